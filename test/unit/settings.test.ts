/** Settings as people write them: what is right is used, what is wrong is said and does no harm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSettings, mergeSettings, type DecodedSettings, type Settings } from '../../server/src/core/settings.ts';

check('nothing', undefined, {});
check('null', null, {});
check('an empty object', {}, {});
check(
  'right ones',
  {
    profile: 'atlassian',
    audience: 'public',
    rules: { 'action-owner': 'off', 'missing-date': 'default', 'timeline-order': 'error' },
    options: { 'timeline-gap': { hours: 3 } },
  },
  {
    profile: 'atlassian',
    audience: 'public',
    rules: { 'action-owner': 'off', 'missing-date': 'default', 'timeline-order': 'error' },
    options: { 'timeline-gap': { hours: 3 } },
  },
);
check('what an editor sends for a setting without a value', { profile: null, rules: null }, {});
check('a template of the team', { profile: 'docs/Incident Template.MD' }, { profile: 'docs/Incident Template.MD' });
check('what belongs to somebody else', { trace: { server: 'verbose' } }, {});
check('no object', 'auto', {}, ['value: The settings must be an object.']);
check('an unknown one', { profil: 'alx' }, {}, [
  'key profil: There is no setting “profil”. There are profile, audience, rules, options.',
]);
check('a name that every object has', { constructor: 1, rules: { toString: 'off' } }, { rules: {} }, [
  'key constructor: There is no setting “constructor”. There are profile, audience, rules, options.',
  'key rules.toString: There is no rule “toString”.',
]);
check('an unknown template', { profile: 'netflix' }, {}, [
  'value profile: “profile” cannot be “netflix”. It is one of auto, general, google-sre, sre-workbook, pagerduty, atlassian, aws-coe, azure-pir, gitlab, alx, or a Markdown file such as “docs/template.md”.',
]);
check('an unknown audience', { audience: 'all' }, {}, [
  'value audience: “audience” cannot be “all”. It is “internal” or “public”.',
]);
check('a list of rules', { rules: ['action-owner'] }, {}, [
  'value rules: “rules” cannot be ["action-owner"]. It is an object of rules and severities.',
]);
check(
  'a wrong rule and a wrong severity beside a right one',
  { rules: { 'no-blame': 'error', 'action-owner': 2, 'missing-date': 'hint' } },
  { rules: { 'missing-date': 'hint' } },
  [
    'key rules.no-blame: There is no rule “no-blame”.',
    'value rules.action-owner: “action-owner” cannot be 2. It is one of default, off, hint, information, warning, error.',
  ],
);
check(
  'wrong options',
  { options: { 'no-blame': {}, 'timeline-gap': { hours: -1, days: 1 }, 'action-owner': true } },
  { options: { 'timeline-gap': {} } },
  [
    'key options.no-blame: There is no rule “no-blame”.',
    'value options.timeline-gap.hours: “hours” of “timeline-gap” cannot be -1. It is a number of at least 0.25.',
    'key options.timeline-gap.days: The rule “timeline-gap” has no option “days”.',
    'value options.action-owner: The options of “action-owner” cannot be true. They are an object.',
  ],
);

test('settings outweigh others rule by rule and option by option', () => {
  const outer: Settings = {
    profile: 'auto',
    audience: 'public',
    rules: { 'action-owner': 'off', 'missing-date': 'error' },
    options: { 'timeline-gap': { hours: 3 } },
  };
  const inner: Settings = { profile: 'alx', rules: { 'action-owner': 'default', 'timeline-order': 'hint' } };
  assert.deepEqual(mergeSettings(outer, inner), {
    profile: 'alx',
    audience: 'public',
    rules: { 'action-owner': 'default', 'missing-date': 'error', 'timeline-order': 'hint' },
    options: { 'timeline-gap': { hours: 3 } },
  });
});

function check(name: string, given: unknown, settings: Settings, problems: readonly string[] = []): void {
  test(name, () => {
    const decoded = decodeSettings(given, ['trace']);
    assert.deepEqual({ ...decoded, problems: decoded.problems.map(written) }, { settings, problems });
  });
}

const written = ({ wrong, path, message }: DecodedSettings['problems'][number]): string =>
  `${[wrong, path.join('.')].filter(Boolean).join(' ')}: ${message}`;
