/** The model and the findings of one document as plain data: the format that docs/model.md describes. */
import type { Finding, Severity } from '../finding.ts';
import type { DocumentKind, Report, SectionKind, Span } from '../model.ts';
import {
  exportMetadata,
  exportMilestones,
  type ExportedMetadata,
  type ExportedMilestones,
} from '../exportedIncident.ts';
import { exportActions, exportTimeline, type ExportedAction, type ExportedEntry } from '../exportedItems.ts';
import { placerFor } from '../exportedParts.ts';

/** The version of the format. Fields may be added to it; where one changes its meaning or goes, the number rises. */
const exportVersion = 1;

/** One object of `postmortem export --format ndjson`. Lines count from 1. */
export interface ExportedReport {
  readonly version: typeof exportVersion;
  readonly path: string;
  readonly report: boolean;
  readonly kind: DocumentKind;
  /** Why, in words for a person. */
  readonly reasons: readonly string[];
  readonly profile: string | null;
  readonly title: number | null;
  readonly metadata: ExportedMetadata;
  readonly milestones: ExportedMilestones;
  readonly sections: readonly {
    readonly line: number;
    readonly kinds: readonly SectionKind[];
    readonly nested: boolean;
    readonly title: string;
    /** The opening line, the text of the title, and what belongs to it. */
    readonly spans: Readonly<Record<'line' | 'title' | 'body', Span>>;
  }[];
  readonly timeline: readonly ExportedEntry[];
  readonly actions: readonly ExportedAction[];
  readonly findings: readonly {
    readonly line: number;
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
}

/** What a program sees of a document. */
export function exportReport(
  path: string,
  report: Report,
  profile: string | null,
  findings: readonly Finding[],
): ExportedReport {
  const placer = placerFor(report.text);
  const lineOf = (span: Span): number => placer.place(span).line;
  const { title } = report.metadata;
  return {
    version: exportVersion,
    path,
    report: report.recognition.kind === 'report',
    kind: report.recognition.kind,
    reasons: report.recognition.reasons,
    profile,
    title: title ? lineOf(title.span) : null,
    metadata: exportMetadata(report, placer),
    milestones: exportMilestones(report, placer),
    sections: report.sections
      .filter((section) => section.kinds.length > 0)
      .map(({ line, kinds, nested, title, body }) => ({
        line: lineOf(line),
        kinds,
        nested,
        title: title.text,
        spans: { line, title: title.span, body },
      })),
    timeline: exportTimeline(report, placer),
    actions: exportActions(report, placer),
    findings: findings.map(({ span, rule, severity, message }) => ({
      line: lineOf(span),
      rule,
      severity,
      message,
    })),
  };
}
