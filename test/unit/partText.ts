/** What holds between the text of a part and the slice of the source at its span. */
import assert from 'node:assert/strict';
import { findBrokenText } from '../../server/src/core/brokenText.ts';
import type { BrokenText, Part } from '../../server/src/core/model.ts';
import { readLines } from './readLines.ts';

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'span' in value && 'text' in value && typeof value.text === 'string';

/**
 * A part's text is what a reader sees at its span:
 * - Where nothing in the slice can be markup, the text is the slice.
 * - Else it is what a reader sees of the slice as Markdown by itself.
 * - Some slices say something else by themselves: where the part is cut out of something that is set off (`Ana to` of
 *   `**Ana to look**`), or the text around it makes its signs mean something. There the characters of the text stand
 *   in the slice in the same order.
 */
export function checkPart({ text, span }: Part, source: string, broken: readonly BrokenText[], what: string): void {
  const slice = source.slice(span.start, span.end);
  if (text === slice) return;
  const message = `${what}: ${JSON.stringify(text)} at ${JSON.stringify(slice)}`;
  assert.ok(mayBeMarkup(slice) || broken.some((b) => b.span.start < span.end && span.start < b.span.end), message);
  if (evenBlanks(text) === readAlone(slice, source)) return;
  assert.ok(standsIn(text, slice) || standsIn(text, decoded(slice)), message);
}

// The signs of Markdown, and NUL, for which a reader sees another character.
const mayBeMarkup = (slice: string): boolean => /[\\`*_~[\]<>&|\r\n\0]/.test(slice);

const evenBlanks = (text: string): string => text.replace(/\s+/gu, ' ').trim();

// The dot keeps the slice from opening a list or a heading. What `[name]` refers to stands elsewhere in the source.
function readAlone(slice: string, source: string): string {
  const definitions = slice.includes('[') ? source.match(/^ {0,3}\[[^\]]+\]:.*$/gm) : null;
  const opened = `. ${slice}`;
  const alone = [opened, '', ...(definitions ?? [])].join('\n');
  const known = readings.get(alone);
  if (known !== undefined) return known;
  const lines = readLines(alone).lines.filter((line) => line.span.start < opened.length);
  const reading = evenBlanks(
    lines
      .map((line) => line.content.text)
      .join(' ')
      .slice(1),
  );
  readings.set(alone, reading);
  return reading;
}

// Mutations of one report have most of their parts in common.
const readings = new Map<string, string>();

function standsIn(text: string, slice: string): boolean {
  const wanted = [...text].filter((character) => !/\s/u.test(character));
  let found = 0;
  for (const character of slice) if (character === wanted[found]) found++;
  return found === wanted.length;
}

function decoded(slice: string): string {
  const mended = findBrokenText(slice).reduceRight(
    (text, { span, meant }) => text.slice(0, span.start) + meant + text.slice(span.end),
    slice,
  );
  return mended.replaceAll('\0', '\uFFFD').replace(/&#?\w+;/g, (reference) => readAlone(reference, ''));
}
