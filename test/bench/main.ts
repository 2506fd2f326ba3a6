/** `npm run bench`: how fast the built server and the built command are, next to others. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { measureChecks } from './batch.ts';
import { generatedDocuments, seedDocuments, shortDocuments, type Document } from './documents.ts';
import { readOptions, usage, type Options } from './options.ts';
import { performancePage } from './page.ts';
import { checkPrograms, markdownlint, rumdl, serverPrograms, vscodeMarkdown } from './programs.ts';
import { haveFirstSessions, measureServers, type Results } from './rounds.ts';
import type { Sitting } from './sitting.ts';
import { checkTable, inColumns, mustTable, serverTable } from './tables.ts';

const page = 'docs/performance.md';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`bench: ${options}\n\n${usage}`);
    return 2;
  }
  const machine = `${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;
  console.log(`Measured on ${machine}; times in ms, memory in MB.`);
  for (const line of missing(options)) console.log(line);
  const results = await measure(options);
  print(results, options);
  if (options.writes) {
    writeFileSync(page, performancePage(results, { date: new Date().toISOString().slice(0, 10), machine }));
    console.log(`\n${page} is written.`);
  }
  return 0;
}

async function measure(options: Options): Promise<Results> {
  const problems: string[] = [];
  const failed =
    (where: string) =>
    (program: string, why: string): void => {
      problems.push(`${program} failed ${where}: ${why}.`);
    };
  const documents = documentsFor(options);
  const [shortest] = documents;
  const firstOpens = shortest && (await haveFirstSessions(shortest, failed('in its first session')));
  const sittings = new Map<string, Map<string, Sitting[]>>();
  for (const document of documents) {
    sittings.set(document.name, await measureServers(document, failed(`at ${document.name}`)));
    progress(`${document.name} is measured.`);
  }
  const isBatchWanted = options.parts.has('batch') && !options.isShort;
  const checks = isBatchWanted ? await measureChecks(failed('at 2,000 reports')) : new Map<string, number[]>();
  return { sittings, checks, firstOpens: firstOpens ?? new Map(), problems };
}

function documentsFor({ isShort, parts, rounds }: Options): Document[] {
  if (isShort) return shortDocuments(rounds);
  return [...generatedDocuments(parts, rounds), ...(parts.has('seeds') ? seedDocuments(rounds) : [])];
}

function missing({ isShort, parts }: Options): string[] {
  if (isShort) return [];
  const there = new Set([...serverPrograms(true), ...checkPrograms()].map(({ name }) => name));
  const absent = [rumdl, vscodeMarkdown, markdownlint].filter((name) => !there.has(name));
  return [
    ...(absent.length > 0
      ? [`Not installed, so left out: ${absent.join(', ')}. npm run bench:peers installs them.`]
      : []),
    ...(parts.has('seeds') && seedDocuments(1).length === 0
      ? ['The five seeds are not here (../shared/seeds), so they are left out.']
      : []),
  ];
}

function print(results: Results, { isShort }: Options): void {
  if (results.sittings.size > 0) console.log(`\n${inColumns(serverTable(results))}`);
  if (results.checks.size > 0) console.log(`\n${inColumns(checkTable(results))}`);
  const table = mustTable(results);
  // The short form measures few of them.
  const rows = isShort ? table.rows.filter((row) => !row.includes('not measured')) : table.rows;
  console.log(`\n${inColumns({ ...table, rows })}`);
  for (const problem of results.problems) console.log(problem);
}

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}
