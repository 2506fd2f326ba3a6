/** The places in a template that are still to be filled in. */
import type { Span } from './model.ts';
import { remembered } from './remembered.ts';

/** Whether a text holds a slot: `HH:MM`, `YYYY-MM-DD`, or `[words]` with nothing else around it. */
export const hasSlot = remembered((text): boolean => /\bHH:MM\b|\bYYYY-MM-DD\b/.test(text) || isBracketed(text.trim()));

/**
 * The slots of a text, at offsets into it: one that takes it whole or stands behind its label, else those inside it. What
 * stands in brackets in the template, too, is a slot for sure.
 */
export function findSlots(text: string, template = ''): Span[] {
  if (!mayHoldSlot.test(text)) return [];
  const label = labelEnd(text);
  for (const start of label > 0 ? [label, 0] : [0]) {
    const rest = text.slice(start).trim();
    if (isSlot(rest, template))
      return [{ start: text.indexOf(rest, start), end: text.indexOf(rest, start) + rest.length }];
  }
  return [...text.matchAll(innerSlot)].flatMap(({ index, 0: whole }) =>
    explainsFormat(text, index, index + whole.length) ? [] : [{ start: index, end: index + whole.length }],
  );
}

// What every slot has, for most texts have none. Without `u`, with which `i` takes a first use far longer.
const mayHoldSlot = /[[<?]|yyyy|[dm]{2}[-/.]|[hx]{2}:|\btb[adc]\b|\bto ?do\b|\bto be\b|fixme|coming soon|lorem/i;

/** Whether a text says nothing yet: it is one slot, slots with marks between them, or a label with nothing behind it. */
export function saysNothing(text: string, template = ''): boolean {
  if (/^[A-Za-z][^:：\n]{2}/.test(text) && !mayHoldSlot.test(text) && !/[:：]/.test(text)) return false;
  let rest = text;
  for (const { start, end } of findSlots(text, template).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return !/[\p{L}\p{N}]/u.test(rest.slice(labelEnd(rest)));
}

// `Detection: `, with a few words at most.
const labelEnd = (text: string): number => /^[^:：.([\n]{2,40}[:：](?:\s|$)/u.exec(text)?.[0].length ?? 0;

const isBracketed = (text: string): boolean => text.startsWith('[') && text.indexOf(']') === text.length - 1;

// All that stands there: `[What happened]`, `<one or two sentences>`, `TBD`, `???`.
function isSlot(text: string, template: string): boolean {
  const plain = text.replace(/[.。:]$/, '');
  if (plain.startsWith('[')) return isBracketed(plain) && (asks.test(plain) || template.includes(plain));
  if (/^<[^<>]{2,300}>$/.test(plain)) return true;
  return openWords.test(plain.toLowerCase()) || /^\?{2,}$/.test(plain);
}

// Remarks stand in brackets, too (`[snip]`, `[not seen since]`): a prompt asks for something.
const asks =
  /^\[(?:a|an|another|any|as|brief|date|describe|description|draft|duration|earlier|enter|explain|fill|few|graph|high|how|insert|issue|link|links|list|minutes|name|names|number|numbers|one|owner|per cent|percentage|please|provide|shall|short|something|summary|task|tickets?|time|title|two|url|what|when|where|which|who|why|your)\b/iu;

// Without the flag `i`, which with `u` and `\p{L}` takes a first use ten times as long.
const openWords =
  /^(?:\(?(?:tbd|tba|tbc|todo|fixme|to do)\)?|to be (?:added|announced|completed|confirmed|continued|decided|defined|determined|discussed|documented|done|filled|provided|updated|written)(?: \p{L}{1,12}){0,2}|coming soon|lorem ipsum\b.*)$/su;

const dates = String.raw`YYYY[-/.]MM[-/.]DD|[DM]{2}[-/.][DM]{2}[-/.]YYYY|yyyy-mm-dd|dd/mm/yyyy|mm/dd/yyyy`;
const times = String.raw`HH:MM(?::SS)?|hh:mm(?::ss)?|XX:XX|xx:xx`;
const names =
  'date|time|name|names|title|owner|author|authors|link|url|number|ticket|duration|service|team|person|insert|your|enter|fill in|describe|tbd|todo';
const innerSlot = new RegExp(
  String.raw`(?<![\w-])(?:${dates})(?:[T ](?:${times}))?(?!\w)|(?<![\w:-])(?:${times})(?![\w:])|` +
    String.raw`(?<![\w\]!-])[[<](?:${names.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`)})(?: [^[\]<>\n]{1,60})?[\]>](?![\w([:-])|` +
    String.raw`(?<![\w-])(?:TBD(?![\w-])|TODO(?=:))|\b[Ll]orem ipsum\b`,
  'gu',
);

// `Time (HH:MM)`, `in the format YYYY-MM-DD`: how it is written, not what is to be written.
function explainsFormat(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const inBrackets = /\p{L} ?[(（]$/u.test(before) && /^[^()（）]{0,20}[)）]/.test(text.slice(end, end + 21));
  return /^[A-Z]{2}/i.test(text.slice(start, end)) && (inBrackets || /\bformat|\bas $/i.test(before));
}
