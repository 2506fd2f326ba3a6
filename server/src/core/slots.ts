/** The places in a template that are still to be filled in. */

/** Whether a text holds a slot: `HH:MM`, `YYYY-MM-DD`, or `[words]` with nothing else around it. */
export const hasSlot = (text: string): boolean => /\bHH:MM\b|\bYYYY-MM-DD\b/.test(text) || isBracketed(text.trim());

const isBracketed = (text: string): boolean => text.startsWith('[') && text.indexOf(']') === text.length - 1;
