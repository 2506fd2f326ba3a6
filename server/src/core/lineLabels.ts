/** The labels that open lines. */
import type { Line } from './blocks.ts';
import type { InlineText } from './inline.ts';
import { rememberedBy } from './remembered.ts';
import { dropEnd } from './text.ts';

/** A label that opens a line: its name, and where the text behind it begins. */
export interface Label {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The label of a line: `Impact: ...`, `**Impact** - ...`, `**Impact**` alone; offsets into its text. */
export const labelOf = (line: Line): Label | null => labelIn(line.content);

const labelIn = rememberedBy(readLabelIn);

function readLabelIn({ text, marks }: InlineText): Label | null {
  // The colon of a time (`8:00 PM`) or an address ends no label.
  const colon = /^((?:[^:：]|(?<=\d):(?=\d)){2,60}?)[:：](?!\/\/|(?<=\d.)\d)\s*/.exec(text);
  if (colon?.[1] !== undefined) return { name: colon[1].trim(), start: 0, end: colon[0].length };
  const strong = marks.find((mark) => mark.type === 'strong' && mark.start === 0);
  if (!strong || strong.end > 60) return null;
  const gap = /^[\s.–—-]*/.exec(text.slice(strong.end))?.[0].length ?? 0;
  return { name: dropEnd(text.slice(0, strong.end), '. \t'), start: 0, end: strong.end + gap };
}
