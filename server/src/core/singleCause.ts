/** Reports that explain an incident by one cause alone. English only. */
import { languageOf } from './language.ts';
import type { Part, Report } from './model.ts';

/** The title of the only section about causes, where it names a single one; null where others are spoken of. */
export function onlyCause({ sections, passagesByPiece }: Pick<Report, 'sections' | 'passagesByPiece'>): Part | null {
  const [section, another] = sections.filter(({ kinds }) => kinds.includes('rootCause'));
  if (!section || another) return null;
  const told = passagesByPiece.items
    .flat()
    .filter(({ role, around }) => role !== 'heading' && around.kinds.has('rootCause'));
  const text = told.map((passage) => passage.text).join('\n');
  const items = told.filter(({ role }) => role === 'item' || role === 'cell').length;
  if (told.length === 0 || items > 1 || languageOf(text) !== 'en') return null;
  return others.test(`${section.title.text}\n${text}`) ? null : section.title;
}

// Words of those who tell of more than one.
const others =
  /\b(?:contribut\w+|factors?|causes|also|additionally|addition|combin\w+|together|both|several|multiple|second(?:ly)?|another|further|moreover|besides|whys?|not the only)\b/i;
