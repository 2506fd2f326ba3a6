/** The commands: each changes files through the client, or says in a sentence why there is nothing to change. */
import {
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  type ExecuteCommandParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { setRecognition, type RecognitionChoice } from '../core/features/setRecognition.ts';
import type { TextEdit } from '../core/finding.ts';
import { insertSections, missingSections } from '../core/missingSections.ts';
import { sortTimelineEdits } from '../core/sortTimeline.ts';
import { planLearning, planTurningOff } from './configCommands.ts';
import type { Analysis } from './analyses.ts';
import { commands, saveFileRequest } from './protocol.ts';
import { rulePage } from './rulePage.ts';
import type { Session } from './session.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

/** Runs a command. What a person should know of its outcome is shown in the editor. */
export async function runCommand(
  { command, arguments: given = [] }: ExecuteCommandParams,
  session: Session,
): Promise<null> {
  const [first, argument] = given as readonly unknown[];
  const problem =
    command === commands.why ? await explain(first, session) : await run(command, first, argument, session);
  if (problem !== null) await say(problem, session);
  return null;
}

/** What a command does. */
export interface Plan {
  /** Stands in the editor's undo history. */
  readonly label: string;
  readonly edit: WorkspaceEdit;
  /** The files that only count once they are saved. */
  readonly saves?: readonly string[];
}

// Each gives a sentence where there is nothing to do, or where it could not be done.
async function run(command: string, uri: unknown, argument: unknown, session: Session): Promise<string | null> {
  const analysis = typeof uri === 'string' ? await session.documents.analysisOf(uri) : null;
  if (!analysis) return 'Open the incident report first, then try again.';
  const plan = await planOf(command, analysis, argument, session);
  return typeof plan === 'string' ? plan : apply(plan, session);
}

async function planOf(
  command: string,
  analysis: Analysis,
  argument: unknown,
  session: Session,
): Promise<Plan | string> {
  if (command === commands.learnProfile) return planLearning(analysis, session);
  if (command === commands.turnOffRule) return planTurningOff(analysis, argument, session);
  const plan = planEdits(command, analysis, argument);
  if (typeof plan === 'string') return plan;
  return { label: plan.label, edit: toWorkspaceEdit(plan.edits, analysis.document, session.client) };
}

interface DocumentPlan {
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

function planEdits(command: string, analysis: Analysis, argument: unknown): DocumentPlan | string {
  if (command === commands.insertMissingSections) return planSections(analysis);
  if (command === commands.sortTimeline) return planSorting(analysis);
  if (command === commands.setRecognition) return planRecognition(analysis, argument);
  return `Postmortem has no command “${command}”.`;
}

const noReport = 'Postmortem does not read this file as an incident report, so it changed nothing.';

function planSections({ report, profile }: Analysis): DocumentPlan | string {
  if (!profile) return noReport;
  const missing = missingSections(report, profile);
  if (missing.length === 0) return `The report has all sections that the ${profile.profile.title} template asks for.`;
  return { label: 'Insert missing sections', edits: insertSections(report, profile.profile, missing) };
}

function planSorting({ report, findings }: Analysis): DocumentPlan | string {
  if (report.recognition.kind !== 'report') return noReport;
  if (report.timelines.length === 0) return 'The report has no timeline to sort.';
  const edits = sortTimelineEdits(report);
  if (edits.length > 0) return { label: 'Sort the timeline', edits };
  return findings.some((finding) => finding.rule === 'timeline-order')
    ? 'The timeline cannot be sorted by itself: its entries would end up below another date, or in another list.'
    : 'The timeline is already in order.';
}

function planRecognition({ report }: Analysis, choice: unknown): DocumentPlan | string {
  if (!isChoice(choice)) return 'Postmortem can read a file as “report”, as “ignore” or as “auto”.';
  const edits = setRecognition(report, choice);
  if (edits.length > 0) return { label: 'Set how Postmortem reads this file', edits };
  return choice === 'auto'
    ? 'Postmortem already decides by itself how to read this file.'
    : 'A comment in this file already says so.';
}

const isChoice = (value: unknown): value is RecognitionChoice =>
  value === 'report' || value === 'ignore' || value === 'auto';

async function apply({ label, edit, saves = [] }: Plan, { connection, client }: Session): Promise<string | null> {
  if (!client.appliesEdits) return 'This editor does not let Postmortem change the file. Use the quick fixes instead.';
  const { applied, failureReason } = await connection.workspace.applyEdit({ label, edit });
  if (!applied) return `The editor did not accept the change${failureReason ? `: ${failureReason}` : '. Try again.'}`;
  if (client.options.files) for (const uri of saves) await connection.sendRequest(saveFileRequest, { uri });
  return null;
}

async function explain(rule: unknown, { connection, client, docs }: Session): Promise<string | null> {
  const page = typeof rule === 'string' ? rulePage(docs, rule) : null;
  if (!page || !client.showsDocuments) return 'This editor cannot show the page of the rule.';
  const external = /^https?:/.test(page);
  await connection.sendRequest(ShowDocumentRequest.type, { uri: page, external, takeFocus: true });
  return null;
}

const say = (message: string, { connection }: Session): Promise<void> =>
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
