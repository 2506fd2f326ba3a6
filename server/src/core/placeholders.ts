/** Places of a report that are still to be filled in. */
import { emptySections, type SectionTexts } from './emptySections.ts';
import type { Part, Passage, Report } from './model.ts';
import { eachPassage, passageSpan } from './passages.ts';
import type { Profile } from './profile.ts';
import { isField, outwards, sectionFinder } from './sections.ts';
import { findSlots } from './slots.ts';
import { contains, lineSpan, slice } from './spans.ts';

/** Placeholders that belong together: they stand in one section. */
export interface PlaceholderGroup {
  readonly places: readonly Part[];
}

/** What tells of placeholders. */
export type SlotTexts = SectionTexts & Pick<Report, 'actions'>;

/** The placeholders of a report by section, but for the sections that hold nothing else. */
export function placeholderGroups(report: SlotTexts, profile: Profile): PlaceholderGroup[] {
  const found = placeholders(report, profile);
  const empty = found.length > 0 ? emptySections(report, profile) : [];
  const sectionAt = sectionFinder(report.sections);
  const groups = new Map<number, Part[]>();
  for (const place of found) {
    if (empty.some((section) => contains(section.span, place.span))) continue;
    const around = [...outwards(report.sections, sectionAt(place.span.start))];
    const outer = around.findLast((section) => section.kinds.length > 0 && !isField(section))?.line.start ?? -1;
    groups.set(outer, [...(groups.get(outer) ?? []), place]);
  }
  return [...groups.values()].map((places) => ({ places }));
}

function placeholders(report: SlotTexts, { text: template }: Profile): Part[] {
  const written = slotsIn(report, template).flatMap(({ slot, passage }) =>
    isUsual(slot, passage, report) ? [] : [slot],
  );
  const hidden = slotTags(report).filter((tag) => !written.some(({ span }) => contains(span, tag.span)));
  return [...written, ...hidden].sort((a, b) => a.span.start - b.span.start);
}

// Code, links and what others said are no slots.
const slotsIn = eachPassage((passage, template: string): { slot: Part; passage: Passage }[] => {
  if (passage.quoted) return [];
  return findSlots(passage.text, template)
    .filter((slot) => !passage.asides.some((aside) => aside.start < slot.end && slot.start < aside.end))
    .map((slot) => ({
      passage,
      slot: { text: slice(passage.text, slot), span: passageSpan(passage, slot.start, slot.end) },
    }));
});

// `TODO` in a list of things to do is its heading or a state, and what stands for an owner is said of its item already.
function isUsual({ text, span }: Part, { role, around }: Passage, { actions }: SlotTexts): boolean {
  if (/^\W?to ?do\W?$/i.test(text)) return around.kinds.has('actionItems') || role === 'heading';
  const mayBeOwner = /^\W?(?:tbd|names?|owner|person|team)\b/i.test(text);
  return mayBeOwner && actions.some((item) => item.owners.length === 0 && contains(item.span, span));
}

// Tags that stand where slots would: `Date: <date>`.
function slotTags({ unknownTags, text }: SlotTexts): Part[] {
  const byLine = new Map<number, ReadonlySet<string>>();
  return unknownTags.filter((tag) => {
    const line = lineSpan(text, tag.span.start);
    const slots = byLine.get(line.start) ?? slotTexts(slice(text, line));
    byLine.set(line.start, slots);
    return slots.has(tag.text);
  });
}

function slotTexts(line: string): ReadonlySet<string> {
  const plain = line
    .replace(/^[\s>*+#-]*/, '')
    .replace(/[*_|]/g, ' ')
    .trim();
  return new Set(findSlots(plain).map((slot) => slice(plain, slot).replace(/\.$/, '')));
}
