/** Quick fixes of the findings in a range, and the actions that mend many at once. */
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Finding } from '../core/finding.ts';
import type { Span } from '../core/model.ts';
import { rules } from '../core/rules/index.ts';
import { toSpan } from './convert.ts';
import { toDiagnostic, type Audience } from './diagnostics.ts';
import type { Analysis } from './analyses.ts';
import { firstFixes } from '../core/edits.ts';
import { dismissals } from './dismissals.ts';
import { safeFixes } from './fixes.ts';
import { keyOf, type Offer } from './offer.ts';
import { fixAllKind } from './protocol.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

/** The actions for a range. The findings are those of the analysis, not the ones that the client sends along. */
export function codeActions(
  analysis: Analysis,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  audience: Audience,
): CodeAction[] {
  const here = analysis.findings.filter((finding) => touches(finding.span, toSpan(analysis.document, range)));
  const isFix = asksFor(CodeActionKind.QuickFix, context.only);
  const offers = [
    ...(isFix ? quickFixes(here, analysis) : []),
    ...(asksFor(fixAllKind, context.only) ? fixAll(analysis) : []),
    ...(isFix ? dismissals(here, analysis, audience) : []),
  ];
  return offers.map(({ findings, edits, ...offer }) => ({
    ...offer,
    diagnostics: findings.map((finding) => toDiagnostic(finding, analysis, audience)),
    ...(edits && { edit: toWorkspaceEdit(edits, analysis.document, audience.client) }),
  }));
}

const touches = (span: Span, range: Span): boolean => span.start <= range.end && range.start <= span.end;

// `source` asks for `source.fixAll.postmortem` too.
const asksFor = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

type Fixing = Offer & Required<Pick<Offer, 'edits'>>;

function quickFixes(here: readonly Finding[], analysis: Analysis): Offer[] {
  const single = singleFixes(here);
  const known = new Set(single.map(({ edits }) => keyOf(edits)));
  return [...single, ...fixesOfOneKind(here, analysis).filter(({ edits }) => !known.has(keyOf(edits)))];
}

// Findings may share a fix: the entries of one timeline are sorted together.
function singleFixes(here: readonly Finding[]): Fixing[] {
  const offers = new Map<string, Fixing>();
  for (const finding of here) {
    for (const [index, { title, edits }] of finding.fixes.entries()) {
      const key = `${title} ${keyOf(edits)}`;
      const known = offers.get(key);
      const findings = [...(known?.findings ?? []), finding];
      const isPreferred = known?.isPreferred ?? (index === 0 || undefined);
      offers.set(key, { title, kind: CodeActionKind.QuickFix, ...(isPreferred && { isPreferred }), findings, edits });
    }
  }
  return [...offers.values()];
}

// For the rules that name such an action, where two and more findings of the document can be mended.
function fixesOfOneKind(here: readonly Finding[], { findings }: Analysis): Fixing[] {
  return rules.flatMap(({ id, fixAll: title }) => {
    const ofRule = findings.filter(({ rule, fixes }) => rule === id && fixes.length > 0);
    if (!title || ofRule.length < 2 || !here.some((finding) => ofRule.includes(finding))) return [];
    return [{ title, kind: CodeActionKind.QuickFix, findings: ofRule, edits: firstFixes(ofRule) }];
  });
}

function fixAll(analysis: Analysis): Offer[] {
  const edits = safeFixes(analysis.report.text, analysis.findings, analysis.settings, analysis.path);
  return edits.length > 0 ? [{ title: 'Fix all that is safe to fix', kind: fixAllKind, findings: [], edits }] : [];
}
