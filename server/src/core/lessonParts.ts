/** The two halves of a retrospective: what went well, and what did not. */
import type { Section } from './model.ts';

/** Which half of a retrospective a section holds; null for neither, and for both under one title. */
export function lessonPart({ title }: Pick<Section, 'title'>): 'well' | 'wrong' | null {
  const text = title.text.replaceAll('’', "'");
  const isWell = wentWell.test(text);
  const isWrong = wentWrong.test(text);
  if (isWell === isWrong) return null;
  return isWell ? 'well' : 'wrong';
}

const wentWell =
  /\b(?:went|worked|goes) (?:really |very |particularly )?well\b|\bgot lucky\b|\bget lucky\b|\bpositives\b|\bkudos\b/i;
const wentWrong =
  /\bwent (?:wrong|poorly|badly|less well)\b|\b(?:did not|didn't) go (?:so |as |very )?(?:well|smoothly)\b|\b(?:gone|done|be) better\b|\bcould be improved\b|\bneeds? improvement\b/i;
