/** The action items of a report, section by section. */
import { groupBy } from './lists.ts';
import type { ActionItem, Section, Span } from './model.ts';
import { rememberedFor } from './remembered.ts';
import { hasSlot } from './slots.ts';

/** Action items that stand together. */
export interface ActionSection {
  /** Where something that concerns all of them is said: the title of the section, else the first item. */
  readonly place: Span;
  readonly items: readonly ActionItem[];
}

/** The sections with their items, but for those that are still to be written. */
export const actionSections = rememberedFor(
  (actions: readonly ActionItem[], sections: readonly Section[]): readonly ActionSection[] => {
    const written = actions.filter(({ text }) => !hasSlot(text.text));
    return [...groupBy(written, ({ section }) => section)].map(([section, items]) => {
      const title = section === null ? undefined : sections[section]?.title.span;
      return { place: title ?? items[0]?.line ?? { start: 0, end: 0 }, items };
    });
  },
);
