/** Reading the arguments of a command. */
import { parseArgs } from 'node:util';
import type { Severity } from '../core/finding.ts';
import type { LintSettings } from '../core/lint.ts';
import { rules } from '../core/rules/index.ts';
import { builtinProfiles } from '../core/templates.ts';
import { Misuse } from './misuse.ts';

/** What stands behind the name of a command. */
export interface Options {
  readonly paths: readonly string[];
  readonly format: string;
  readonly settings: LintSettings;
}

/** Reads the arguments. The first of the formats is the default. */
export function readOptions(args: readonly string[], formats: readonly string[]): Options {
  const tokens = tokensOf(args);
  const valuesOf = (name: string): string[] => tokens.options.filter((o) => o.name === name).map((o) => o.value);
  const format = valuesOf('format').at(-1) ?? formats[0] ?? '';
  if (!formats.includes(format)) throw new Misuse(`there is no format “${format}”; use ${formats.join(' or ')}.`);
  const settings = {
    profile: profileOf(valuesOf('profile').at(-1) ?? 'auto'),
    rules: Object.fromEntries(valuesOf('rule').map(ruleSetting)),
  };
  return { paths: tokens.paths, format, settings };
}

const known = ['format', 'profile', 'rule'];

interface Tokens {
  readonly paths: readonly string[];
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

// Node's own strict mode would put its errors into words of its own, which change between versions.
function tokensOf(args: readonly string[]): Tokens {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const, multiple: true }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = tokens
    .filter((token) => token.kind === 'option')
    .map(({ name, rawName, value }) => {
      if (!known.includes(name)) throw new Misuse(`there is no option ${rawName}.`);
      if (!value) throw new Misuse(`the option ${rawName} needs a value.`);
      return { name, value };
    });
  return { options: given, paths: tokens.filter((t) => t.kind === 'positional').map((t) => t.value) };
}

function profileOf(id: string): string {
  const ids = ['auto', ...builtinProfiles().map((profile) => profile.id)];
  if (!ids.includes(id)) throw new Misuse(`there is no profile “${id}”; use one of ${ids.join(', ')}.`);
  return id;
}

const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

function ruleSetting(text: string): [string, Severity | 'off'] {
  const [id = '', asked = ''] = text.split('=');
  const severity = severities.find((candidate) => candidate === asked);
  if (!rules.some((rule) => rule.id === id)) {
    throw new Misuse(`there is no rule “${id}”; the rules are ${rules.map((rule) => rule.id).join(', ')}.`);
  }
  if (!severity) throw new Misuse(`“${text}” gives no severity; write for example “${id}=off”.`);
  return [id, severity];
}
