/** Decodes the settings of the section `postmortem`. */
import type { LintSettings } from '../core/lint.ts';
import { rules } from '../core/rules/index.ts';
import { builtinProfiles } from '../core/templates.ts';

/** The settings that can be used, and a sentence about each that cannot. */
export interface DecodedSettings {
  readonly settings: LintSettings;
  readonly complaints: readonly string[];
}

/** Takes what is right in `section` and leaves the rest out; no section means no settings. */
export function decodeSettings(section: unknown): DecodedSettings {
  const complaints: string[] = [];
  const complain = (sentence: string): unknown => complaints.push(sentence);
  if (section === undefined || section === null) return { settings: {}, complaints };
  if (!isRecord(section)) return { settings: {}, complaints: ['The settings of “postmortem” must be an object.'] };
  const read = <K extends keyof Decoders>(key: K): ReturnType<Decoders[K]> | undefined =>
    section[key] === undefined || section[key] === null
      ? undefined
      : (decoders[key](section[key], complain) as ReturnType<Decoders[K]>);
  const settings = { profile: read('profile'), rules: read('rules') };
  for (const key of Object.keys(section)) {
    if (!Object.hasOwn(decoders, key) && !othersKeys.has(key)) complain(`There is no setting “postmortem.${key}”.`);
  }
  return { settings, complaints };
}

type Complain = (sentence: string) => void;
type Decoders = typeof decoders;

/** The table: each setting with its decoder, which answers with nothing where the value cannot be used. */
const decoders = {
  profile: decodeProfile,
  rules: decodeRules,
} satisfies { readonly [K in keyof LintSettings]-?: (value: unknown, complain: Complain) => LintSettings[K] };

// The editor's own: it stands in the same section.
const othersKeys = new Set(['trace']);

function decodeProfile(value: unknown, complain: Complain): string | undefined {
  const known = ['auto', ...builtinProfiles().map((profile) => profile.id)];
  if (typeof value === 'string' && known.includes(value)) return value;
  complain(`The setting “postmortem.profile” cannot be ${show(value)}; it is one of ${known.join(', ')}.`);
  return undefined;
}

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
type RuleSeverity = (typeof severities)[number];

function decodeRules(value: unknown, complain: Complain): Record<string, RuleSeverity> | undefined {
  if (!isRecord(value)) {
    complain(`The setting “postmortem.rules” cannot be ${show(value)}; it is an object of rules and severities.`);
    return undefined;
  }
  const decoded = Object.entries(value).flatMap(([id, wanted]) => {
    const severity = severities.find((name) => name === wanted);
    const isRule = rules.some((rule) => rule.id === id);
    if (!isRule) complain(`The setting “postmortem.rules” names “${id}”, which is no rule.`);
    else if (!severity && wanted !== 'default') {
      complain(
        `The setting “postmortem.rules” cannot set “${id}” to ${show(wanted)}; it is one of default, ${severities.join(', ')}.`,
      );
    }
    return isRule && severity ? [[id, severity] as const] : [];
  });
  return Object.fromEntries(decoded);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
