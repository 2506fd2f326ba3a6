/** The edits that write the author's decision about a file into it. */
import type { TextEdit } from '../finding.ts';
import type { Report } from '../model.ts';
import { overrideComment } from '../recognition.ts';
import { lineBreakOf, lineEnd, lineStart, nextLine } from '../spans.ts';

/** How the author wants the file read; `auto` leaves it to what the file says. */
export type RecognitionChoice = 'report' | 'ignore' | 'auto';

/** Writes, changes or takes out the comment `<!-- postmortem: ... -->`; no edits where the file already says so. */
export function setRecognition(report: Report, choice: RecognitionChoice): TextEdit[] {
  const { text, recognition } = report;
  if (choice === 'auto') return removeComment(report);
  const comment = overrideComment(choice);
  if (!recognition.override) return [insertComment(report, comment)];
  const written = text.slice(recognition.override.start, recognition.override.end);
  return written.includes(choice) ? [] : [{ span: recognition.override, text: comment }];
}

// Behind the front matter, with an empty line below it.
function insertComment({ text, contentStart }: Report, comment: string): TextEdit {
  const lineBreak = lineBreakOf(text);
  const lead = lineStart(text, contentStart) === contentStart || text.charAt(0) === '\uFEFF' ? '' : lineBreak;
  const isFollowed = lineEnd(text, contentStart) > contentStart;
  return {
    span: { start: contentStart, end: contentStart },
    text: `${lead}${comment}${lineBreak}${isFollowed ? lineBreak : ''}`,
  };
}

// With its line and the empty line below it, where it has the line for itself.
function removeComment({ text, recognition: { override } }: Report): TextEdit[] {
  if (!override) return [];
  if (text.slice(override.end, lineEnd(text, override.end)).trim() !== '') return [{ span: override, text: '' }];
  const below = nextLine(text, override.end);
  const end = lineEnd(text, below) === below ? nextLine(text, below) : below;
  return [{ span: { start: override.start, end }, text: '' }];
}
