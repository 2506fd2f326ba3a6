/** Dates of the report, which are no dates of its incident. */
import { remembered } from './remembered.ts';
import { words } from './vocabulary/index.ts';

/** Whether a label stands before the date when the report was written, held or published. Few labels are asked about, often. */
export const isReportDate = remembered((label) => {
  const plain = label.toLowerCase();
  return parts.some((part) => plain.includes(part));
});

const parts = [...words((v) => v.labels.reportDate)];
