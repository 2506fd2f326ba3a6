/** The comments with which an author says that a finding is not to be reported. */
import { commentAtTop, commentPlace } from '../commentEdits.ts';
import type { Finding, TextEdit } from '../finding.ts';
import type { Report } from '../model.ts';
import { lineBreakOf } from '../spans.ts';

/** Suppresses a finding where it stands; null where no comment can stand, as in code and in front matter. */
export function ignoreHere(report: Report, { rule, span }: Finding): TextEdit | null {
  const place = commentPlace(report, span.start);
  if (!place) return null;
  const at = { start: place.offset, end: place.offset };
  return place.kind === 'above'
    ? { span: at, text: `<!-- postmortem-disable-next-line ${rule} -->${lineBreakOf(report.text)}` }
    : { span: at, text: ` <!-- postmortem-disable-line ${rule} -->` };
}

/** Suppresses all findings of its rule in the report. */
export const ignoreInFile = (report: Report, { rule }: Finding): TextEdit =>
  commentAtTop(report, `<!-- postmortem-disable-file ${rule} -->`);
