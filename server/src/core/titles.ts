/** Which sections a title names. */
import { inAlphabet, isPlain } from './alphabet.ts';
import type { SectionKind } from './model.ts';
import { createPhrases, phrasesOf } from './phrases.ts';
import { once, remembered } from './remembered.ts';
import { readTokens, tokens } from './titleWords.ts';
import { vocabularies } from './vocabulary/index.ts';

/** What a title says: the kinds it names, and whether it says nothing else. */
export interface TitleReading {
  readonly kinds: readonly SectionKind[];
  /** Only names of sections and words that change nothing around them. */
  readonly exact: boolean;
  /** An everyday word, which names a section only as a heading (`Analysis`). */
  readonly headingOnly: boolean;
}

/**
 * Reads the title of a section. A title that is not `exact` names a kind only where the name carries it:
 * `Timeline (all times PST)` does, `How we moved the timeline service` does not.
 */
export const readTitle = remembered(readWholeTitle);

function readWholeTitle(title: string): TitleReading {
  const whole = match(title);
  if (whole.exact) return whole;
  const head = match(headOf(title));
  if (head.exact && !head.headingOnly) return { kinds: head.kinds, exact: false, headingOnly: false };
  const asked = askedFor(title);
  if (asked) return { kinds: [asked], exact: /\?\s*$/.test(title), headingOnly: false };
  const kinds = whole.kinds.filter((kind) => !loose.has(kind));
  return { kinds: carriesName(whole) ? kinds : remarked(title), exact: false, headingOnly: false };
}

// `Our working theory (root cause)`
function remarked(title: string): readonly SectionKind[] {
  if (!/[(（]/.test(title)) return [];
  const remark = match(remarkPattern(title).exec(title)?.[1] ?? '');
  return remark.exact && !remark.headingOnly ? remark.kinds.filter((kind) => !loose.has(kind)) : [];
}

const remarkPattern = inAlphabet(({ character }) => String.raw`[(（]([^()（）]{3,60})[)）][^${character}]*$`, '');

/** Whether a line names a section that has no kind of its own, such as `Conclusion`. */
export const isOtherSection = (title: string): boolean =>
  others.has(
    tokens(title)
      .filter((word, index) => index > 0 || !/^\d+$/.test(word))
      .join(' '),
  );

const others = phrasesOf((v) => v.others);

// A word that means different things in two languages (`remediation`) is read as in the one listed first.
const names = createPhrases<SectionKind>();
for (const { sections } of vocabularies) {
  for (const kind of Object.keys(sections) as SectionKind[]) {
    for (const name of sections[kind]) names.add(name, kind);
  }
}
const fillers = phrasesOf((v) => [...v.fillers, ...v.joiners].flatMap((words) => words.split(' ')));

// Where a name stands first or last among a few other words, it says what the section is about: `Impact on customers`,
// `User-facing impact`. Names of looser parts (`Status of the queue`) must stand alone.
function carriesName({ kinds, named, other, edge, headingOnly }: Match): boolean {
  if (headingOnly || kinds.every((kind) => loose.has(kind))) return false;
  return named >= other || (edge === 'last' && other <= 3) || (edge === 'first' && other <= 6);
}

const loose: ReadonlySet<SectionKind> = new Set<SectionKind>(['metadata', 'background', 'communication', 'supporting']);

// `How do we prevent this?`
function askedFor(title: string): SectionKind | null {
  const plain = tokens(title).join(' ');
  for (const { opening, stems } of questions()) {
    if (!opening.some((word) => plain.startsWith(`${word} `))) continue;
    const found = stems.find(([stem]) => plain.includes(stem));
    if (found) return found[1];
  }
  return null;
}

const normal = (words: string): string => readTokens(words).join(' ');
const questions = once(() =>
  vocabularies.flatMap(({ questions: asked }) =>
    asked
      ? [
          {
            opening: asked.opening.map(normal),
            stems: asked.stems.map(([stem, kind]) => [normal(stem), kind] as const),
          },
        ]
      : [],
  ),
);

/** The kinds that a label names; of a few words the last one may say it (`User-facing impact`). */
export const readLabel = remembered(readLabelKinds);

function readLabelKinds(label: string): readonly SectionKind[] {
  const { kinds, exact, headingOnly, other, edge } = match(label);
  if (headingOnly) return [];
  if (exact) return kinds;
  const [kind] = kinds;
  return kinds.length === 1 && kind === 'impact' && edge === 'last' && other <= 3 ? kinds : [];
}

interface Match extends TitleReading {
  /** Words that belong to names, and words that are neither names nor fillers. */
  readonly named: number;
  readonly other: number;
  /** Whether the title begins or ends with a name. */
  readonly edge: 'first' | 'last' | null;
}

// What is longer than this is prose, and a line of a million characters would take minutes.
const longestTitle = 300;

function match(title: string): Match {
  const list = title.length > longestTitle ? [] : tokens(title).flatMap(piecesOf);
  const found: Name[] = [];
  const places: boolean[] = [];
  for (let at = 0; at < list.length;) {
    const name = nameAt(list, at);
    if (name) found.push(name);
    if (name || !changesNothing(list[at] ?? '')) places.push(name !== null);
    at += name?.length ?? 1;
  }
  const strong = found.filter(({ name }) => !everyday.has(name));
  const kinds = [...new Set((strong.length > 0 ? strong : found).map(({ kind }) => kind))];
  const other = places.filter((isName) => !isName).length;
  const named = found.reduce((sum, { length }) => sum + length, 0);
  const edge = places[0] ? 'first' : places.at(-1) ? 'last' : null;
  return { kinds, exact: kinds.length > 0 && other === 0, headingOnly: strong.length === 0, named, other, edge };
}

// Chinese and Japanese write without spaces: `根本原因と対策` is cut into the longest names and joiners that it holds.
function piecesOf(token: string): string[] {
  if (!isUnspaced(token) || names.has(token)) return [token];
  const pieces: string[] = [];
  let rest = '';
  for (let at = 0; at < token.length;) {
    const known = unspacedWords().find((word) => token.startsWith(word, at));
    if (known && rest) pieces.push(rest);
    if (known) pieces.push(known);
    rest = known ? '' : rest + token.charAt(at);
    at += known?.length ?? 1;
  }
  return rest ? [...pieces, rest] : pieces;
}

/** Whether a text is written in a script without spaces between its words. */
export const isUnspaced = (text: string): boolean => !isPlain(text) && unspaced.test(text);

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const unspacedWords = once(() =>
  [...names.all(), ...fillers.all()].filter((word) => unspaced.test(word)).sort((a, b) => b.length - a.length),
);

const changesNothing = (word: string): boolean => fillers.has(word) || /^\d+$/.test(word);

const everyday = phrasesOf((v) => v.headingOnly ?? []);

interface Name {
  readonly name: string;
  readonly kind: SectionKind;
  /** How many words it has. */
  readonly length: number;
}

function nameAt(list: readonly string[], at: number): Name | null {
  for (let length = Math.min(names.longest(list[at] ?? ''), list.length - at); length > 0; length--) {
    const name = list.slice(at, at + length).join(' ');
    const [kind] = names.meanings(name);
    if (kind) return { name, kind, length };
  }
  return null;
}

// What stands before a colon, a dash, a bracket or a date: `Timeline: 5 June`, `Impact - customers in Europe`.
function headOf(title: string): string {
  const end = [...title.matchAll(/[:：|(（]|\s[-–—]|\d{2}/g)].find((mark) => mark.index >= 3)?.index;
  return title.slice(0, end).trimEnd();
}
