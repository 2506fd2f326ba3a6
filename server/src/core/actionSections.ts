/** The action items of a report, section by section. */
import { groupBy } from './lists.ts';
import type { ActionItem, Section, Span } from './model.ts';
import { rememberedOf } from './remembered.ts';
import { hasSlot } from './slots.ts';

/** Action items that stand together. */
export interface ActionSection {
  /** Where something that concerns all of them is said: the title of the section, else the first item. */
  readonly place: Span;
  readonly items: readonly ActionItem[];
}

/** The sections with their items, but for those that are still to be written. What did not change is the same object. */
export const actionSections = (actions: readonly ActionItem[], sections: readonly Section[]): ActionSection[] =>
  bySection(actions).flatMap(([section, items]) => {
    const [first] = items;
    if (!first) return [];
    const { start, end } = (section === null ? undefined : sections[section]?.title.span) ?? first.line;
    return [asSection(items, start, end)];
  });

const bySection = rememberedOf((actions: readonly ActionItem[]) => [
  ...groupBy(
    actions.filter(({ text }) => !hasSlot(text.text)),
    ({ section }) => section,
  ),
]);

const asSection = rememberedOf((items: readonly ActionItem[], start: number, end: number): ActionSection => ({
  place: { start, end },
  items,
}));
