/** Which sections a title names. */
import type { SectionKind } from './model.ts';
import { vocabularies, words } from './vocabulary/index.ts';

/** What a title says: the kinds it names, and whether it says nothing else. */
export interface TitleReading {
  readonly kinds: readonly SectionKind[];
  /** Only names of sections and words that change nothing around them. */
  readonly exact: boolean;
}

/**
 * Reads the title of a section. A title that is not `exact` names a kind only where the name carries it:
 * `Timeline (all times PST)` does, `How we moved the timeline service` does not.
 */
export function readTitle(title: string): TitleReading {
  const whole = match(title);
  if (whole.exact || whole.kinds.length === 0) return whole;
  const head = match(headOf(title));
  if (head.exact) return { kinds: head.kinds, exact: false };
  const carried = whole.named >= whole.other;
  return { kinds: carried ? whole.kinds : [], exact: false };
}

/** Whether a line names a section that has no kind of its own, such as `Conclusion`. */
export const isOtherSection = (title: string): boolean => others.has(tokens(title).join(' '));

/** Lower case, without numbering, punctuation, emoji and remarks in brackets: what is compared. */
export function tokens(title: string): string[] {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]/g, ' ');
  const unnumbered = plain.replace(/^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.)]|[a-h][.)])\s+/u, '');
  const joined = unnumbered.replace(/[&/+]/g, ' and ').replace(/[-‐–—_]/g, ' ');
  return joined.match(/[\p{L}\p{N}\p{M}']+(?:;dr)?/gu) ?? [];
}

const others = new Set(vocabularies.flatMap((v) => v.others.map((name) => tokens(name).join(' '))));

const names = new Map<string, SectionKind>();
for (const vocabulary of vocabularies) {
  for (const [kind, list] of Object.entries(vocabulary.sections) as [SectionKind, readonly string[]][]) {
    for (const name of list) names.set(tokens(name).join(' '), kind);
  }
}
const longestName = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
const fillers = words((v) => [...v.fillers, ...v.joiners].flatMap((word) => tokens(word)));

interface Match extends TitleReading {
  /** Words that belong to names, and words that are neither names nor fillers. */
  readonly named: number;
  readonly other: number;
}

function match(title: string): Match {
  const list = tokens(title);
  const kinds: SectionKind[] = [];
  let named = 0;
  let other = 0;
  for (let at = 0; at < list.length;) {
    const found = nameAt(list, at);
    if (found) {
      if (!kinds.includes(found.kind)) kinds.push(found.kind);
      named += found.length;
    } else if (!fillers.has(list[at] ?? '')) other++;
    at += found?.length ?? 1;
  }
  return { kinds, exact: kinds.length > 0 && other === 0, named, other };
}

function nameAt(list: readonly string[], at: number): { kind: SectionKind; length: number } | null {
  for (let length = Math.min(longestName, list.length - at); length > 0; length--) {
    const kind = names.get(list.slice(at, at + length).join(' '));
    if (kind) return { kind, length };
  }
  return null;
}

// What stands before a colon, a dash or a date: `Timeline: 5 June`, `Impact - customers in Europe`.
const headOf = (title: string): string => /^.{3,}?(?=\s*[:：|]|\s[-–—]|\s*\d{2,})/u.exec(title)?.[0] ?? title;
