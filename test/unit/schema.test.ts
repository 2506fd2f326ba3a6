/** What `postmortem export` writes is what docs/model.schema.json promises. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exportReport } from '../../server/src/core/features/exported.ts';
import { lint } from '../../server/src/core/lint.ts';
import { parse } from '../../server/src/core/parse.ts';
import { strip } from './carets.ts';
import { markdownFiles } from './markdownFiles.ts';

const schema = JSON.parse(readFileSync('docs/model.schema.json', 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const asPublished = ajv.compile(schema);
// Readers leave fields that they do not know, but each field that is written must be in the schema.
const validate = ajv.compile(closed(schema));

const corpus = ['reports', 'other'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(folder));
const skip = corpus.length > 0 ? false : 'the corpus is not here (../shared/corpus)';

test('the samples and the fixtures', () => {
  for (const file of [...markdownFiles('test/samples'), ...markdownFiles('test/unit')]) check(file);
});

test('the templates', () => {
  for (const file of markdownFiles('server/templates')) check(file);
});

test('the reports of the corpus', { skip }, () => {
  for (const file of corpus.flatMap((folder) => markdownFiles(folder))) check(file);
});

test('the example in docs/model.md', () => {
  const page = readFileSync('docs/model.md', 'utf8');
  const [report = '', exported = ''] = [/```markdown\n(.*?)```/s, /```json\n(.*?)```/s].map((p) => p.exec(page)?.[1]);
  const found = exportOf('checkout.md', report);
  assert.deepEqual(JSON.parse(exported), { metadata: found.metadata, milestones: found.milestones });
});

test('another version, and a document that lacks a field, are refused', () => {
  const found = exportOf('report.md', '# Postmortem');
  assert.ok(asPublished(found));
  assert.ok(!asPublished({ ...found, version: 2 }));
  assert.ok(!asPublished({ ...found, milestones: undefined }));
});

function check(file: string): void {
  const found: unknown = JSON.parse(JSON.stringify(exportOf(file, strip(readFileSync(file, 'utf8')))));
  assert.ok(validate(found), `${file}: ${ajv.errorsText(validate.errors)}`);
}

function exportOf(path: string, text: string): ReturnType<typeof exportReport> {
  const report = parse(text, path);
  const { profile, findings } = lint(report);
  return exportReport(path, report, profile?.profile.id ?? null, findings);
}

/** The schema with no other properties than those it names. */
function closed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => closed(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part as unknown)]));
  return ('properties' in inner ? { ...inner, additionalProperties: false } : inner) as Value;
}
