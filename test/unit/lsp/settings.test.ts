/** Settings as people write them: what is right is used, what is wrong is said and does no harm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSettings, type DecodedSettings } from '../../../server/src/lsp/settings.ts';

const none = { profile: undefined, rules: undefined };

check('nothing', undefined, { settings: {}, complaints: [] });
check('null', null, { settings: {}, complaints: [] });
check('an empty object', {}, { settings: none, complaints: [] });
check(
  'right ones',
  { profile: 'atlassian', rules: { 'action-owner': 'off', 'missing-date': 'default', 'timeline-order': 'error' } },
  {
    settings: { profile: 'atlassian', rules: { 'action-owner': 'off', 'timeline-order': 'error' } },
    complaints: [],
  },
);
check('what the editor keeps beside them', { trace: { server: 'verbose' } }, { settings: none, complaints: [] });
check('no object', 'auto', { settings: {}, complaints: ['The settings of “postmortem” must be an object.'] });
check(
  'an unknown one',
  { profil: 'alx' },
  { settings: none, complaints: ['There is no setting “postmortem.profil”.'] },
);
check(
  'an unknown template',
  { profile: 'netflix' },
  {
    settings: none,
    complaints: [
      'The setting “postmortem.profile” cannot be “netflix”; it is one of auto, general, alx, atlassian, google-sre, pagerduty.',
    ],
  },
);
check(
  'a list of rules',
  { rules: ['action-owner'] },
  {
    settings: none,
    complaints: ['The setting “postmortem.rules” cannot be ["action-owner"]; it is an object of rules and severities.'],
  },
);
check(
  'a wrong rule and a wrong severity beside a right one',
  { rules: { 'no-blame': 'error', 'action-owner': 2, 'missing-date': 'hint' } },
  {
    settings: { profile: undefined, rules: { 'missing-date': 'hint' } },
    complaints: [
      'The setting “postmortem.rules” names “no-blame”, which is no rule.',
      'The setting “postmortem.rules” cannot set “action-owner” to 2; it is one of default, off, hint, information, warning, error.',
    ],
  },
);

function check(name: string, section: unknown, expected: DecodedSettings): void {
  test(name, () => assert.deepEqual(decodeSettings(section), expected));
}
