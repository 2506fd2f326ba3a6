/** The edits that write the author's decision about a file into it. */
import { commentAtTop, withoutComment } from '../commentEdits.ts';
import type { TextEdit } from '../finding.ts';
import type { Report } from '../model.ts';
import { overrideComment } from '../recognition.ts';

/** How the author wants the file read; `auto` leaves it to what the file says. */
export type RecognitionChoice = 'report' | 'ignore' | 'auto';

/** Writes, changes or takes out the comment `<!-- postmortem: ... -->`; no edits where the file already says so. */
export function setRecognition(report: Report, choice: RecognitionChoice): TextEdit[] {
  const { text, recognition } = report;
  if (choice === 'auto') return recognition.override ? [withoutComment(text, recognition.override)] : [];
  const comment = overrideComment(choice);
  if (!recognition.override) return [commentAtTop(report, comment)];
  const written = text.slice(recognition.override.start, recognition.override.end);
  return written.includes(choice) ? [] : [{ span: recognition.override, text: comment }];
}
