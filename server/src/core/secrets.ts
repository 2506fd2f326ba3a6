/**
 * Tokens, keys and passwords, by the formats of those who issue them. The formats are Secretlint's (MIT): its rules are
 * kept up to date by people who follow them.
 */
import { creator as anthropic } from '@secretlint/secretlint-rule-anthropic';
import { creator as aws } from '@secretlint/secretlint-rule-aws';
import { creator as basicAuth } from '@secretlint/secretlint-rule-basicauth';
import { creator as database } from '@secretlint/secretlint-rule-database-connection-string';
import { creator as github } from '@secretlint/secretlint-rule-github';
import { creator as gitlab } from '@secretlint/secretlint-rule-gitlab';
import { creator as npm } from '@secretlint/secretlint-rule-npm';
import { creator as openai } from '@secretlint/secretlint-rule-openai';
import { creator as privateKey } from '@secretlint/secretlint-rule-privatekey';
import { creator as sendgrid } from '@secretlint/secretlint-rule-sendgrid';
import { creator as slack } from '@secretlint/secretlint-rule-slack';
import type { Span } from './model.ts';

/** A secret, and what it is: `a GitHub token`. */
export interface Secret {
  readonly kind: string;
  readonly span: Span;
}

/** The secrets of a text, in its order. */
export function findSecrets(text: string): Secret[] {
  const found = detectors.flatMap(([kind, detector]) => {
    const secrets: Secret[] = [];
    const context: Context = {
      sharedOptions: {},
      createTranslator: () => (messageId, data) => ({ message: kind, messageId: String(messageId), data }),
      ignore: () => undefined,
      report: ({ message, range: [start, end] }) => {
        if (!noSecrets.has(message.messageId)) secrets.push({ kind, span: { start, end } });
      },
    };
    detector.create(context, { enableIDScanRule: true }).file?.({ content: text, filePath: 'report.md' });
    return secrets;
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** As much of a rule of Secretlint as is needed to run it on a text. */
interface Detector {
  create(context: Context, options: object): Handler;
}

type Context = Parameters<typeof aws.create>[0];

interface Handler {
  file?(source: { readonly content: string; readonly filePath?: string | undefined }): unknown;
}

const detectors: readonly (readonly [kind: string, detector: Detector])[] = [
  ['an Anthropic key', anthropic],
  ['an AWS key', aws],
  ['an address with a password', basicAuth],
  ['the address of a database with its password', database],
  ['a GitHub token', github],
  ['a GitLab token', gitlab],
  ['an npm token', npm],
  ['an OpenAI key', openai],
  ['a private key', privateKey],
  ['a SendGrid key', sendgrid],
  ['a Slack token', slack],
];

// The number of an account opens nothing.
const noSecrets = new Set(['AWSAccountID']);
