/** All rules, in the order in which they are listed. */
import { actionBlames } from './action-blames.ts';
import { actionDue } from './action-due.ts';
import { actionOverdue } from './action-overdue.ts';
import { actionOwner } from './action-owner.ts';
import { actionTicket } from './action-ticket.ts';
import { blame } from './blame.ts';
import { brokenTable } from './broken-table.ts';
import { brokenText } from './broken-text.ts';
import { counterfactual } from './counterfactual.ts';
import { dateMismatch } from './date-mismatch.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateSection } from './duplicate-section.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { emptySection } from './empty-section.ts';
import { endBeforeStart } from './end-before-start.ts';
import { eventOutsideIncident } from './event-outside-incident.ts';
import { humanError } from './human-error.ts';
import { invalidTime } from './invalid-time.ts';
import { malformedHeading } from './malformed-heading.ts';
import { manyOwners } from './many-owners.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingDate } from './missing-date.ts';
import { missingMilestone } from './missing-milestone.ts';
import { missingSection } from './missing-section.ts';
import { personalData } from './personal-data.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { secret } from './secret.ts';
import { singleCause } from './single-cause.ts';
import { suppression } from './suppression.ts';
import { timeZone } from './time-zone.ts';
import { timelineGap } from './timeline-gap.ts';
import { timelineOrder } from './timeline-order.ts';
import { unreadableProfile } from './unreadable-profile.ts';
import { unexpandedAcronym } from './unexpanded-acronym.ts';
import { unlinkedLesson } from './unlinked-lesson.ts';
import { unquantifiedImpact } from './unquantified-impact.ts';
import { untimedEntry } from './untimed-entry.ts';
import { vagueAction } from './vague-action.ts';

export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  sectionOrder,
  duplicateSection,
  malformedHeading,
  brokenTable,
  placeholder,
  mergeConflict,
  brokenText,
  timelineOrder,
  untimedEntry,
  invalidTime,
  timeZone,
  duplicateEntry,
  timelineGap,
  missingMilestone,
  missingDate,
  durationMismatch,
  dateMismatch,
  endBeforeStart,
  eventOutsideIncident,
  unquantifiedImpact,
  singleCause,
  humanError,
  unlinkedLesson,
  actionOwner,
  actionDue,
  actionTicket,
  actionOverdue,
  manyOwners,
  vagueAction,
  actionBlames,
  blame,
  counterfactual,
  unexpandedAcronym,
  secret,
  personalData,
  unreadableProfile,
  suppression,
];
