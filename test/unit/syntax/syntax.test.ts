/**
 * What the grammar colours. Each fixture is a report with expectation lines: below a line of text, carets stand under a
 * coloured stretch, followed by its class. Everything without carets must be left as Markdown has it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { IGrammar } from 'vscode-textmate';
import { loadMarkdown, tokenize } from './engine.ts';
import type { Token } from './engine.ts';

const folder = 'test/unit/syntax';
const expectation = /^ *\^+ \w+$/;

const classes: Record<string, string> = {
  'constant.numeric.date.postmortem': 'date',
  'constant.numeric.time.postmortem': 'time',
  'constant.numeric.zone.postmortem': 'zone',
  'entity.name.type.owner.postmortem': 'owner',
  'string.other.link.ticket.postmortem': 'ticket',
  'keyword.other.severity.postmortem': 'severity',
  'constant.language.status.postmortem': 'status',
};

describe('syntax', () => {
  let injected: IGrammar;
  let plain: IGrammar;
  before(async () => {
    [injected, plain] = await Promise.all([loadMarkdown(true), loadMarkdown(false)]);
  });

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const fixture = readFileSync(join(folder, file), 'utf8');
    const lines = fixture.split('\n').filter((line) => !expectation.test(line));

    it(`${file}: colours what the carets mark, and nothing else`, () => {
      assert.equal(annotate(lines, tokenize(injected, lines)), fixture);
    });

    it(`${file}: leaves the rest as Markdown has it`, () => {
      assert.deepEqual(changes(lines, tokenize(injected, lines), tokenize(plain, lines)), []);
    });
  }

  it('stays quick on long lines', () => {
    const start = performance.now();
    tokenize(
      injected,
      hardPieces.map((piece) => piece.repeat(20_000 / piece.length)),
    );
    assert.ok(performance.now() - start < 10_000);
  });
});

// Beginnings of what the patterns look for, to be repeated until a pattern that backtracks would take minutes.
const hardPieces = [
  '1:',
  '12:0',
  '2024-01-',
  'a/b.',
  'AB-',
  '@a.b',
  'Owner: Aa ',
  '|TBD ',
  '[12:00',
  'https:',
  'T+1',
  '5 Mar ',
];

/** The fixture, written anew from what was coloured. */
function annotate(lines: readonly string[], tokens: readonly Token[][]): string {
  return lines
    .flatMap((line, index) => [
      line,
      ...coloured(tokens[index] ?? []).map(
        ({ start, end, name }) => `${' '.repeat(start)}${'^'.repeat(end - start)} ${name}`,
      ),
    ])
    .join('\n');
}

/** The coloured stretches of a line; neighbours of one class are one. */
function coloured(tokens: readonly Token[]): { start: number; end: number; name: string }[] {
  const stretches: { start: number; end: number; name: string }[] = [];
  for (const { start, end, scopes } of tokens) {
    const name = scopes.map((scope) => classes[scope]).find((known) => known !== undefined);
    const last = stretches.at(-1);
    if (name !== undefined && last?.name === name && last.end === start) last.end = end;
    else if (name !== undefined) stretches.push({ start, end, name });
  }
  return stretches;
}

/** The characters that we do not colour and whose scopes are others with us than without us. */
function changes(lines: readonly string[], injected: readonly Token[][], plain: readonly Token[][]): string[] {
  return lines.flatMap((line, row) =>
    [...line].flatMap((_, column) => {
      const scopes = scopesAt(injected[row] ?? [], column);
      const isOurs = scopes.some((scope) => scope.endsWith('.postmortem'));
      const expected = scopesAt(plain[row] ?? [], column);
      return isOurs || scopes.join(' ') === expected.join(' ') ? [] : [`${row + 1}:${column + 1} of ${line}`];
    }),
  );
}

function scopesAt(tokens: readonly Token[], column: number): readonly string[] {
  return tokens.find(({ start, end }) => start <= column && column < end)?.scopes ?? [];
}
