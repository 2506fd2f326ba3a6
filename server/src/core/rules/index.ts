/** All rules, in the order in which they are listed. */
import { actionOwner } from './action-owner.ts';
import { brokenText } from './broken-text.ts';
import { malformedHeading } from './malformed-heading.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingDate } from './missing-date.ts';
import { missingSection } from './missing-section.ts';
import type { Rule } from './rule.ts';
import { timelineOrder } from './timeline-order.ts';
import { untimedEntry } from './untimed-entry.ts';

export const rules: readonly Rule[] = [
  missingSection,
  malformedHeading,
  mergeConflict,
  brokenText,
  timelineOrder,
  untimedEntry,
  missingDate,
  actionOwner,
];
