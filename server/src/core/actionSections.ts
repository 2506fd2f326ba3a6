/** The action items of a report, section by section. */
import { groupBy } from './lists.ts';
import type { ActionItem, Part, Span } from './model.ts';
import { rememberedOf } from './remembered.ts';
import { hasSlot } from './slots.ts';

/** Action items that stand together. */
export interface ActionSection {
  /** Where something that concerns all of them is said: the title of the section, else the first item. */
  readonly place: Span;
  readonly items: readonly ActionItem[];
}

/** The sections with their items, but for those that are still to be written. What did not change is the same object. */
export const actionSections = rememberedOf((actions: readonly ActionItem[]): readonly ActionSection[] => {
  const written = actions.filter(({ text }) => !hasSlot(text.text));
  return [...groupBy(written, ({ sectionTitle }) => sectionTitle)].map(([title, items]) => asSection(items, title));
});

const asSection = rememberedOf((items: readonly ActionItem[], title: Part | null): ActionSection => ({
  place: title?.span ?? items[0]?.line ?? nowhere,
  items,
}));

const nowhere: Span = { start: 0, end: 0 };
