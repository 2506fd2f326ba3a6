/** Medians, ratios and how they are written. */

/** The value at a share of a list, from 0 to 1; null of an empty list. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The middle value, or the mean of the two in the middle; null of an empty list. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median of the ratios, each taken within one round, so that a machine that slows down touches both alike. */
export function ratioByRound(values: readonly (number | null)[], bases: readonly (number | null)[]): number | null {
  return median(
    values.map((value, round) => {
      const base = bases[round];
      return value !== null && base ? value / base : null;
    }),
  );
}

/** With as many digits as mean something. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
