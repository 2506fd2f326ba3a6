/** The model and the findings of one document as plain data, with lines instead of offsets. */
import { isoDate } from '../dates.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Report, SectionKind } from '../model.ts';
import { clockText } from '../clock.ts';
import { lineCounter } from '../lineCounter.ts';

/** One object of `postmortem export --format ndjson`. Lines count from 1. */
export interface ExportedReport {
  readonly path: string;
  readonly report: boolean;
  readonly kind: string;
  readonly profile: string | null;
  readonly title: number | null;
  readonly sections: readonly {
    readonly line: number;
    readonly kinds: readonly SectionKind[];
    readonly nested: boolean;
    readonly title: string;
  }[];
  readonly timeline: readonly {
    readonly line: number;
    readonly time: string | null;
    readonly end: string | null;
    readonly date: string | null;
    readonly zone: string | null;
    readonly approx: boolean;
    readonly text: string;
  }[];
  readonly actions: readonly {
    readonly line: number;
    readonly owner: string | null;
    readonly due: string | null;
    readonly tickets: readonly string[];
    readonly done: boolean;
    readonly text: string;
  }[];
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
  const lineOf = lineCounter(report.text);
  const isReport = report.recognition.kind === 'report';
  const { title } = report.metadata;
  return {
    path,
    report: isReport,
    kind: report.recognition.kind,
    profile,
    title: title ? lineOf(title.span.start) : null,
    sections: report.sections
      .filter((section) => section.kinds.length > 0)
      .map(({ line, kinds, nested, title: { text } }) => ({ line: lineOf(line.start), kinds, nested, title: text })),
    timeline: report.timelines
      .flatMap((timeline) => timeline.entries)
      .map((entry) => ({
        line: lineOf(entry.line.start),
        time: entry.time && clockText(entry.time),
        end: entry.end && clockText(entry.end),
        date: entry.date && isoDate(entry.date),
        zone: entry.zone,
        approx: entry.approximate,
        text: entry.text.text,
      })),
    actions: report.actions.map((item) => ({
      line: lineOf(item.line.start),
      owner: item.owners.map((owner) => owner.text).join(', ') || null,
      due: item.due?.text ?? null,
      tickets: item.tickets.map((ticket) => ticket.text),
      done: item.done,
      text: item.text.text,
    })),
    findings: findings.map(({ span, rule, severity, message }) => ({
      line: lineOf(span.start),
      rule,
      severity,
      message,
    })),
  };
}
