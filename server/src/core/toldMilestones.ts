/** Whether a report tells how the incident was noticed and how it ended, in whichever words. */
import type { Text } from './documentText.ts';
import type { Report, Timeline } from './model.ts';
import { languageOfReport } from './passages.ts';
import { rememberedBy, rememberedIn } from './remembered.ts';
import { slice } from './spans.ts';
import { beginningOf } from './wordPatterns.ts';

/**
 * The milestones of which nothing in the report tells. Only for timelines with a few timed entries: else their times are
 * what is missing. Words are far wider here than those that place a milestone: any of them may be it.
 */
export function untoldMilestones(report: Report): ('detected' | 'resolved')[] {
  const { milestones, metadata, timelines, sections, text } = report;
  const isDetected = milestones.detected !== null || milestones.acknowledged !== null;
  const isOver = milestones.end !== null || milestones.mitigated !== null;
  if ((isDetected && isOver) || hasFewTimes(timelines)) return [];
  const isNoticed =
    isDetected ||
    metadata.durations.some(({ measures }) => measures === 'detect') ||
    sections.some(({ kinds }) => kinds.includes('detection')) ||
    timelines.some((timeline) => tellsOfNotice(timeline, text));
  const isEnded = isOver || timelines.some((timeline) => tellsOfEnd(timeline, text));
  // Last, as it takes the longest.
  if ((isNoticed && isEnded) || languageOfReport(report) !== 'en') return [];
  return [...(isNoticed ? [] : ['detected' as const]), ...(isEnded ? [] : ['resolved' as const])];
}

const hasFewTimes = (timelines: readonly Timeline[]): boolean =>
  timelines.reduce((sum, timeline) => sum + timedEntries(timeline), 0) < 3;

const timedEntries = rememberedBy(
  ({ entries }: Timeline) => entries.filter(({ time, relative }) => time !== null || relative !== null).length,
);

const tellsOfNotice = rememberedIn((timeline: Timeline, text: Text) => tells(timeline, text, noticing));
const tellsOfEnd = rememberedIn((timeline: Timeline, text: Text) => tells(timeline, text, ending));

const tells = ({ entries }: Timeline, text: Text, words: RegExp): boolean =>
  entries.some(({ span }) => words.test(slice(text, span).toLowerCase()));

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
