/** Whether a report tells how the incident was noticed and how it ended, in whichever words. */
import type { Report, Timeline } from './model.ts';
import { languageOfReport } from './passages.ts';
import { rememberedBy } from './remembered.ts';
import { slice } from './spans.ts';
import { beginningOf } from './wordPatterns.ts';

/**
 * The milestones of which nothing in the report tells. Only for timelines with a few timed entries: else their times are
 * what is missing. Words are far wider here than those that place a milestone: any of them may be it.
 */
export function untoldMilestones(report: Report): ('detected' | 'resolved')[] {
  const { milestones, metadata, timelines, sections } = report;
  if (timelines.reduce((sum, timeline) => sum + timedEntries(timeline), 0) < 3) return [];
  if (languageOfReport(report) !== 'en') return [];
  const tells = (words: RegExp): boolean =>
    timelines.some(({ entries }) => entries.some(({ span }) => words.test(slice(report.text, span).toLowerCase())));
  const measured = metadata.durations.map(({ measures }) => measures);
  const isDetected =
    milestones.detected !== null ||
    milestones.acknowledged !== null ||
    measured.includes('detect') ||
    sections.some(({ kinds }) => kinds.includes('detection')) ||
    tells(noticing);
  const isOver = milestones.end !== null || milestones.mitigated !== null || tells(ending);
  return [...(isDetected ? [] : ['detected' as const]), ...(isOver ? [] : ['resolved' as const])];
}

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
