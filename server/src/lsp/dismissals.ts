/** The actions of an author who does not agree with a finding, or asks for its reason. */
import { CodeActionKind, type Command } from 'vscode-languageserver';
import { ignoreHere, ignoreInFile } from '../core/features/ignore.ts';
import type { Finding } from '../core/finding.ts';
import type { Audience } from './diagnostics.ts';
import type { Analysis } from './analyses.ts';
import { keyOf, type Offer } from './offer.ts';
import { commands } from './protocol.ts';
import { rulePage } from './rulePage.ts';

/** For each finding *Ignore here*, for each rule what goes for the whole file or the workspace, and *Why?*. */
export function dismissals(here: readonly Finding[], analysis: Analysis, audience: Audience): Offer[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of here) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].flatMap(([rule, findings]) => [
    ...comments(rule, findings, analysis),
    ...commandsFor(rule, findings, analysis.document.uri, audience),
  ]);
}

function comments(rule: string, findings: readonly Finding[], { report }: Analysis): Offer[] {
  const [first] = findings;
  // A comment about the comments would be the next one to be about.
  if (!first || rule === 'suppression') return [];
  const kind = CodeActionKind.QuickFix;
  const places = new Map<string, Offer>();
  for (const finding of findings) {
    const edit = ignoreHere(report, finding);
    if (!edit) continue;
    const known = places.get(keyOf([edit]));
    const title = `Ignore ${rule} here`;
    places.set(keyOf([edit]), { title, kind, findings: [...(known?.findings ?? []), finding], edits: [edit] });
  }
  return [
    ...places.values(),
    { title: `Ignore ${rule} in this file`, kind, findings, edits: [ignoreInFile(report, first)] },
  ];
}

function commandsFor(rule: string, findings: readonly Finding[], uri: string, { client, docs }: Audience): Offer[] {
  const offer = (title: string, command: string, ...given: string[]): Offer => {
    const run: Command = { title, command, arguments: given };
    return { title, kind: CodeActionKind.QuickFix, findings, command: run };
  };
  return [
    ...(client.appliesEdits ? [offer(`Turn off ${rule} for this workspace`, commands.turnOffRule, uri, rule)] : []),
    ...(client.showsDocuments && rulePage(docs, rule) ? [offer(`Why? Read about ${rule}`, commands.why, rule)] : []),
  ];
}
