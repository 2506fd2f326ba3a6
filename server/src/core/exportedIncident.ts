/** The export of what is known of the incident as a whole: metadata and milestones. */
import { isoDate } from './dates.ts';
import type { Measure, Milestone, MilestoneKind, Report, StatedMoment, StatedMomentKind, StatusKind } from './model.ts';
import { dateText, timeText, type ExportedPart, type Placed, type Placer } from './exportedParts.ts';

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

/** The metadata of a document. */
export interface ExportedMetadata extends Readonly<Record<StatedMomentKind, ExportedMoment | null>> {
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

/** Its milestones. */
export interface ExportedMilestones extends Readonly<Record<MilestoneKind, ExportedMilestone | null>> {
  readonly timeToDetect: number | null;
  readonly timeToAcknowledge: number | null;
  readonly timeToMitigate: number | null;
  readonly timeToResolve: number | null;
  readonly end: ExportedMilestone | null;
  readonly duration: number | null;
}

export function exportMetadata({ text, metadata }: Report, { place, part }: Placer): ExportedMetadata {
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

export function exportMilestones({ milestones, timelines }: Report, { place }: Placer): ExportedMilestones {
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
