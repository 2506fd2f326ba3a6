/** Inline text as a reader sees it, with the way back to the source. */
import type { Part, Run, Span } from './model.ts';
import { countBefore } from './lists.ts';
import { trim } from './spans.ts';

/** A stretch of text that is set off: offsets into `InlineText.text`. */
export interface Mark {
  readonly type: 'strong' | 'emphasis' | 'delete' | 'code' | 'link';
  readonly start: number;
  readonly end: number;
  /** Where it stands in the source, with the signs that set it off; null for a piece of a mark that was cut. */
  readonly source: Span | null;
  /** The address of a link. */
  readonly url?: string;
}

/** Text without its markup. */
export interface InlineText {
  readonly text: string;
  /** In the order of the text. */
  readonly runs: readonly Run[];
  /** In the order in which they begin. */
  readonly marks: readonly Mark[];
}

/** The lines of a text, without empty ones and without white space around them. */
export const splitLines = (content: InlineText): InlineText[] =>
  cutAll(content, linesOf(content.text)).filter(({ text }) => text !== '');

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = text.indexOf('\n', start) + 1 || text.length;
    lines.push({ start, end });
  }
  return lines;
}

/** A text cut into `written`, which follow each other and make it up; each piece is trimmed. */
export function pieces(content: InlineText, written: readonly string[]): InlineText[] {
  let end = 0;
  const stretches = written.map(({ length }) => {
    const start = end;
    end += length;
    return { start, end };
  });
  return cutAll(content, stretches);
}

/** A stretch of a text, trimmed. */
export function sub(content: InlineText, from: number, to: number): InlineText {
  return cutAll(content, [{ start: from, end: to }])[0] ?? { text: '', runs: [], marks: [] };
}

/** Several texts as one, with `between` in between. */
export function joinTexts(contents: readonly InlineText[], between: string): InlineText {
  let end = 0;
  const moved = contents.map(({ text, runs, marks }) => {
    const by = end;
    end += text.length + between.length;
    return {
      runs: runs.map((run) => ({ ...run, at: run.at + by })),
      marks: marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
    };
  });
  return {
    text: contents.map(({ text }) => text).join(between),
    runs: moved.flatMap(({ runs }) => runs),
    marks: moved.flatMap(({ marks }) => marks),
  };
}

/**
 * Where a stretch of the text stands in the source. The signs of a mark that sets off a part of the stretch are taken
 * in (`Ask **Ana**`), those of one that sets off all of it stand outside.
 */
export function sourceSpan(content: InlineText, from = 0, to = content.text.length): Span {
  const { marks } = content;
  let start = sourceOffset(content, from, 'start');
  let end = Math.max(start, to > from ? sourceOffset(content, to - 1, 'end') : start);
  for (let at = countBefore(marks, (mark) => mark.start < from); at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.start >= to) break;
    if (!mark.source || mark.end > to || mark.end === mark.start || (mark.start === from && mark.end === to)) continue;
    start = Math.min(start, mark.source.start);
    end = Math.max(end, mark.source.end);
  }
  return { start, end };
}

/** A stretch of the text as a part of the model. */
export function partOf(content: InlineText, from = 0, to = content.text.length): Part {
  return { text: content.text.slice(from, to), span: sourceSpan(content, from, to) };
}

// The stretches follow each other, so that one walk finds the runs and the marks of them all.
function cutAll(content: InlineText, stretches: readonly Span[]): InlineText[] {
  const { text, runs, marks } = content;
  let firstRun = 0;
  let nextMark = 0;
  let open: Mark[] = [];
  return stretches.map((stretch) => {
    const { start, end } = trim(text, { start: Math.max(0, stretch.start), end: Math.min(stretch.end, text.length) });
    if (start === 0 && end === text.length && !marks.some(isEmpty)) return content;
    while (endOf(runs[firstRun]) <= start) firstRun++;
    const own: Run[] = [];
    for (let at = firstRun, run = runs[at]; run && run.at < end; run = runs[++at]) own.push(...cutRun(run, start, end));
    for (let mark = marks[nextMark]; mark && mark.start < end; mark = marks[++nextMark]) open.push(mark);
    open = open.filter((mark) => mark.end > start);
    return { text: text.slice(start, end), runs: own, marks: open.map((mark) => cutMark(mark, start, end)) };
  });
}

const isEmpty = ({ start, end }: Mark): boolean => start === end;

const endOf = (run: Run | undefined): number => (run ? run.at + run.length : Infinity);

function cutRun(run: Run, from: number, to: number): Run[] {
  const start = Math.max(run.at, from);
  const end = Math.min(run.at + run.length, to);
  if (start >= end) return [];
  if (!isPlain(run)) return [{ at: start - from, length: end - start, start: run.start, end: run.end }];
  const shift = run.start - run.at;
  return [{ at: start - from, length: end - start, start: start + shift, end: end + shift }];
}

const cutMark = (mark: Mark, from: number, to: number): Mark => ({
  ...mark,
  start: Math.max(mark.start, from) - from,
  end: Math.min(mark.end, to) - from,
  source: mark.start < from || mark.end > to ? null : mark.source,
});

function sourceOffset({ runs }: InlineText, index: number, side: 'start' | 'end'): number {
  const run = runs[countBefore(runs, ({ at }) => at <= index) - 1] ?? runs[0];
  if (!run) return 0;
  const within = index - run.at;
  if (within >= run.length) return run.end;
  if (!isPlain(run)) return side === 'start' ? run.start : run.end;
  return run.start + within + (side === 'end' ? 1 : 0);
}

/** Whether its text stands in the source as it is, character by character. */
export const isPlain = (run: Pick<Run, 'length' | 'start' | 'end'>): boolean => run.length === run.end - run.start;
