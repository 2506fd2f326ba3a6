/** A code action before it is put into the words of the protocol. */
import type { Command } from 'vscode-languageserver';
import type { Finding, TextEdit } from '../core/finding.ts';

/** It brings edits, or runs a command. */
export interface Offer {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: true;
  /** The findings that it answers. */
  readonly findings: readonly Finding[];
  readonly edits?: readonly TextEdit[];
  readonly command?: Command;
}

/** The same for the same edits. */
export const keyOf = (edits: readonly TextEdit[]): string => JSON.stringify(edits);
