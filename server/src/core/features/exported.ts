/** The model and the findings of one document as plain data: the format that docs/model.md describes. */
import { clockText } from '../clock.ts';
import { isoDate } from '../dates.ts';
import type { Finding, Severity } from '../finding.ts';
import { lineCounter } from '../lineCounter.ts';
import { ownersText } from '../owners.ts';
import type {
  CalendarDate,
  ClockTime,
  Measure,
  Milestone,
  MilestoneKind,
  Part,
  Report,
  SectionKind,
  Span,
  StatedMoment,
  StatedMomentKind,
  StatusKind,
} from '../model.ts';

/** The version of the format. Fields may be added to it; where one changes its meaning or goes, the number rises. */
export const exportVersion = 1;

/** Where something stands: its line, from 1, and its offsets, counted in UTF-16 from 0. */
interface Placed {
  readonly line: number;
  readonly span: Span;
}

/** A piece of the text as a reader sees it. */
interface ExportedPart extends Placed {
  readonly text: string;
}

/** Dates are `2024-06-05` or `--06-05`, times `14:05` or `14:05:30`, zones as written. */
interface ExportedMoment extends Placed {
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string | null;
  readonly approx: boolean;
}

interface ExportedMilestone extends ExportedMoment {
  readonly instant: string | null;
  readonly source: Milestone['source'];
  /** Index in `timeline`. */
  readonly entry: number | null;
}

interface ExportedDuration extends ExportedPart {
  readonly measures: Measure;
  readonly seconds: number;
  readonly precision: number;
  readonly approx: boolean;
}

interface ExportedMetadata extends Readonly<Record<StatedMomentKind, ExportedMoment | null>> {
  readonly title: ExportedPart | null;
  readonly dates: readonly (Placed & { readonly date: string })[];
  readonly zone: string | null;
  readonly severity: ExportedPart | null;
  readonly status: (ExportedPart & { readonly kind: StatusKind }) | null;
  readonly authors: readonly ExportedPart[];
  readonly incidentId: ExportedPart | null;
  readonly services: readonly ExportedPart[];
  readonly durations: readonly ExportedDuration[];
}

interface ExportedMilestones extends Readonly<Record<MilestoneKind, ExportedMilestone | null>> {
  readonly timeToDetect: number | null;
  readonly timeToAcknowledge: number | null;
  readonly timeToMitigate: number | null;
  readonly timeToResolve: number | null;
  readonly end: ExportedMilestone | null;
  readonly duration: number | null;
}

/** One object of `postmortem export --format ndjson`. Lines count from 1. */
export interface ExportedReport {
  readonly version: typeof exportVersion;
  readonly path: string;
  readonly report: boolean;
  readonly kind: string;
  readonly profile: string | null;
  readonly title: number | null;
  readonly metadata: ExportedMetadata;
  readonly milestones: ExportedMilestones;
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
    readonly relative: number | null;
    readonly instant: string | null;
    readonly invalid: string | null;
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
  const place = ({ start, end }: Span): Placed => ({ line: lineOf(start), span: { start, end } });
  const { title } = report.metadata;
  return {
    version: exportVersion,
    path,
    report: report.recognition.kind === 'report',
    kind: report.recognition.kind,
    profile,
    title: title ? lineOf(title.span.start) : null,
    metadata: exportMetadata(report, place),
    milestones: exportMilestones(report, place),
    sections: report.sections
      .filter((section) => section.kinds.length > 0)
      .map(({ line, kinds, nested, title: { text } }) => ({ line: lineOf(line.start), kinds, nested, title: text })),
    timeline: exportTimeline(report, lineOf),
    actions: report.actions.map((item) => ({
      line: lineOf(item.line.start),
      owner: ownersText(item.owners, report.text) || null,
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

type Place = (span: Span) => Placed;

const dateText = (date: CalendarDate | null): string | null => date && isoDate(date);
const timeText = (time: ClockTime | null): string | null => time && clockText(time);

function exportMetadata({ text, metadata }: Report, place: Place): ExportedMetadata {
  const part = ({ text: shown, span }: Part): ExportedPart => ({ text: shown, ...place(span) });
  const moment = (stated: StatedMoment | null): ExportedMoment | null =>
    stated && {
      date: dateText(stated.date),
      time: timeText(stated.time),
      zone: stated.zone,
      approx: stated.approximate,
      ...place(stated.span),
    };
  const { title, zone, severity, status, incidentId } = metadata;
  return {
    title: title && part(title),
    dates: metadata.dates.map(({ date, span }) => ({ date: isoDate(date), ...place(span) })),
    zone,
    severity: severity && part(severity),
    status: status && { kind: status.kind, ...part(status.part) },
    authors: metadata.authors.map(part),
    incidentId: incidentId && part(incidentId),
    services: metadata.services.map(part),
    start: moment(metadata.start),
    detected: moment(metadata.detected),
    acknowledged: moment(metadata.acknowledged),
    mitigated: moment(metadata.mitigated),
    resolved: moment(metadata.resolved),
    end: moment(metadata.end),
    durations: metadata.durations.map(({ measures, seconds, precision, approximate, span }) => ({
      measures,
      seconds,
      precision,
      approx: approximate,
      ...part({ text: text.slice(span.start, span.end), span }),
    })),
  };
}

function exportMilestones({ milestones, timelines }: Report, place: Place): ExportedMilestones {
  const milestone = (found: Milestone | null): ExportedMilestone | null => {
    if (!found) return null;
    const { date, time, zone, approximate: approx, instant, source, span } = found;
    const before = timelines.slice(0, found.entry?.timeline ?? 0).reduce((sum, { entries }) => sum + entries.length, 0);
    const entry = found.entry && before + found.entry.entry;
    return { date: dateText(date), time: timeText(time), zone, approx, instant, source, entry, ...place(span) };
  };
  const { timeToDetect, timeToAcknowledge, timeToMitigate, timeToResolve, duration } = milestones;
  return {
    start: milestone(milestones.start),
    detected: milestone(milestones.detected),
    acknowledged: milestone(milestones.acknowledged),
    escalated: milestone(milestones.escalated),
    mitigated: milestone(milestones.mitigated),
    resolved: milestone(milestones.resolved),
    timeToDetect,
    timeToAcknowledge,
    timeToMitigate,
    timeToResolve,
    end: milestone(milestones.end),
    duration,
  };
}

function exportTimeline({ timelines }: Report, lineOf: (offset: number) => number): ExportedReport['timeline'] {
  return timelines
    .flatMap((timeline) => timeline.entries)
    .map(({ line, time, end, date, zone, approximate, relative, instant, invalid, text: { text } }) => ({
      line: lineOf(line.start),
      time: timeText(time),
      end: timeText(end),
      date: dateText(date),
      zone,
      approx: approximate,
      relative,
      instant,
      invalid,
      text,
    }));
}
