/** The figures as tables, for the terminal and for the page. */
import { figure, median, quantile, ratioByRound } from './figures.ts';
import { isMet, musts } from './musts.ts';
import { echo, ours } from './programs.ts';
import type { Results } from './rounds.ts';
import type { Sitting } from './sitting.ts';

/** A table: what it shows, its head, its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What has to be reached, with what was measured. */
export function mustTable(results: Results): Table {
  const rows = musts.map((must) => {
    const value = must.measure(results);
    const met = isMet(must, value);
    const limit = `${must.isBelow ? 'less than' : 'at most'} ${must.limit}`;
    return [must.what, limit, figure(value), met === null ? 'not measured' : met ? 'yes' : 'no'];
  });
  return { head: ['What', 'Must be', 'Is', 'Reached'], rows };
}

/** Medians of all servers on all documents. */
export function serverTable({ sittings }: Results): Table {
  const rows = [...sittings].flatMap(([document, servers]) =>
    [...servers].map(([server, rounds]) => serverRow(document, server, rounds, servers.get(echo) ?? [])),
  );
  const keys = ['Key p50', 'p95', 'Max', 'Times echo'];
  return {
    head: ['Document', 'Server', ...keys, 'Burst', 'Open', 'Start', 'Memory', 'Remarks', 'Rounds'],
    rows,
  };
}

/** Wall times of the commands. */
export function checkTable({ checks }: Results): Table {
  const own = checks.get(ours) ?? [];
  const rows = [...checks].map(([program, times]) => {
    const seconds = times.map((time) => time / 1000);
    return [program, figure(median(seconds)), figure(ratioByRound(own, times)), String(times.length)];
  });
  return { head: ['Command', 'Seconds', 'Ours to it', 'Rounds'], rows };
}

function serverRow(
  document: string,
  server: string,
  rounds: readonly Sitting[],
  base: readonly Sitting[],
): readonly string[] {
  const middle = (figureOf: (sitting: Sitting) => number | null): string => figure(median(rounds.map(figureOf)));
  const key = ({ keys }: Sitting): number | null => median(keys);
  return [
    document,
    server,
    middle(key),
    middle(({ keys }) => quantile(keys, 0.95)),
    middle(({ keys }) => quantile(keys, 1)),
    figure(ratioByRound(rounds.map(key), base.map(key))),
    middle(({ bursts }) => median(bursts)),
    middle(({ open }) => open),
    middle(({ start }) => start),
    middle(({ memory }) => memory),
    String(rounds[0]?.diagnostics ?? '–'),
    String(rounds.length),
  ];
}

/** In columns, for a terminal: figures to the right. */
export function inColumns({ head, rows }: Table): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        isFigure(rows, column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** In Markdown. */
export function inMarkdown({ head, rows }: Table): string {
  const rule = head.map((_, column) => (isFigure(rows, column) ? '---:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const isFigure = (rows: Table['rows'], column: number): boolean =>
  rows.length > 0 && rows.every((row) => /^(?:[\d.]+|–)$/.test(row[column] ?? ''));
