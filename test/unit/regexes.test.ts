/**
 * No regular expression can take long: `recheck` proves, or at least finds no text against it, that each needs no more
 * than linear time. The text of a report is anybody's, and a line of a million characters is a valid one.
 *
 * The patterns in `syntaxes` are not among them: they are written for Oniguruma, and editors hand it short lines only.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { before, test } from 'node:test';
import { check } from 'recheck';
import ts from 'typescript';
import { markdownFiles } from './markdownFiles.ts';

interface Pattern {
  /** `server/src/core/text.ts:14` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

// What recheck cannot judge, by its source, with the reason why it is safe all the same.
const unjudged: Readonly<Record<string, string>> = {};

const native = RegExp;
const built: { readonly stack: string; readonly pattern: RegExp }[] = [];

before(exercise);

test('every pattern that is built from pieces is seen', () => {
  const places = (patterns: readonly string[]): string[] => [...new Set(patterns)].sort();
  assert.deepEqual(
    places(patternsBuilt().map(({ place }) => place)),
    places(written.flatMap(({ constructed }) => constructed)),
  );
});

test('every pattern takes linear time', async () => {
  const patterns = [...written.flatMap(({ literals }) => literals), ...patternsBuilt()];
  const verdicts: Verdict[] = [];
  for (const pattern of new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()) {
    verdicts.push(await judge(pattern));
  }
  assert.deepEqual(
    verdicts.flatMap(({ fault }) => fault ?? []),
    [],
  );
  const unknown = verdicts.filter(({ known }) => !known).map(({ source }) => source);
  assert.deepEqual(unknown.sort(), Object.keys(unjudged).sort());
});

interface Written {
  readonly literals: readonly Pattern[];
  /** The places of `new RegExp(...)`. */
  readonly constructed: readonly string[];
}

const written = ['server/src', 'client/src'].flatMap(scripts).map(readPatterns);

function scripts(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`);
}

function readPatterns(file: string): Written {
  const script = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const literals: Pattern[] = [];
  const constructed: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${script.getLineAndCharacterOfPosition(node.getStart(script)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(script) === 'RegExp') {
      constructed.push(place);
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  return { literals, constructed };
}

// The modules are loaded, and used, with a `RegExp` that takes note of each pattern and of who built it.
async function exercise(): Promise<void> {
  globalThis.RegExp = new Proxy(native, {
    construct(target, given: [string, string?], made) {
      const pattern = Reflect.construct(target, given, made) as RegExp;
      built.push({ stack: new Error().stack ?? '', pattern });
      return pattern;
    },
  });
  const { parse } = await import('../../server/src/core/parse.ts');
  const { lint } = await import('../../server/src/core/lint.ts');
  const { rules } = await import('../../server/src/core/rules/index.ts');
  const settings = {
    audience: 'public' as const,
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  };
  for (const file of markdownFiles('test/samples')) lint(parse(readFileSync(file, 'utf8'), file), settings);
  for (const { bad } of rules) lint(parse(bad), settings);
  globalThis.RegExp = native;
}

// Where a pattern was built, by the source map of this bundle; those of packages are none of ours.
function patternsBuilt(): Pattern[] {
  const bundle = fileURLToPath(import.meta.url);
  const encoded = readFileSync(bundle, 'utf8').split('sourceMappingURL=data:application/json;base64,').at(-1) ?? '';
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()) as SourceMapPayload);
  return built.flatMap(({ stack, pattern: { source, flags } }) => {
    const [, file = '', line, column] = /(?:\(|at )(\S+?):(\d+):(\d+)\)?$/.exec(stack.split('\n')[2] ?? '') ?? [];
    if (file !== import.meta.url) return [];
    const origin = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in origin)) return [];
    const original = path.relative('.', path.resolve(path.dirname(bundle), origin.originalSource));
    return [{ place: `${original.replaceAll(path.sep, '/')}:${origin.originalLine + 1}`, source, flags }];
  });
}

interface Verdict {
  readonly source: string;
  readonly known: boolean;
  readonly fault: string | null;
}

// Only its limits that count characters are left, and its seed, so that every machine comes to the same verdict.
async function judge({ place, source, flags }: Pattern): Promise<Verdict> {
  const limits = { timeout: 60_000, attackTimeout: null, incubationTimeout: null, randomSeed: 1 };
  // It does not know the flag `d`, which changes nothing about what matches.
  const found = await check(source, flags.replace('d', ''), limits);
  const known = found.status !== 'unknown';
  if (found.status !== 'vulnerable') return { source, known, fault: null };
  return { source, known, fault: `${place} /${source}/${flags}: ${found.complexity.summary}, ${found.attack.pattern}` };
}
