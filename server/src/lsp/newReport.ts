/** The text of a new report. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { newReportSnippet } from '../core/features/newReport.ts';
import type { Answer } from './guard.ts';
import type { NewReportParams } from './protocol.ts';

/** A template filled in, in snippet syntax; an error for the person who asked where there is no such template. */
export function newReport({ template, date, time }: NewReportParams): Answer<string> {
  const text = newReportSnippet(template, { date, time });
  return text ?? new ResponseError(ErrorCodes.InvalidParams, `There is no template “${template}”.`);
}
