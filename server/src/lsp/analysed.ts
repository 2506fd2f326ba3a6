/** Tells the client how a document is read. */
import { countFindings } from '../core/features/checklist.ts';
import type { Analysis } from './analyses.ts';
import type { Analysed } from './protocol.ts';

/** The notification about an analysis. */
export function toAnalysed({ document, report: { recognition }, profile, findings }: Analysis): Analysed {
  return {
    uri: document.uri,
    version: document.version,
    kind: recognition.kind,
    reasons: recognition.reasons,
    override: recognition.override !== null,
    profile: profile && { id: profile.profile.id, title: profile.profile.title, reason: profile.reason },
    counts: countFindings(findings),
  };
}
