import { spanIn } from '../documentText.ts';
import { redact } from '../redaction.ts';
import { findSecrets } from '../secrets.ts';
import { ruleOf } from './rule.ts';

export const secret = ruleOf({
  id: 'secret',
  category: 'publishing',
  summary: 'A token, key or password stands in a report that is meant for the public.',
  why: 'What is published once is copied within minutes, and a secret in an old version stays readable. Taking it out of the text is not enough once it has been seen: it must be replaced where it is used. Code and comments are looked through as well, since the file is what gets published. A report says with `audience: public` in its front matter that it is for the public.',
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  severity: 'error',
  audience: 'public',
  fixAll: 'Redact all secrets',
  bad: `# Postmortem: failed builds on 2024-12-03

## Summary

Builds failed for two hours, because the mirror refused \`https://builder:tr4velmug@mirror.travelmug.dev\`.

## Impact

64 builds had to be repeated.

## Root cause

The password of the mirror had run out.
`,
  good: `# Postmortem: failed builds on 2024-12-03

## Summary

Builds failed for two hours, because the mirror refused \`[redacted]\`.

## Impact

64 builds had to be repeated.

## Root cause

The password of the mirror had run out.
`,
  nearMiss: `# Postmortem: failed builds on 2024-12-03

## Summary

Builds failed for two hours, because the mirror refused \`https://builder:\${PASSWORD}@mirror.travelmug.dev\`.

## Impact

64 builds had to be repeated. They stopped at commit 9fceb02d0ae598e95dc970b74767f19372d61af8.
`,
  reads: ({ text }) => ({ text }),
  check: ({ text }) =>
    findSecrets(text.toString()).map(({ kind, span: found }) => {
      const span = spanIn(text, found);
      const message = `This looks like ${kind}. Take it out before publishing, and replace it where it is used.`;
      return { span, message, fixes: [redact(text, span)] };
    }),
});
