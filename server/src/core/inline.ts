/** Inline Markdown as a reader sees it, with the way back to the source. */
import type { PhrasingContent } from 'mdast';
import type { BrokenText, Part, Span } from './model.ts';
import { contains } from './spans.ts';

/** A stretch of `InlineText.text` and the source it was read from. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that is set off: offsets into `InlineText.text`. */
export interface Mark {
  readonly type: 'strong' | 'emphasis' | 'delete' | 'code' | 'link';
  readonly start: number;
  readonly end: number;
  /** The address of a link. */
  readonly url?: string;
}

/** Text without its markup. */
export interface InlineText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
}

/** Reads inline nodes. Line breaks become `lineBreak`. Broken text is read as it was meant. */
export function readInline(
  nodes: readonly PhrasingContent[],
  source: string,
  broken: readonly BrokenText[],
  lineBreak: string,
): InlineText {
  const sink: Sink = { source, broken, lineBreak, text: '', runs: [], marks: [] };
  for (const node of nodes) readNode(sink, node);
  return { text: sink.text, runs: sink.runs, marks: sink.marks };
}

/** The lines of a text, without empty ones and without white space around them. */
export function splitLines(content: InlineText): InlineText[] {
  const lines: InlineText[] = [];
  let start = 0;
  for (const line of content.text.split('\n')) {
    const cut = sub(content, start, start + line.length);
    if (cut.text) lines.push(cut);
    start += line.length + 1;
  }
  return lines;
}

/** A stretch of a text, trimmed. */
export function sub(content: InlineText, from: number, to: number): InlineText {
  let start = Math.max(0, from);
  let end = Math.min(to, content.text.length);
  while (start < end && isSpace(content.text, start)) start++;
  while (end > start && isSpace(content.text, end - 1)) end--;
  const runs = content.runs.flatMap((run) => cutRun(run, start, end));
  const marks = content.marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
  return { text: content.text.slice(start, end), runs, marks };
}

/** Where a stretch of the text stands in the source. */
export function sourceSpan(content: InlineText, from = 0, to = content.text.length): Span {
  const start = sourceOffset(content, from, 'start');
  return { start, end: Math.max(start, to > from ? sourceOffset(content, to - 1, 'end') : start) };
}

/** The whole text as a part of the model; its span takes in the marks around it (`**Access:** ...`). */
export function wholePart(content: InlineText, source: string): Part {
  const { start, end } = sourceSpan(content);
  const before = /[*_~`]{0,4}$/.exec(source.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const after = /^[*_~`]{0,4}/.exec(source.slice(end, end + 4))?.[0].length ?? 0;
  return { text: content.text, span: { start: start - before, end: end + after } };
}

/** A stretch of the text as a part of the model. */
export function partOf(content: InlineText, from = 0, to = content.text.length): Part {
  return { text: content.text.slice(from, to), span: sourceSpan(content, from, to) };
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

interface Sink {
  readonly source: string;
  readonly broken: readonly BrokenText[];
  readonly lineBreak: string;
  text: string;
  readonly runs: Run[];
  readonly marks: Mark[];
}

function readNode(sink: Sink, node: PhrasingContent): void {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  switch (node.type) {
    case 'text':
      return readText(sink, node.value, node.position ? span : null);
    case 'inlineCode':
      return marked(sink, 'code', () => readText(sink, node.value, inside(sink.source, span)));
    case 'break':
      return add(sink, sink.lineBreak, span);
    case 'html':
      return /^<br\b/i.test(node.value) ? add(sink, sink.lineBreak, span) : undefined;
    case 'link':
    case 'linkReference':
      return marked(sink, 'link', () => readAll(sink, node.children), node.type === 'link' ? node.url : undefined);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return marked(sink, node.type, () => readAll(sink, node.children));
  }
}

function readAll(sink: Sink, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) readNode(sink, node);
}

function marked(sink: Sink, type: Mark['type'], read: () => void, url?: string): void {
  const start = sink.text.length;
  read();
  sink.marks.push({ type, start, end: sink.text.length, ...(url === undefined ? {} : { url }) });
}

// Code without its back ticks.
function inside(source: string, span: Span): Span {
  const ticks = /^`+/.exec(source.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + ticks, end: span.end - ticks };
}

// The value lacks what Markdown takes away (backslashes, indentation, quote marks) and has character references
// decoded; so both are walked side by side, and each stretch that agrees becomes a run.
function readText(sink: Sink, value: string, span: Span | null): void {
  if (!span) return add(sink, value, null);
  if (span.end - span.start === value.length && !/[\r\n]/.test(value) && sink.broken.length === 0) {
    return add(sink, value, span);
  }
  let offset = span.start;
  for (let at = 0; at < value.length;) {
    const mend = sink.broken.find((b) => b.span.start === offset && contains(span, b.span));
    const step = mend ? mendedStep(mend) : alignedStep(sink, value, at, offset, span.end);
    add(sink, step.text, { start: step.start, end: step.end });
    at += step.taken;
    offset = step.end;
  }
}

interface Step {
  readonly text: string;
  /** How many characters of the value it stands for. */
  readonly taken: number;
  readonly start: number;
  readonly end: number;
}

const mendedStep = (mend: BrokenText): Step => ({
  text: mend.meant,
  taken: mend.span.end - mend.span.start,
  ...mend.span,
});

function alignedStep(sink: Sink, value: string, at: number, offset: number, limit: number): Step {
  const { source } = sink;
  const character = value.charAt(at);
  let start = offset;
  if (character === '\n' || character === '\r') {
    const taken = value.startsWith('\r\n', at) ? 2 : 1;
    while (start < limit && source[start] !== '\n' && source[start] !== '\r') start++;
    const width = source.startsWith('\r\n', start) ? 2 : 1;
    return { text: sink.lineBreak, taken, start, end: Math.min(start + width, limit) };
  }
  const reference = source[start] === '&' ? /^&#?\w+;/.exec(source.slice(start, start + 40)) : null;
  if (reference && value.slice(at, at + reference[0].length) !== reference[0]) {
    const width = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return { text: value.slice(at, at + width), taken: width, start, end: start + reference[0].length };
  }
  while (start < limit && source[start] !== character) start++;
  if (start >= limit)
    return { text: character, taken: 1, start: Math.min(offset, limit), end: Math.min(offset, limit) };
  return { text: character, taken: 1, start, end: start + 1 };
}

function add(sink: Sink, text: string, span: Span | null): void {
  const at = sink.text.length;
  sink.text += text;
  if (!span) return;
  const last = sink.runs.at(-1);
  const joins =
    last && last.at + last.length === at && last.end === span.start && isPlain(last) && isPlainSpan(text, span);
  if (joins) sink.runs[sink.runs.length - 1] = { ...last, length: last.length + text.length, end: span.end };
  else sink.runs.push({ at, length: text.length, ...span });
}

const isPlain = (run: Run): boolean => run.length === run.end - run.start;
const isPlainSpan = (text: string, span: Span): boolean => text.length === span.end - span.start;

function cutRun(run: Run, from: number, to: number): Run[] {
  const start = Math.max(run.at, from);
  const end = Math.min(run.at + run.length, to);
  if (start >= end) return [];
  if (!isPlain(run)) return [{ at: start - from, length: end - start, start: run.start, end: run.end }];
  const shift = run.start - run.at;
  return [{ at: start - from, length: end - start, start: start + shift, end: end + shift }];
}

function sourceOffset(content: InlineText, index: number, side: 'start' | 'end'): number {
  const run = content.runs.findLast((r) => r.at <= index) ?? content.runs[0];
  if (!run) return 0;
  const within = index - run.at;
  if (within >= run.length) return run.end;
  if (!isPlain(run)) return side === 'start' ? run.start : run.end;
  return run.start + within + (side === 'end' ? 1 : 0);
}
