/** Findings explained where somebody points at them. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { explain, type Explanation } from '../core/features/hover.ts';
import { toOffset, toRange } from './convert.ts';
import type { Audience } from './diagnostics.ts';
import type { Analysis } from './analyses.ts';
import { rulePage, type Docs } from './rulePage.ts';

/** The rules behind the findings at a position; null where there are none. */
export function hover({ document, findings }: Analysis, position: Position, { client, docs }: Audience): Hover | null {
  const explanations = explain(findings, toOffset(document, position));
  const [closest] = explanations;
  if (!closest) return null;
  const contents = client.readsMarkdown
    ? { kind: MarkupKind.Markdown, value: explanations.map((one) => markdown(one, docs)).join('\n\n---\n\n') }
    : { kind: MarkupKind.PlainText, value: explanations.map(plainText).join('\n\n') };
  return { contents, range: toRange(document, closest.span) };
}

function markdown({ rule, summary, why }: Explanation, docs: Docs): string {
  const page = rulePage(docs, rule);
  return `**${summary}**\n\n${why}${page ? `\n\n[More about ${rule}](${page})` : ''}`;
}

const plainText = ({ summary, why }: Explanation): string => `${summary}\n${why}`;
