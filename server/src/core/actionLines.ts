/** Which lines of an action section are its items. */
import { isBold, isBoldLine, type Line } from './blocks.ts';
import { groupBy } from './lists.ts';
import { isActionField, isFieldLine } from './itemFields.ts';
import { personOf } from './people.ts';
import { labelOf } from './lineLabels.ts';
import { isOtherSection, readTitle } from './titles.ts';
import { words } from './vocabulary/index.ts';

/** An item, the line above its list that names a person, and the lines below it that hold its fields (`Owner: Ana`). */
export interface ItemLine {
  readonly line: Line;
  readonly person: Line | null;
  readonly fields: readonly Line[];
}

/** The items among the lines of a section, tables left out. `isOpening` tells the lines that open a section. */
export function itemLines(lines: readonly Line[], isOpening: (line: Line) => boolean): ItemLine[] {
  const form = formOf(lines, isOpening);
  const items: (ItemLine & { readonly fields: Line[] })[] = [];
  const outer: { line: Line; theme: boolean }[] = [];
  let person: Line | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.quoted || line.role === 'row' || line.role === 'code') continue;
    const last = items.at(-1);
    if (last && isFieldOf(line, last.line, form)) last.fields.push(line);
    else if (line.role === 'item') {
      while ((outer.at(-1)?.line.depth ?? 0) >= line.depth) outer.pop();
      const theme = isTheme(line, lines[index + 1]);
      const elaborates = form.standing || outer.some((o) => !o.theme);
      outer.push({ line, theme });
      if (!theme && !elaborates) items.push({ line, person, fields: [] });
    } else if (form.isItem(line)) items.push({ line, person, fields: [] });
    else if (line.role === 'heading' || isBoldLine(line) || isHandle(line))
      person = personOf(line.content.text) ? line : null;
  }
  return items;
}

// `@ana` alone on a line.
const isHandle = (line: Line): boolean => line.role === 'text' && /^@[\w/-]{1,60}[:：]?$/.test(line.content.text);

// Below its item, deeper in the list or on its further lines; beside it, where the item is a field itself.
function isFieldOf(line: Line, item: Line, form: Form): boolean {
  if (!isFieldLine(line)) return false;
  if (form.standing) return true;
  const within = line.span.start < item.block.end;
  return item.role === 'item' && (within || (line.depth === item.depth && isActionField(item)));
}

interface Form {
  /** Items stand as headings or bold lines of their own, and lists below them elaborate. */
  readonly standing: boolean;
  /** Whether a line outside of lists is an item. */
  readonly isItem: (line: Line) => boolean;
}

// A section has its items in one way: as numbered headings or bold lines, else as lists, else as lines of text.
function formOf(lines: readonly Line[], isOpening: (line: Line) => boolean): Form {
  const numbered = new Set(lines.filter((line) => isNumbered(line) && !namesActions(line)));
  if (numbered.size >= 2) return { standing: true, isItem: (line) => numbered.has(line) };
  if (lines.some((line) => line.role === 'item' || line.role === 'row'))
    return { standing: false, isItem: () => false };
  const texts = lines.filter((line) => line.role === 'text' && !line.quoted && !isOpening(line) && isCandidate(line));
  const led = new Set(texts.filter((line) => isBoldLed(line) || startsWithVerb(line)));
  if (led.size >= 2) return { standing: false, isItem: (line) => led.has(line) };
  const blocks = [...groupBy(texts, (line) => line.group).values()];
  const plain = new Set(blocks.filter(isUnmarkedList).flat());
  return { standing: false, isItem: (line) => plain.has(line) };
}

const isNumbered = (line: Line): boolean =>
  (line.role === 'heading' || isBoldLine(line)) && /^(?:\d+|[a-z])[).]\s*\S/.test(line.content.text);

const namesActions = (line: Line): boolean => readTitle(line.content.text).kinds.length > 0;

// An item over nested ones is a theme where it is a label, all bold, or names a part; else the nested ones elaborate it.
function isTheme(line: Line, next: Line | undefined): boolean {
  if (next?.role !== 'item' || next.depth <= line.depth || isFieldLine(next)) return false;
  const { text } = line.content;
  const title = readTitle(labelOf(line)?.name ?? text);
  const short = text.split(/\s+/).length <= 8;
  return (
    (short && /[:：]$/.test(text)) ||
    isBold(line) ||
    (title.exact && title.kinds.includes('actionItems')) ||
    personOf(text) !== null
  );
}

const isCandidate = (line: Line): boolean =>
  !/[:：]$/.test(line.content.text) && !isOtherSection(labelOf(line)?.name ?? '') && line.depth === 0;

const isBoldLed = (line: Line): boolean =>
  !isBold(line) && line.content.marks.some((m) => m.type === 'strong' && m.start === 0);

const imperatives = words((v) => v.imperatives ?? []);
const startsWithVerb = (line: Line): boolean =>
  imperatives.has(/^\p{L}+/u.exec(line.content.text)?.[0].toLowerCase() ?? '');

// Lines below a label (`Tasks:`), one item a line: no list, but written like one.
function isUnmarkedList(block: readonly Line[]): boolean {
  const finished = block.filter((line) => /[.!:：;]$/.test(line.content.text)).length;
  const capital = block.every((line) => /^[\p{Lu}\p{Lo}\d*]/u.test(line.content.text));
  return block.length > 1 && capital && finished >= block.length * 0.6;
}
