/** Whether a report tells how the incident was noticed and how it ended, in whichever words. */
import type { Text } from './documentText.ts';
import type { Report, StatedDuration, Timeline } from './model.ts';
import { languageOfReport } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { slice } from './spans.ts';
import { beginningOf } from './wordPatterns.ts';

/** What tells of milestones. */
export interface ToldTurns extends Pick<Report, 'milestones' | 'timelines' | 'sections'> {
  readonly durations: readonly StatedDuration[];
  /** The language of the report; null also where no milestone is missing, so that nobody has to ask. */
  readonly language: string | null;
}

/** What a report tells of milestones. */
export const toldTurns = (report: Report): ToldTurns => ({
  milestones: report.milestones,
  timelines: report.timelines,
  sections: report.sections,
  durations: report.metadata.durations,
  language: lacksTurn(report) ? languageOfReport(report) : null,
});

/**
 * The milestones of which nothing in the report tells. Only for timelines with a few timed entries: else their times are
 * what is missing. Words are far wider here than those that place a milestone: any of them may be it.
 */
export function untoldMilestones(report: ToldTurns, text: Text): ('detected' | 'resolved')[] {
  const { milestones, durations, timelines, sections, language } = report;
  if (language !== 'en' || hasFewTimes(timelines)) return [];
  const tells = (words: RegExp): boolean =>
    timelines.some(({ entries }) => entries.some(({ span }) => words.test(slice(text, span).toLowerCase())));
  const measured = durations.map(({ measures }) => measures);
  const isDetected =
    milestones.detected !== null ||
    milestones.acknowledged !== null ||
    measured.includes('detect') ||
    sections.some(({ kinds }) => kinds.includes('detection')) ||
    tells(noticing);
  const isOver = milestones.end !== null || milestones.mitigated !== null || tells(ending);
  return [...(isDetected ? [] : ['detected' as const]), ...(isOver ? [] : ['resolved' as const])];
}

// Most reports tell both in so many words, and the language of a report takes a while to tell.
const lacksTurn = ({ milestones, timelines }: Report): boolean =>
  !((milestones.detected ?? milestones.acknowledged) && (milestones.end ?? milestones.mitigated)) &&
  !hasFewTimes(timelines);

const hasFewTimes = (timelines: readonly Timeline[]): boolean =>
  timelines.reduce((sum, timeline) => sum + timedEntries(timeline), 0) < 3;

const timedEntries = rememberedBy(
  ({ entries }: Timeline) => entries.filter(({ time, relative }) => time !== null || relative !== null).length,
);

const noticing = new RegExp(
  beginningOf([
    'alert',
    'alarm',
    'page',
    'pager',
    'paging',
    'notic',
    'notif',
    'detect',
    'discover',
    'report',
    'complain',
    'complaint',
    'aware',
    'observ',
    'monitor',
    'identif',
    'found',
    'find',
    'saw',
    'sees',
    'seen',
    'spot',
    'realiz',
    'realis',
    'ticket',
    'customer',
    'user',
    'call',
    'email',
    'message',
    'on-call',
    'oncall',
    'investigat',
    'triag',
    'incident',
    'learn',
    'warn',
    'flag',
    'ping',
    'ask',
    'escalat',
    'check',
    'confirm',
  ]),
  'u',
);
const ending = new RegExp(
  beginningOf([
    'resolv',
    'resolution',
    'restor',
    'recover',
    'fix',
    'mitigat',
    'normal',
    'stable',
    'stabil',
    'back up',
    'back online',
    'back in',
    'up again',
    'again',
    'end',
    'over',
    'clos',
    'complet',
    'success',
    'work',
    'roll',
    'revert',
    'deploy',
    'online',
    'green',
    'healthy',
    'clear',
    'done',
    'finish',
    'subsid',
    'drop',
    'return',
    'operational',
    'running',
    'up and running',
    'merged',
    'patch',
    'released',
    'recovery',
    'back',
    'stop',
    'ceas',
    'solved',
    'solution',
    'verif',
    'clean',
  ]),
  'u',
);
