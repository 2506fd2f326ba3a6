/** Where the rules are explained. */
import { dropEnd } from '../core/text.ts';

/** URI of the folder that holds the rules' pages; null where there is none. */
export type Docs = string | null;

/** The page of a rule, or null. */
export const rulePage = (docs: Docs, rule: string): string | null =>
  docs === null ? null : `${dropEnd(docs, '/')}/${rule}.md`;
