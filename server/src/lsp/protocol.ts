/**
 * The messages that LSP does not have. The client imports these types, and nothing else of the server.
 * Positions are LSP's: zero-based lines, UTF-16 characters.
 */
import type { Range } from 'vscode-languageserver-protocol';

/** Sent in `initializationOptions`. Every field may be missing. */
export interface InitializationOptions {
  /** URI of the folder that holds the rules' pages, `<docs>/<rule>.md`; without it the server's own folder. */
  readonly docs?: string;
  /** The client shows the outline in a view of its own, so the server gives no document symbols. */
  readonly outlineView?: boolean;
  /** The client wants the notification `postmortem/analysed`. */
  readonly analysed?: boolean;
  /** The client answers `postmortem/readFile` and `postmortem/saveFile`; without it the server reads the disk. */
  readonly files?: boolean;
  /** The client says itself where a JSON file is no JSON, so the server speaks of what is in `.postmortem.json` only. */
  readonly checksJson?: boolean;
  /** The settings of the section `postmortem`, for a client that does not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Notification server -> client where it asked for it: after each analysis of an open document, the first at once. */
export const analysedNotification = 'postmortem/analysed';
export interface Analysed {
  readonly uri: string;
  readonly version: number;
  readonly kind: 'report' | 'template' | 'other';
  /** Why, in words for a person. */
  readonly reasons: readonly string[];
  /** The author decided with a comment in the file. */
  readonly override: boolean;
  /** The template that it is held against and why that one; null where it is no report. */
  readonly profile: { readonly id: string; readonly title: string; readonly reason: string } | null;
  /** How many findings there are; remarks are those that are neither errors nor warnings. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly remarks: number };
}

/** Request client -> server: `OutlineParams` -> `OutlineNode[]`, empty where the file is no report. */
export const outlineRequest = 'postmortem/outline';
export interface OutlineParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * `missing` is a section that the template requires and the report lacks, in its place; `milestone` a turn of the incident
 * or a stated duration, and the row above all of them.
 */
export type OutlineKind = 'section' | 'missing' | 'entry' | 'action' | 'milestone';
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly label: string;
  /** Stands before the label: an entry's time, an item's owners; may be empty. */
  readonly lead: string;
  /** Stands greyed behind it: an item's priority, status, due date and tickets, how long a milestone took; may be empty. */
  readonly detail: string;
  /** The tickets that an item links to; only addresses that begin with `http:` or `https:`. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** The whole thing; for a missing section the empty place where it would be inserted. */
  readonly range: Range;
  /** What to select on a click. */
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

/** Request client -> server: nothing -> `TemplateInfo[]`, the templates of *New Report*. */
export const templatesRequest = 'postmortem/templates';
export interface TemplateInfo {
  readonly id: string;
  readonly title: string;
  /** One line about it. */
  readonly description: string;
}

/** Request client -> server: `NewReportParams` -> a new report in snippet syntax; an error for an unknown template. */
export const newReportRequest = 'postmortem/newReport';
export interface NewReportParams {
  readonly template: string;
  /** The present moment in UTC, the zone of the templates: `2024-06-05` and `14:05`. */
  readonly date: string;
  readonly time: string;
}

/** Request client -> server: `ChecklistParams` -> `ChecklistGroup[]`, empty where the file is no report. */
export const checklistRequest = 'postmortem/checklist';
export interface ChecklistParams {
  readonly textDocument: { readonly uri: string };
}
/** A question of a reviewer; it can be ticked off where nothing is open. */
export interface ChecklistGroup {
  readonly title: string;
  readonly open: readonly ChecklistItem[];
}
export interface ChecklistItem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
}

/** Request server -> client where it can: what stands in a file, which need not be open. */
export const readFileRequest = 'postmortem/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** As an editor shows it, with changes that are not saved. */
  readonly asShown: boolean;
}
export type FileText = { readonly text: string } | { readonly problem: 'missing' | 'unreadable' };

/** Request server -> client where it can: saves a file that the server has changed through the client. */
export const saveFileRequest = 'postmortem/saveFile';
export interface SaveFileParams {
  readonly uri: string;
}

/** `workspace/executeCommand`; the first argument is the document's URI, but for the last command. */
export const commands = {
  insertMissingSections: 'postmortem.insertMissingSections',
  sortTimeline: 'postmortem.sortTimeline',
  /** Arguments: URI, and `report`, `ignore` or `auto` (take the comment out again). */
  setRecognition: 'postmortem.setRecognition',
  /** The document becomes the template of its folder, in `.postmortem.json`. */
  learnProfile: 'postmortem.learnProfile',
  /** Arguments: URI, and the id of the rule that `.postmortem.json` is to turn off. */
  turnOffRule: 'postmortem.turnOffRule',
  /** One argument, the id of the rule whose page is to be shown. */
  why: 'postmortem.why',
} as const;

/** The kind of the code action that mends all that can be mended without a look. */
export const fixAllKind = 'source.fixAll.postmortem';
