/** How the status of a report, the settings and the rules together make the severity of a finding. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklist, countFindings } from '../../server/src/core/features/checklist.ts';
import { lint, type LintSettings } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';

const withStatus = (status: string): string => `# Postmortem: the ferry app was down on 2024-05-02

Status: ${status}

## Summary

The app was down for 30 minutes.

## Impact

TBD

## Timeline

- 10:00 UTC The app fails, and Ines is paged.
- 10:35 UTC The app answers again, the incident is resolved.
- 10:10 UTC Ines restarts the server.

<<<<<<< HEAD
=======
>>>>>>> review

## Root cause

The disk was full.

## Action items

- [ ] Alert when the disk is 80 % full. (Ines)
- [ ] Write down how to restart the server.
`;

const wanted = ['action-owner', 'merge-conflict', 'missing-section', 'placeholder', 'empty-section', 'timeline-order'];

/** The severities by rule, each once. */
function severities(status: string, settings: LintSettings = {}): Record<string, string> {
  const { findings } = lint(parse(withStatus(status)), settings);
  const found = findings.filter(({ rule }) => wanted.includes(rule)).map(({ rule, severity }) => [rule, severity]);
  return Object.fromEntries(found.sort()) as Record<string, string>;
}

const usual = severities('In review');

test('in review each rule has its usual severity', () => {
  assert.equal(usual['merge-conflict'], 'error');
  for (const rule of ['action-owner', 'missing-section', 'timeline-order']) assert.equal(usual[rule], 'warning');
});

test('in a draft all below an error is a hint', () => {
  const hints = Object.keys(usual).map((rule) => [rule, rule === 'merge-conflict' ? 'error' : 'hint']);
  assert.deepEqual(severities('Draft'), Object.fromEntries(hints));
});

test('in a final report what is missing or still to be filled in is an error', () => {
  const strict = ['missing-section', 'placeholder', 'empty-section'];
  const raised = Object.entries(usual).map(([rule, severity]) => [rule, strict.includes(rule) ? 'error' : severity]);
  assert.deepEqual(severities('Final'), Object.fromEntries(raised));
});

test('a severity that somebody set stays, whatever the status', () => {
  const rules = { 'missing-section': 'information', 'action-owner': 'warning', 'timeline-order': 'default' } as const;
  const own = { 'missing-section': 'information', 'action-owner': 'warning' };
  assert.deepEqual(severities('Final', { rules }), { ...severities('Final'), ...own });
  assert.deepEqual(severities('Draft', { rules }), { ...severities('Draft'), ...own });
});

test('the checklist has the findings below the questions of a reviewer', () => {
  const { findings } = lint(parse(withStatus('In review')));
  const kept = findings.filter(
    ({ rule }) => wanted.includes(rule) && rule !== 'placeholder' && rule !== 'empty-section',
  );
  const rows = checklist(kept, false).map(({ title, open }) => [title, open.map(({ rule }) => rule)]);
  assert.deepEqual(rows, [
    ['Complete', ['missing-section', 'merge-conflict', 'merge-conflict', 'merge-conflict']],
    ['Consistent', ['timeline-order']],
    ['Actionable', ['action-owner']],
    ['Blameless', []],
  ]);
  assert.deepEqual(
    checklist([], true).map(({ title }) => title),
    ['Complete', 'Consistent', 'Actionable', 'Blameless', 'Fit to publish'],
  );
  assert.deepEqual(countFindings(kept), { errors: 3, warnings: 3, remarks: 0 });
});
