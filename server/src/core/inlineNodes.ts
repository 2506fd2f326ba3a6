/** Inline nodes of Markdown's tree -> text. */
import type { PhrasingContent } from 'mdast';
import { isPlain, type InlineText, type Mark } from './inline.ts';
import type { BrokenText, Run, Span } from './model.ts';
import { countBefore } from './lists.ts';
import { nextMatch } from './spans.ts';

/** Reads inline nodes. Line breaks become `lineBreak`. Broken text is read as it was meant. */
export function readInline(
  nodes: readonly PhrasingContent[],
  source: string,
  broken: readonly BrokenText[],
  lineBreak: string,
): InlineText {
  const sink: Sink = { source, broken, lineBreak, text: '', runs: [], marks: [] };
  readAll(sink, nodes);
  return { text: sink.text, runs: sink.runs, marks: sink.marks.sort((a, b) => a.start - b.start) };
}

interface Sink {
  readonly source: string;
  readonly broken: readonly BrokenText[];
  readonly lineBreak: string;
  text: string;
  readonly runs: Run[];
  readonly marks: Mark[];
}

function readAll(sink: Sink, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) readNode(sink, node);
}

function readNode(sink: Sink, node: PhrasingContent): void {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  switch (node.type) {
    case 'text':
      return readText(sink, node.value, span);
    case 'inlineCode':
      return marked(sink, 'code', span, () => readText(sink, node.value, inside(sink.source, span)));
    case 'break':
      return add(sink, sink.lineBreak, span);
    case 'html':
      return /^<br\b/i.test(node.value) ? add(sink, sink.lineBreak, span) : undefined;
    case 'link':
      return marked(sink, 'link', span, () => readAll(sink, node.children), node.url);
    case 'linkReference':
      return marked(sink, 'link', span, () => readAll(sink, node.children));
    case 'strong':
    case 'emphasis':
    case 'delete':
      return marked(sink, node.type, span, () => readAll(sink, node.children));
  }
}

function marked(sink: Sink, type: Mark['type'], source: Span, read: () => void, url?: string): void {
  const start = sink.text.length;
  read();
  const end = sink.text.length;
  sink.marks.push(url === undefined ? { type, start, end, source } : { type, start, end, source, url });
}

// Code without its back ticks.
function inside(source: string, span: Span): Span {
  const ticks = /^`+/.exec(source.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + ticks, end: span.end - ticks };
}

// The value lacks what Markdown takes away (backslashes, indentation, quote marks) and has character references
// decoded; so both are walked side by side, and each stretch that agrees becomes a run.
function readText(sink: Sink, value: string, span: Span): void {
  const broken = brokenIn(sink.broken, span);
  if (span.end - span.start === value.length && !/[\r\n]/.test(value) && broken.length === 0)
    return add(sink, value, span);
  let offset = span.start;
  let nextBroken = 0;
  for (let at = 0; at < value.length;) {
    const end = sameUntil(sink.source, value, at, { start: offset, end: broken[nextBroken]?.span.start ?? span.end });
    if (end > at) {
      add(sink, value.slice(at, end), { start: offset, end: offset + end - at });
      offset += end - at;
      at = end;
      continue;
    }
    const step = alignedStep(sink, value, at, { start: offset, end: span.end });
    while ((broken[nextBroken]?.span.start ?? Infinity) < step.start) nextBroken++;
    const mend = broken[nextBroken];
    const taken = mend?.span.start === step.start ? mendedStep(mend) : step;
    add(sink, taken.text, taken);
    at += taken.taken;
    offset = taken.end;
    while ((broken[nextBroken]?.span.start ?? Infinity) < offset) nextBroken++;
  }
}

// Up to where the value stands in the source as it is, within a line. Looking far ahead each time would take long where
// much is taken away.
function sameUntil(source: string, value: string, from: number, { start, end }: Span): number {
  const ahead = value.slice(from, from + Math.min(reach, end - start));
  const same = ahead.slice(0, nextMatch(stop, ahead, 0));
  if (source.startsWith(same, start)) return from + same.length;
  let length = 0;
  while (same.charCodeAt(length) === source.charCodeAt(start + length)) length++;
  return from + length;
}

const reach = 200;
const stop = /[\r\n&]/g;

function brokenIn(broken: readonly BrokenText[], within: Span): readonly BrokenText[] {
  const first = countBefore(broken, ({ span }) => span.start < within.start);
  return broken.slice(
    first,
    countBefore(broken, ({ span }) => span.end <= within.end),
  );
}

interface Step extends Span {
  readonly text: string;
  /** How many characters of the value it stands for. */
  readonly taken: number;
}

const mendedStep = ({ meant, span }: BrokenText): Step => ({ text: meant, taken: span.end - span.start, ...span });

function alignedStep(sink: Sink, value: string, at: number, rest: Span): Step {
  const { source, lineBreak } = sink;
  const character = value.charAt(at);
  if (character === '\n' || character === '\r') {
    const start = skip(source, rest, (c) => c !== '\n' && c !== '\r');
    const end = Math.min(start + (source.startsWith('\r\n', start) ? 2 : 1), rest.end);
    return { text: lineBreak, taken: value.startsWith('\r\n', at) ? 2 : 1, start, end };
  }
  const start = skip(source, rest, (c) => c !== character && isTakenAway(c));
  const reference = referenceAt(source, { start, end: rest.end });
  if (reference && !value.startsWith(reference, at)) {
    const width = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return { text: value.slice(at, at + width), taken: width, start, end: start + reference.length };
  }
  if (start < rest.end && isShownAs(source.charAt(start), character))
    return { text: character, taken: 1, start, end: start + 1 };
  // A character reference may stand for two characters.
  return { text: character, taken: 1, start: rest.start, end: rest.start };
}

const referenceAt = (source: string, { start, end }: Span): string | undefined =>
  source[start] === '&' ? /^&#?\w+;/.exec(source.slice(start, Math.min(start + 40, end)))?.[0] : undefined;

function skip(source: string, { start, end }: Span, isSkipped: (character: string) => boolean): number {
  let at = start;
  while (at < end && isSkipped(source.charAt(at))) at++;
  return at;
}

const isTakenAway = (character: string): boolean => /[\s\\>]/.test(character);

// Markdown puts a replacement character for NUL.
const isShownAs = (written: string, shown: string): boolean =>
  written === shown || (written === '\0' && shown === '\uFFFD');

function add(sink: Sink, text: string, { start, end }: Span): void {
  const at = sink.text.length;
  sink.text += text;
  const last = sink.runs.at(-1);
  const joins =
    last?.end === start &&
    last.at + last.length === at &&
    isPlain(last) &&
    isPlain({ length: text.length, start, end });
  if (joins) sink.runs[sink.runs.length - 1] = { ...last, length: last.length + text.length, end };
  else if (text !== '') sink.runs.push({ at, length: text.length, start, end });
}
