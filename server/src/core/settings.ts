/** Decodes settings. An editor's section `postmortem` and the file `.postmortem.json` say the same with the same names. */
import type { Severity } from './finding.ts';
import { isProfileFile } from './ownProfile.ts';
import { rules } from './rules/index.ts';
import type { Rule, RuleOption } from './rules/rule.ts';
import { builtinProfiles } from './templates.ts';

/** What the author or the team decided. */
export interface Settings {
  /** Id of a template, the path of a Markdown file that is one, or `auto`. */
  readonly profile?: string;
  /** Who the reports are written for; a report's own front matter may say otherwise. */
  readonly audience?: 'internal' | 'public';
  /** Severity by rule; a rule that is not named keeps its own. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  /** Options by rule and name, of the right type; those that are not named keep their defaults. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
}

/** What a rule can be set to; `default` undoes what settings of less weight say. */
export type RuleLevel = Severity | 'off' | 'default';

/** What an option of a rule can be set to. */
export type OptionValue = RuleOption['default'];

/** Something that cannot be used. */
export interface SettingsProblem {
  /** The keys that lead to it from the outermost object. */
  readonly path: readonly string[];
  /** Whether the last key is wrong, or the value below it. */
  readonly wrong: 'key' | 'value';
  /** One or two sentences: what is wrong, and what is right. */
  readonly message: string;
}

/** The settings that can be used, and those that cannot. */
export interface DecodedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Takes what is right in `given` and leaves the rest out. `others` are keys beside the settings, for somebody else. */
export function decodeSettings(given: unknown, others: readonly string[] = []): DecodedSettings {
  if (!isPresent(given)) return { settings: {}, problems: [] };
  if (!isRecord(given)) return { settings: {}, problems: [wrongValue([], 'The settings must be an object.')] };
  const problems: SettingsProblem[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (others.includes(key) || (!isPresent(value) && isSetting(key))) continue;
    const decoded = isSetting(key)
      ? decoders[key](value, (problem) => void problems.push(problem))
      : complainOf(key, problems);
    if (decoded !== undefined) settings[key] = decoded;
  }
  return { settings, problems };
}

/** `inner` has more weight, key by key; of rules and options, rule by rule and option by option. */
export function mergeSettings(outer: Settings, inner: Settings): Settings {
  const ids = new Set([...Object.keys(outer.options ?? {}), ...Object.keys(inner.options ?? {})]);
  const options = [...ids].map((id) => [id, { ...outer.options?.[id], ...inner.options?.[id] }]);
  return {
    ...outer,
    ...inner,
    rules: { ...outer.rules, ...inner.rules },
    options: Object.fromEntries(options) as Settings['options'],
  };
}

/** What `rules` may say of a rule. */
const ruleLevels = ['default', 'off', 'hint', 'information', 'warning', 'error'] as const;

/** The names that `profile` can have besides those of files. */
const profileNames = (): string[] => ['auto', ...builtinProfiles().map(({ id }) => id)];

type Complain = (problem: SettingsProblem) => void;

/** The table: each setting with its decoder, which answers with nothing where the value cannot be used. */
const decoders = {
  profile: decodeProfile,
  audience: decodeAudience,
  rules: decodeRules,
  options: decodeOptions,
} satisfies { readonly [K in keyof Settings]-?: (value: unknown, complain: Complain) => Settings[K] };

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(decoders, key);

function complainOf(key: string, problems: SettingsProblem[]): undefined {
  problems.push(wrongKey([key], `There is no setting “${key}”. There are ${Object.keys(decoders).join(', ')}.`));
}

function decodeProfile(value: unknown, complain: Complain): string | undefined {
  const names = profileNames();
  if (typeof value === 'string' && (names.includes(value) || isProfileFile(value))) return value;
  const right = `It is one of ${names.join(', ')}, or a Markdown file such as “docs/template.md”.`;
  complain(wrongValue(['profile'], `“profile” cannot be ${show(value)}. ${right}`));
  return undefined;
}

function decodeAudience(value: unknown, complain: Complain): Settings['audience'] {
  if (value === 'internal' || value === 'public') return value;
  complain(wrongValue(['audience'], `“audience” cannot be ${show(value)}. It is “internal” or “public”.`));
  return undefined;
}

function decodeRules(value: unknown, complain: Complain): Settings['rules'] {
  if (!isRecord(value)) {
    complain(wrongValue(['rules'], `“rules” cannot be ${show(value)}. It is an object of rules and severities.`));
    return undefined;
  }
  const decoded = Object.entries(value).flatMap(([id, wanted]) => {
    const path = ['rules', id];
    const level = ruleLevels.find((name) => name === wanted);
    if (!ruleOf(id)) complain(wrongKey(path, noRule(id)));
    else if (level) return [[id, level] as const];
    else complain(wrongValue(path, `“${id}” cannot be ${show(wanted)}. It is one of ${ruleLevels.join(', ')}.`));
    return [];
  });
  return Object.fromEntries(decoded);
}

function decodeOptions(value: unknown, complain: Complain): Settings['options'] {
  if (!isRecord(value)) {
    const right = 'It is an object of rules and their options.';
    complain(wrongValue(['options'], `“options” cannot be ${show(value)}. ${right}`));
    return undefined;
  }
  const decoded = Object.entries(value).flatMap(([id, given]) => {
    const path = ['options', id];
    const rule = ruleOf(id);
    if (!rule) complain(wrongKey(path, noRule(id)));
    else if (isRecord(given)) return [[id, decodeOptionsOf(rule, given, complain)] as const];
    else complain(wrongValue(path, `The options of “${id}” cannot be ${show(given)}. They are an object.`));
    return [];
  });
  return Object.fromEntries(decoded);
}

function decodeOptionsOf(
  { id, options = {} }: Rule,
  given: Record<string, unknown>,
  complain: Complain,
): Record<string, OptionValue> {
  const decoded = Object.entries(given).flatMap(([name, value]) => {
    const path = ['options', id, name];
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) complain(wrongKey(path, `The rule “${id}” has no option “${name}”.`));
    else if (fits(option, value)) return [[name, value] as const];
    else complain(wrongValue(path, `“${name}” of “${id}” cannot be ${show(value)}. It is ${kindOf(option)}.`));
    return [];
  });
  return Object.fromEntries(decoded);
}

const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
const noRule = (id: string): string => `There is no rule “${id}”.`;

const wrongKey = (path: readonly string[], message: string): SettingsProblem => ({ path, wrong: 'key', message });
const wrongValue = (path: readonly string[], message: string): SettingsProblem => ({ path, wrong: 'value', message });

const fits = (option: RuleOption, value: unknown): value is OptionValue =>
  typeof option.default === 'number'
    ? typeof value === 'number' && value >= (option.minimum ?? -Infinity)
    : Array.isArray(value) && value.every((word) => typeof word === 'string');

const kindOf = ({ default: usual, minimum }: RuleOption): string =>
  typeof usual === 'number' ? `a number${minimum === undefined ? '' : ` of at least ${minimum}`}` : 'a list of texts';

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
