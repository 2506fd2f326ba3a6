// @ts-check
// What the rules say of the documents of a corpus, for reading: `npm run corpus -- --findings [--only RULE] [--rule ID=SEVERITY]`.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

/**
 * @typedef {{ line: number, severity: string, rule: string, message: string }} Finding
 * @typedef {{ path: string, kind: string, findings: Finding[] }} Checked
 */

/**
 * Prints every finding, grouped by rule, with the text of its line; then how many there are for each rule and document.
 * @param {string} corpus the folder with `reports` and `other`
 * @param {string[]} args
 */
export function printFindings(corpus, args) {
  const { values } = parseArgs({
    args,
    options: {
      findings: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      rule: { type: 'string', multiple: true },
    },
  });
  const checked = check(corpus, values.rule ?? []);
  const isWanted = (/** @type {Finding} */ { rule }) => !values.only || values.only.includes(rule);
  const all = checked.flatMap(({ path: file, findings }) =>
    findings.filter(isWanted).map((finding) => ({ ...finding, file })),
  );
  for (const [rule, found] of grouped(all, ({ rule: id }) => id)) {
    console.log(`\n== ${rule}: ${found.length} in ${new Set(found.map(({ file }) => file)).size} documents`);
    for (const finding of found) console.log(described(finding));
  }
  printCounts(checked, all);
}

/**
 * @param {string} corpus
 * @param {string[]} rules settings as the command line takes them
 * @returns {Checked[]}
 */
function check(corpus, rules) {
  const files = ['reports', 'other'].flatMap((folder) =>
    readdirSync(path.join(corpus, folder))
      .sort()
      .map((name) => path.join(corpus, folder, name)),
  );
  const args = ['dist/cli.cjs', 'check', '--format', 'json', ...rules.flatMap((rule) => ['--rule', rule]), ...files];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
  } catch (error) {
    // Exit code 1 says that there are findings.
    const { status, stdout } = /** @type {{ status?: number, stdout?: string }} */ (error);
    if (status !== 1 || !stdout) throw error;
    return JSON.parse(stdout);
  }
}

/** @param {Finding & { file: string }} finding */
function described({ file, line, severity, message }) {
  const text = readFileSync(file, 'utf8').split(/\r\n?|\n/)[line - 1] ?? '';
  const place = `${path.basename(path.dirname(file))}/${path.basename(file)}:${line}`;
  return `${place} ${severity}: ${message}\n    ${text.trim().slice(0, 240)}`;
}

/**
 * @param {Checked[]} checked
 * @param {(Finding & { file: string })[]} all
 */
function printCounts(checked, all) {
  const reports = checked.filter(({ kind }) => kind === 'report');
  const counts = reports.map(({ path: file }) => all.filter((finding) => finding.file === file).length);
  counts.sort((a, b) => a - b);
  console.log('\n== Findings by rule and severity');
  for (const [key, found] of grouped(all, ({ rule, severity }) => `${rule} ${severity}`)) {
    console.log(`${String(found.length).padStart(6)} ${key}`);
  }
  console.log(
    `\n${reports.length} of ${checked.length} documents are reports; findings in a report: median ${counts[counts.length >> 1] ?? 0}, most ${counts.at(-1) ?? 0}.`,
  );
  const others = all.filter(({ file }) => !reports.some(({ path: report }) => report === file));
  console.log(`${others.length} findings in documents that are no reports.`);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, T[]>} in the order of the keys
 */
function grouped(items, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
