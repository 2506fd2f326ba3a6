import { dueDate, incidentDay, type DueDates } from '../dueDates.ts';
import { dayNumber, isoDate } from '../dates.ts';
import type { Problem } from '../finding.ts';
import type { ActionItem, CalendarDate, Report, Span } from '../model.ts';
import { ruleOf } from './rule.ts';

export const actionOverdue = ruleOf({
  id: 'action-overdue',
  category: 'actions',
  summary: 'An action item was due before today and is not marked as done.',
  why: 'Items that nobody closes are the reason why the same incident comes back. Either the work is done and the report does not say so, or it needs a new date. Dates in words (“next sprint”) are not judged. Several overdue items get one remark.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  severity: 'warning',
  bad: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [ ] Alert when the index is 80 % full. (Ana, due 2024-03-20)
- [ ] Write down how to grow the index. (Ben, due 2099-03-27)
`,
  good: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

- [x] Alert when the index is 80 % full. (Ana, due 2024-03-20)
- [ ] Write down how to grow the index. (Ben, due 2099-03-27)
`,
  nearMiss: `# Postmortem: search outage on 2024-03-05

## Summary

Search was down for 20 minutes.

## Action items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Alert when the index is 80 % full. | Ana | 2024-03-20 | Done |
| Write down how to grow the index. | Ben | Q2 | Open |
| Since 2024-03-05 the index is copied by hand: let a job do it. | Ben | 2099-03-27 | Open |
`,
  reads: (report) => ({
    actions: report.actions,
    dateOrder: report.metadata.dateOrder,
    incidentDay: incidentDay(report),
  }),
  check: (read, { today, source }) => (today ? problemsOf({ ...source, ...read }, today) : []),
});

function problemsOf(report: DueDates & Pick<Report, 'actions'>, today: CalendarDate): Problem[] {
  const overdue = report.actions.flatMap((item) => {
    const date = item.done ? null : dueDate(item, report);
    return date && dayNumber(date) < dayNumber(today) ? [{ item, date }] : [];
  });
  const [first, ...others] = overdue;
  if (!first) return [];
  const count =
    others.length === 0
      ? `This action item was due on ${isoDate(first.date)}`
      : `${overdue.length} of ${report.actions.length} action items are overdue, this one since ${isoDate(first.date)}`;
  const message = `${count}. Mark what is done, or agree on a new date.`;
  const related = others.map(({ item, date }) => ({
    span: spanOf(item),
    message: `This one was due on ${isoDate(date)}.`,
  }));
  return [{ span: spanOf(first.item), message, related }];
}

const spanOf = ({ due, text }: ActionItem): Span => (due ?? text).span;
