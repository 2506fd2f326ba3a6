/** What is not for everybody: secrets, personal data, and who the readers are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint } from '../../../server/src/core/lint.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { findPersonalData } from '../../../server/src/core/personalData.ts';
import { findSecrets } from '../../../server/src/core/secrets.ts';

const secretsIn = (text: string): string[] =>
  findSecrets(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const letters = (count: number): string => 'aB3'.repeat(count).slice(0, count);

// Put together here, so that nobody who looks for secrets finds these.
const github = `ghp_${letters(36)}`;
const aws = `AKIA${'TEST'.repeat(4)}`;
const slack = ['xoxb', letters(12), letters(24)].join('-');
const key = ['-----BEGIN RSA PRIVATE KEY-----', `MIIE${letters(400)}`, '-----END RSA PRIVATE KEY-----'].join('\n');

test('secrets are found by their formats', () => {
  assert.deepEqual(secretsIn(`token ${github}, key ${aws}\nand ${slack}`), [
    `a GitHub token: ${github}`,
    `an AWS key: ${aws}`,
    `a Slack token: ${slack}`,
  ]);
  assert.deepEqual(secretsIn(key), [`a private key: ${key}`]);
  assert.deepEqual(secretsIn('psql postgres://ci:s3lf-made@db.travelmug.dev/builds'), [
    'the address of a database with its password: postgres://ci:s3lf-made@db.travelmug.dev/builds',
  ]);
});

test('commits, examples, variables and numbers of accounts are no secrets', () => {
  assert.deepEqual(secretsIn('9fceb02d0ae598e95dc970b74767f19372d61af8'), []);
  assert.deepEqual(secretsIn('AKIAIOSFODNN7EXAMPLE'), []);
  assert.deepEqual(secretsIn('postgres://ci:${PASSWORD}@db.travelmug.dev/builds'), []);
  assert.deepEqual(secretsIn('AWS_ACCOUNT_ID=1234-5678-9012'), []);
});

const suffixes = ['.internal', 'corp'];
const dataIn = (text: string): string[] =>
  findPersonalData(text, suffixes).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

test('addresses, numbers and internal names are personal data', () => {
  assert.deepEqual(dataIn('Mail jörg.lind+work@travelmug.dev, (mara@db.corp)'), [
    'an e-mail address: jörg.lind+work@travelmug.dev',
    'an e-mail address: mara@db.corp',
  ]);
  assert.deepEqual(dataIn('Call +49 30 9018 2054, (212) 664-7665 or 212-664-7665.'), [
    'a telephone number: +49 30 9018 2054',
    'a telephone number: (212) 664-7665',
    'a telephone number: 212-664-7665',
  ]);
  assert.deepEqual(dataIn('10.20.4.17, 192.168.1.5:8080 and 172.16.0.9/16'), [
    'a private IP address: 10.20.4.17',
    'a private IP address: 192.168.1.5',
    'a private IP address: 172.16.0.9',
  ]);
  assert.deepEqual(dataIn('http://wiki.travelmug.corp/a and DB-2.internal:5432'), [
    'the name of an internal host: wiki.travelmug.corp',
    'the name of an internal host: DB-2.internal',
  ]);
});

test('offices, examples, versions, networks, times and public names are none', () => {
  for (const text of [
    'support@travelmug.dev, ana@example.com, git@github.com:travelmug/shop.git, @ana',
    '1+2 tests, 2024-05-01 10:20:30, +15 minutes, 555-0123, 212-555-0123, id 1234-5678-9012',
    'version 10.20.4.17, v10.20.4.17, 10.0.0.0/8, 172.32.0.1, 8.8.8.8, 10.300.1.1',
    'host.docker.internal, metadata.google.internal, travelmug.com, internal.travelmug.dev, corp',
  ]) {
    assert.deepEqual(dataIn(text), [], text);
  }
});

test('without suffixes no name is internal, and signs of patterns in them mean nothing', () => {
  assert.deepEqual(findPersonalData('db.internal', []), []);
  assert.deepEqual(findPersonalData('db.internal', ['.*', '(']), []);
});

const report = (matter: string): string => `${matter}# Postmortem: late invoices on 2024-01-31

## Summary

Invoices were late by a day. Mara (mara@travelmug.dev) noticed it.

## Impact

830 invoices were late.
`;

const isChecked = (matter: string, audience?: 'public' | 'internal'): boolean =>
  lint(parse(report(matter)), audience ? { audience } : {}).findings.some(({ rule }) => rule === 'personal-data');

test('only reports for the public are checked; what the report says of its readers comes first', () => {
  assert.equal(isChecked(''), false);
  assert.equal(isChecked('', 'internal'), false);
  assert.equal(isChecked('', 'public'), true);
  assert.equal(isChecked('---\naudience: Public\n---\n'), true);
  assert.equal(isChecked('---\naudience: internal\n---\n', 'public'), false);
  assert.equal(isChecked('---\naudience: everybody\n---\n', 'public'), true);
  assert.equal(isChecked('+++\naudience = "public"\n+++\n'), true);
});
