/** The commands: each changes the document through the client, or says in a sentence why there is nothing to change. */
import { MessageType, ShowMessageNotification, type ExecuteCommandParams } from 'vscode-languageserver';
import { setRecognition, type RecognitionChoice } from '../core/features/setRecognition.ts';
import type { TextEdit } from '../core/finding.ts';
import { insertSections, missingSections } from '../core/missingSections.ts';
import { sortTimelineEdits } from '../core/sortTimeline.ts';
import type { Analysis } from './documents.ts';
import { commands } from './protocol.ts';
import type { Session } from './session.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

/** Runs a command. What a person should know of its outcome is shown in the editor. */
export async function runCommand(
  { command, arguments: given = [] }: ExecuteCommandParams,
  session: Session,
): Promise<null> {
  const [uri, argument] = given as readonly unknown[];
  const analysis = typeof uri === 'string' ? await session.documents.analysisOf(uri) : null;
  const outcome = analysis ? planOf(command, analysis, argument) : 'Open the incident report first, then try again.';
  const problem = typeof outcome === 'string' || !analysis ? outcome : await apply(outcome, analysis, session);
  if (typeof problem === 'string') await say(problem, session);
  return null;
}

interface Plan {
  /** Stands in the editor's undo history. */
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

// A sentence where there is nothing to do.
function planOf(command: string, analysis: Analysis, argument: unknown): Plan | string {
  if (command === commands.insertMissingSections) return planSections(analysis);
  if (command === commands.sortTimeline) return planSorting(analysis);
  if (command === commands.setRecognition) return planRecognition(analysis, argument);
  return `Postmortem has no command “${command}”.`;
}

const noReport = 'Postmortem does not read this file as an incident report, so it changed nothing.';

function planSections({ report, profile }: Analysis): Plan | string {
  if (!profile) return noReport;
  const missing = missingSections(report, profile.profile);
  if (missing.length === 0) return `The report has all sections that the ${profile.profile.title} template asks for.`;
  return { label: 'Insert missing sections', edits: insertSections(report, profile.profile, missing) };
}

function planSorting({ report, findings }: Analysis): Plan | string {
  if (report.recognition.kind !== 'report') return noReport;
  if (report.timelines.length === 0) return 'The report has no timeline to sort.';
  const edits = sortTimelineEdits(report);
  if (edits.length > 0) return { label: 'Sort the timeline', edits };
  return findings.some((finding) => finding.rule === 'timeline-order')
    ? 'The timeline cannot be sorted by itself: its entries would end up below another date, or in another list.'
    : 'The timeline is already in order.';
}

function planRecognition({ report }: Analysis, choice: unknown): Plan | string {
  if (!isChoice(choice)) return 'Postmortem can read a file as “report”, as “ignore” or as “auto”.';
  const edits = setRecognition(report, choice);
  if (edits.length > 0) return { label: 'Set how Postmortem reads this file', edits };
  return choice === 'auto'
    ? 'Postmortem already decides by itself how to read this file.'
    : 'A comment in this file already says so.';
}

const isChoice = (value: unknown): value is RecognitionChoice =>
  value === 'report' || value === 'ignore' || value === 'auto';

// Why the edits were not made, or null.
async function apply(plan: Plan, { document }: Analysis, { connection, client }: Session): Promise<string | null> {
  if (!client.appliesEdits) return 'This editor does not let Postmortem change the file. Use the quick fixes instead.';
  const edit = toWorkspaceEdit(plan.edits, document, client);
  const { applied, failureReason } = await connection.workspace.applyEdit({ label: plan.label, edit });
  if (applied) return null;
  return `The editor did not accept the change${failureReason ? `: ${failureReason}` : '. Try again.'}`;
}

const say = (message: string, { connection }: Session): Promise<void> =>
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
