/** Reading the arguments of a command. */
import { parseArgs } from 'node:util';
import type { Severity } from '../core/finding.ts';
import type { LintSettings } from '../core/lint.ts';
import { isProfileFile } from '../core/ownProfile.ts';
import { rules } from '../core/rules/index.ts';
import { builtinIds } from '../core/templates.ts';
import { Misuse } from './misuse.ts';

/** What stands behind the name of a command. */
export interface Options {
  readonly paths: readonly string[];
  /** The last one given; the first of the command's formats where none is. */
  readonly format: string;
  /** Those that the command line sets, which count before all others. */
  readonly settings: LintSettings;
  readonly fix: boolean;
  /** As many warnings are let pass. */
  readonly maxWarnings: number;
  /** So many threads share the work; null leaves it to the machine. */
  readonly threads: number | null;
  readonly stdin: boolean;
  /** The path that the text on standard input is taken to have. */
  readonly stdinFilename: string | null;
}

/** What a command takes: its formats, the default first, and its options besides `--format`. */
export interface Accepted {
  readonly formats: readonly string[];
  readonly options: readonly OptionName[];
}

/** The options that all checking commands take. */
export const settingOptions = ['profile', 'audience', 'rule'] as const satisfies readonly OptionName[];

type OptionName = keyof typeof shapes;

/** Reads the arguments. */
export function readOptions(args: readonly string[], accepted: Accepted): Options {
  const { paths, given } = tokensOf(args, accepted);
  const valuesOf = (name: OptionName): string[] => given.filter((o) => o.name === name).map((o) => o.value);
  const last = (name: OptionName): string | undefined => valuesOf(name).at(-1);
  const format = last('format') ?? accepted.formats[0] ?? '';
  if (format !== '' && !accepted.formats.includes(format)) {
    throw new Misuse(`there is no format “${format}”; use ${accepted.formats.join(', ')}.`);
  }
  return {
    paths,
    format,
    settings: {
      ...definedOnly({ profile: profileOf(last('profile')), audience: audienceOf(last('audience')) }),
      rules: Object.fromEntries(valuesOf('rule').map(ruleSetting)),
    },
    fix: last('fix') !== undefined,
    maxWarnings: countOf(last('max-warnings') ?? '0', 'warnings'),
    threads: threadsOf(last('threads')),
    stdin: last('stdin') !== undefined,
    stdinFilename: last('stdin-filename') ?? null,
  };
}

const shapes = {
  format: 'string',
  profile: 'string',
  audience: 'string',
  rule: 'string',
  fix: 'boolean',
  'max-warnings': 'string',
  threads: 'string',
  stdin: 'boolean',
  'stdin-filename': 'string',
} as const;

interface Tokens {
  readonly given: readonly { readonly name: string; readonly value: string }[];
  readonly paths: readonly string[];
}

// Node's own strict mode would put its errors into words of its own, which change between versions.
function tokensOf(args: readonly string[], accepted: Accepted): Tokens {
  const names: readonly OptionName[] = accepted.formats.length > 0 ? ['format', ...accepted.options] : accepted.options;
  const options = Object.fromEntries(names.map((name) => [name, { type: shapes[name], multiple: true }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = tokens
    .filter((token) => token.kind === 'option')
    .map(({ name, rawName, value }) => {
      const known = names.find((candidate) => candidate === name);
      if (!known) throw new Misuse(`there is no option ${rawName}.`);
      if (shapes[known] === 'string' && !value) throw new Misuse(`the option ${rawName} needs a value.`);
      if (shapes[known] === 'boolean' && value) throw new Misuse(`the option ${rawName} takes no value.`);
      return { name, value: value ?? '' };
    });
  return { given, paths: tokens.filter((t) => t.kind === 'positional').map((t) => t.value) };
}

const definedOnly = <T extends object>(settings: T): Partial<T> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<T>;

function profileOf(id: string | undefined): string | undefined {
  const ids = ['auto', ...builtinIds];
  if (id !== undefined && !ids.includes(id) && !isProfileFile(id)) {
    throw new Misuse(`there is no profile “${id}”; name a Markdown file, or one of ${ids.join(', ')}.`);
  }
  return id;
}

function audienceOf(text: string | undefined): LintSettings['audience'] {
  if (text === undefined || text === 'internal' || text === 'public') return text;
  throw new Misuse(`there is no audience “${text}”; use internal or public.`);
}

function countOf(text: string, what: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Misuse(`“${text}” is no number of ${what}.`);
  return Number(text);
}

// None would never be done, and more than there are cores for only cost memory.
function threadsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const count = countOf(text, 'threads');
  if (count < 1 || count > mostThreads) throw new Misuse(`the number of threads is 1 to ${mostThreads}.`);
  return count;
}

const mostThreads = 64;

const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

function ruleSetting(text: string): [string, Severity | 'off'] {
  const [id = '', asked = ''] = text.split('=');
  const severity = severities.find((candidate) => candidate === asked);
  if (!rules.some((rule) => rule.id === id)) {
    throw new Misuse(`there is no rule “${id}”; “postmortem rules” lists them.`);
  }
  if (!severity) throw new Misuse(`“${text}” gives no severity; write for example “${id}=off”.`);
  return [id, severity];
}
