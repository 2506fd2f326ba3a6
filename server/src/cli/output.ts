/** A way to print the findings, file by file. Each function gives the text to write next. */
import type { CheckedFile } from './checkedFile.ts';

export interface Output {
  /** What is written before the first file. */
  readonly begin: () => string;
  readonly file: (checked: CheckedFile) => string;
  /** For a file that could not be read; what is wrong with it was said already. */
  readonly unread: (path: string, problem: string) => string;
  readonly end: () => string;
}
