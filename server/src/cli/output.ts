/** A way to print the findings, file by file. Each function gives the text to write next. */
import type { ReadReport } from './readReports.ts';

export interface Output {
  readonly file: (read: ReadReport) => string;
  /** For a file that could not be read; what is wrong with it was said already. */
  readonly unread: () => string;
  readonly end: () => string;
}
