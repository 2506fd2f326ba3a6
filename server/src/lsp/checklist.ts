/** The checklist of *Ready for Review?*, for our own client. */
import { checklist } from '../core/features/checklist.ts';
import { toRange } from './convert.ts';
import type { Analysis } from './analyses.ts';
import type { ChecklistGroup } from './protocol.ts';

/** The questions, each with what is open; none where the document is no report. */
export function checklistGroups({ document, report, profile, findings, settings }: Analysis): ChecklistGroup[] {
  if (!profile) return [];
  const audience = report.metadata.audience ?? settings.audience;
  return checklist(findings, audience === 'public').map(({ title, open }) => ({
    title,
    open: open.map(({ rule, severity, message, span }) => {
      return { rule, severity, message, range: toRange(document, span) };
    }),
  }));
}
