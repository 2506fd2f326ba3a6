/** What a report tells of the impact, and whether it says how great it was. English only. */
import { findDates } from './dates.ts';
import { languageOf } from './language.ts';
import type { Part, Passage, Report, SectionKind, StatedDuration } from './model.ts';
import { eachPassage, languageOfReport, passageSpan, sentencesOf } from './passages.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { outwards, sectionFinder } from './sections.ts';
import { wordsOf } from './sentenceWords.ts';
import { hasSlot } from './slots.ts';
import { extents } from './vocabulary/wording.ts';

/** What tells of the impact. */
export interface ImpactTexts extends Pick<Report, 'sections' | 'passagesByPiece'> {
  readonly durations: readonly StatedDuration[];
}

/** What a report tells of the impact. */
export const impactTexts = ({ sections, passagesByPiece, metadata }: Report): ImpactTexts => ({
  sections,
  passagesByPiece,
  durations: metadata.durations,
});

/**
 * Where a report tells of an impact without a figure: the title of the section, or the passage of the summary. Null where
 * it gives one, says that nobody was affected, or tells of no impact.
 */
export function unquantifiedImpact(report: ImpactTexts): Part | null {
  if (report.durations.some(({ measures }) => measures === 'total' || measures === 'downtime')) return null;
  const told = toldOfImpact(report);
  const summary = toldInSummary(report);
  const [place] = told.length > 0 ? told : summary.filter(tellsImpact);
  if (!place || [...told, ...summary].some(({ text }) => isQuantified(text))) return null;
  const text = (told.length > 0 ? told : [place]).map((passage) => passage.text).join('\n');
  if (wordsOf(text).length < fewestWords || hasSlot(text) || !isEnglish(text, report)) return null;
  const section = told.length > 0 ? headOf(place, report) : null;
  return section ?? { text: place.text, span: passageSpan(place) };
}

/** Whether the summary tells whom it befell, or how much or how long. A language without words for that is taken to. */
export const tellsOfImpact = (summary: readonly Passage[]): boolean =>
  summary.some((passage) => languageOf(passage.text) !== 'en' || tellsImpact(passage) || isQuantified(passage.text));

// A short text may hold no word that tells its language: then it is that of the report.
const isEnglish = (text: string, report: ImpactTexts): boolean =>
  (languageOf(text) ?? languageOfReport(report)) === 'en';

// Less is a remark, or nothing yet.
const fewestWords = 4;

const toldOfImpact = eachPassage((passage) => (isIn(passage, 'impact') ? [passage] : []));
const toldInSummary = eachPassage((passage) => (isIn(passage, 'summary') ? [passage] : []));

const isIn = ({ role, around }: Passage, kind: SectionKind): boolean => role !== 'heading' && around.kinds.has(kind);

function headOf(passage: Passage, { sections }: ImpactTexts): Part | null {
  const innermost = sectionFinder(sections)(passageSpan(passage).start);
  return [...outwards(sections, innermost)].find(({ kinds }) => kinds.includes('impact'))?.title ?? null;
}

const isQuantified = remembered(readQuantity);

function readQuantity(text: string): boolean {
  const undated = findDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const times = undated.match(timeOfDay) ?? [];
  // Two times are a span, one is not.
  const plain = (times.length === 1 ? undated.replace(timeOfDay, ' ') : undated).replace(noQuantity, ' ');
  return /\d/.test(plain) || notAffected.test(text) || tellsLength.test(text) || tellsExtent(text);
}

// `twenty-five` begins with `twenty`.
const tellsExtent = (text: string): boolean =>
  wordsOf(text).some(({ lower }) => known.has(lower) || known.has(lower.slice(0, Math.max(0, lower.indexOf('-')))));
const known = new Set<string>(extents);
const tellsLength = /\b(?:an?|several|some|many) (?:second|minute|hour|day|night|week)s?\b/i;

const timeOfDay = /\b\d{1,2}(?::\d{2}(?: ?[ap]m)?| ?[ap]m)\b/gi;
// Versions, tickets, codes and years are no figures of an impact.
const noQuantity =
  /(?<=[#\p{L}_]-?)\d[\d.]*|\b(?:HTTP|status|code|error)s? [45]\d\d\b|\b[45](?:\d\d|xx) (?:errors?|status|responses?|codes?|s\b)|\b(?:19|20)\d\d\b/giu;
const notAffected =
  /\bno (?:\w+ )?(?:impact|effect|users?|customers?|clients?|one|data|loss|harm|downtime|outage)\b|\b(?:not|n't) (?:affect|impact)|\bwithout (?:any )?impact\b/i;

// `Customers could not pay`: somebody, and what befell them.
const tellsImpact = rememberedBy((passage: Passage): boolean =>
  sentencesOf(passage).some(({ text }) => affected.test(text) && befell.test(text)),
);
const affected = /\b(?:users?|customers?|clients?|visitors?|people|players|subscribers|requests|orders|payments)\b/i;
const befell = /\b(?:unable|could not|couldn't|can't|cannot|affected|impacted|lost|failed|saw|experienced|faced)\b/i;
