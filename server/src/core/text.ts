/** Small things about strings, without regular expressions that take long on long lines. */

/** `text` without the characters of `set` at its end. */
export function dropEnd(text: string, set: string): string {
  let end = text.length;
  while (end > 0 && set.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A title without the colon that may end it. */
export function withoutColon(title: string): string {
  const trimmed = title.trimEnd();
  return /[:：]$/.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed;
}
