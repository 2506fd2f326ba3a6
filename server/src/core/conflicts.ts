/** The markers that an unresolved merge leaves in a file. */
import type { ConflictMarker } from './model.ts';
import { nextLine, lineEnd } from './spans.ts';

/** The markers of every complete conflict (`<<<<<<<`, `=======`, `>>>>>>>`) that stands outside of code fences. */
export function findConflicts(text: string): ConflictMarker[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: ConflictMarker[] = [];
  let open: ConflictMarker[] = [];
  let fence: string | null = null;
  let conflict = 0;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start));
    fence = fenceAfter(line, fence);
    const role = fence === null ? roleOf(line, open) : null;
    if (role === null) continue;
    if (role === 'start') open = [];
    open.push({ role, conflict, span: { start, end: start + line.length } });
    if (role !== 'end') continue;
    found.push(...open);
    open = [];
    conflict++;
  }
  return found;
}

/** The text with the markers turned into blanks, so that `=======` underlines nothing; all offsets stay. */
export function blankConflicts(text: string, markers: readonly ConflictMarker[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { span } of markers) {
    pieces.push(text.slice(done, span.start), ' '.repeat(span.end - span.start));
    done = span.end;
  }
  return pieces.join('') + text.slice(done);
}

function roleOf(line: string, open: readonly ConflictMarker[]): ConflictMarker['role'] | null {
  if (/^<{7}(?: |$)/.test(line)) return 'start';
  const last = open.at(-1)?.role;
  if (last === undefined) return null;
  if (/^\|{7}(?: |$)/.test(line) && last === 'start') return 'base';
  if (/^={7}\s*$/.test(line) && last !== 'middle') return 'middle';
  return /^>{7}(?: |$)/.test(line) && last === 'middle' ? 'end' : null;
}

function fenceAfter(line: string, fence: string | null): string | null {
  const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  if (!mark) return fence;
  const [whole, ticks = ''] = mark;
  const info = line.slice(whole.length);
  if (fence === null) return ticks.startsWith('`') && info.includes('`') ? null : ticks;
  const closes = ticks[0] === fence[0] && ticks.length >= fence.length && info.trim() === '';
  return closes ? null : fence;
}
