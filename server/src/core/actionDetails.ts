/** When an action item is due, and its tickets. */
import { inAlphabet } from './alphabet.ts';
import { findDates, shortDateAt } from './dates.ts';
import { partOf, type InlineText } from './inline.ts';
import type { Part, Ticket } from './model.ts';
import { afterRange } from './rangeMarks.ts';
import { vocabularies } from './vocabulary/index.ts';

/** The date by which the item is to be done: behind `due`, `by` and the like, before `まで`, or in brackets. */
export function readDue(content: InlineText): Part | null {
  const dates = findDates(content.text);
  const found = dates.find(
    ({ start, end }) =>
      dueBefore(content.text).test(content.text.slice(0, start)) || afterRange(content.text, end) > end,
  );
  const due = found ?? shortDue(content.text);
  return due && partOf(content, due.start, due.end);
}

// `期限: 6/5`
function shortDue(text: string): { start: number; end: number } | null {
  const label = /[:：]/.test(text) ? dueLabel(text).exec(text) : null;
  return label && shortDateAt(text, label.index + label[0].length);
}

/** Tickets, issues and pull requests that the item names or links to. */
export function readTickets(content: InlineText): Ticket[] {
  const links = content.marks.filter(
    (m) => m.type === 'link' && isTicketAddress(m.url ?? content.text.slice(m.start, m.end)),
  );
  const ids = findTicketIds(content.text);
  const bare = [...content.text.matchAll(/https?:\/\/\S+/g)]
    .filter((m) => isTicketAddress(m[0]))
    .map((m) => ({ start: m.index, end: m.index + m[0].length, url: m[0] }));
  const places: { start: number; end: number; url?: string }[] = [];
  for (const place of [...links, ...bare, ...ids]) {
    if (!places.some((other) => place.start < other.end && other.start < place.end)) places.push(place);
  }
  return places
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, url }) => ({ ...partOf(content, start, end), url: url ?? null }));
}

// `PAY-12`, `GH-34`, `#56`, `acme/pay#56`
function findTicketIds(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ticketId)].flatMap((found) => {
    let start = found.index;
    while (/[\w./-]/.test(text.charAt(start - 1))) start--;
    const before = text.slice(start, found.index);
    const isRepository = found[0].startsWith('#') && /^[\w.-]+\/[\w.-]+$/.test(before);
    return before === '' || /^[.]+$/.test(before) || isRepository
      ? [{ start: isRepository ? start : found.index, end: found.index + found[0].length }]
      : [];
  });
}

const dueWords = vocabularies.flatMap((v) => v.labels.due);
const dueBefore = inAlphabet(
  ({ letter, words: oneOf }) =>
    String.raw`(?:^|[^${letter}])(?:${oneOf([...dueWords, 'by', 'until', 'before'])})\s{0,3}(?:[:：]|on|date)?\s{0,3}[*(（]{0,3}\s{0,3}$|[([（【]\s{0,3}$`,
  'i',
);
const dueLabel = inAlphabet(
  ({ letter, words: oneOf }) => String.raw`(?<![${letter}])(?:${oneOf(dueWords)})\s?[:：]\s?`,
  'i',
);
// Standards and encodings are written like tickets: `UTF-8`.
const ticketId =
  /(?:(?<!\w)(?:(?!(?:UTF|ISO|SHA|AES|RSA|RFC|TLS|HTTP|IPV|CVE|IEEE)-)[A-Z][A-Z0-9]{1,9}-\d{1,6}|GH-\d{1,9})|#\d{1,6})(?![\w-])/g;

const isTicketAddress = (url: string): boolean =>
  ticketAddress.test(url) || (/\bbugs?\./i.test(url) && /\d$/.test(url));
const ticketAddress =
  /\/(?:issues?|pull|pulls|merge_requests|browse|tickets?|work_items|cards?)\/[\w-]|trello\.com\/c\/|linear\.app\/|app\.asana\.com\/|show_bug\.cgi/i;
