/** The file `.postmortem.json`: JSON with comments, which says for a folder of reports what an editor's settings say. */
import {
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { applyEdits } from './edits.ts';
import type { TextEdit } from './finding.ts';
import type { Span } from './model.ts';
import { decodeSettings, type Settings, type SettingsProblem } from './settings.ts';
import { lineBreakOf } from './spans.ts';

/** The name of the file. The nearest one, from a report's folder upwards, counts. */
export const configFileName = '.postmortem.json';

/** Something in the file that cannot be used. */
export interface ConfigProblem {
  readonly span: Span;
  /** `syntax` where the file is no JSON, which most editors report by themselves. */
  readonly kind: 'syntax' | 'setting';
  readonly message: string;
}

/** What the file says. */
export interface ConfigFile {
  readonly settings: Settings;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/** Reads the file. What is right in it is used, whatever else it holds; nothing throws. */
export function decodeConfigFile(text: string): ConfigFile {
  const { root, problems: syntax } = readTree(text);
  const { settings, problems } = decodeSettings(root && getNodeValue(root), ['$schema']);
  const wrong = problems.map((problem): ConfigProblem => {
    return { span: placeOf(problem, root), kind: 'setting', message: problem.message };
  });
  return { settings, problems: [...syntax, ...wrong].sort((a, b) => a.span.start - b.span.start) };
}

/** The edits that set one value, with comments and layout kept; null where the file is no JSON. */
export function setInConfigFile(text: string, path: readonly string[], value: unknown): TextEdit[] | null {
  const { root, problems } = readTree(text);
  const around = path.map((_, depth) => root && findNodeAtLocation(root, path.slice(0, depth)));
  if (problems.length > 0 || around.some((node) => node && node.type !== 'object')) return null;
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: lineBreakOf(text) };
  const edits = modify(text, [...path], value, { formattingOptions });
  return edits.map(({ offset, length, content }) => ({ span: { start: offset, end: offset + length }, text: content }));
}

/** A new file that sets one value. */
export const newConfigFile = (path: readonly string[], value: unknown): string =>
  `${applyEdits('', setInConfigFile('', path, value) ?? [])}\n`;

interface Tree {
  /** Nothing in an empty file, or one of comments only: that is no error. */
  readonly root: Node | undefined;
  readonly problems: readonly ConfigProblem[];
}

function readTree(text: string): Tree {
  const errors: ParseError[] = [];
  // A byte order mark is no JSON; a blank in its place keeps all offsets.
  const plain = text.replace(/^\uFEFF/, ' ');
  try {
    const root = parseTree(plain, errors, { allowTrailingComma: true, allowEmptyContent: true });
    return { root, problems: errors.map(syntaxProblem) };
  } catch (error) {
    // The parser recurses with nesting.
    if (!(error instanceof RangeError)) throw error;
    const problem = { span: { start: 0, end: text.length }, kind: 'syntax' as const, message: noJson };
    return { root: undefined, problems: [problem] };
  }
}

function placeOf({ path, wrong }: SettingsProblem, root: Node | undefined): Span {
  const value = root && findNodeAtLocation(root, [...path]);
  const node = wrong === 'key' ? (value?.parent?.children?.[0] ?? value) : value;
  return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
}

function syntaxProblem({ error, offset, length }: ParseError): ConfigProblem {
  const message = syntaxWords[printParseErrorCode(error)] ?? noJson;
  return { span: { start: offset, end: offset + length }, kind: 'syntax', message };
}

const noJson = 'This is no JSON.';

const syntaxWords: Readonly<Partial<Record<string, string>>> = {
  PropertyNameExpected: 'The name of a setting is expected here, in double quotes.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is expected here.',
  CloseBracketExpected: 'A closing bracket is expected here.',
  EndOfFileExpected: 'The file should end here.',
  UnexpectedEndOfComment: 'This comment is not closed.',
  UnexpectedEndOfString: 'This text is not closed; it ends with a double quote.',
};
