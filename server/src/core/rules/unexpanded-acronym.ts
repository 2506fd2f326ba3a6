import { unexpandedAcronyms } from '../acronyms.ts';
import { ruleOf } from './rule.ts';

export const unexpandedAcronym = ruleOf({
  id: 'unexpanded-acronym',
  category: 'language',
  summary: 'A short form in capitals is nowhere spelled out.',
  why: 'Reports are read by new colleagues, other teams and customers. What CBS stands for is plain only to those who work on it.',
  source: 'https://developers.google.com/style/abbreviations',
  severity: 'hint',
  offBecause: 'Which short forms everybody knows differs from team to team; `known` has to be filled in first.',
  options: {
    known: {
      description: 'Short forms that need no explanation.',
      // prettier-ignore
      default: [
        'AM', 'API', 'AWS', 'CD', 'CDN', 'CEST', 'CET', 'CI', 'CLI', 'CPU', 'CSS', 'CSV', 'DB', 'DDOS', 'DNS', 'EST', 'EU', 'FAQ', 'GB', 'GCP', 'GMT', 'GPU', 'HTML', 'HTTP', 'HTTPS', 'ID', 'IO', 'IP', 'IT',
        'JSON', 'JST', 'KB', 'MB', 'OK', 'OS', 'PDF', 'PDT', 'PM', 'PR', 'PST', 'QA', 'RAM', 'SDK', 'SLA', 'SLO', 'SMS', 'SQL', 'SRE', 'SSD', 'SSH', 'SSL', 'TB', 'TCP', 'TLS', 'UI', 'UK', 'URL', 'US', 'USA', 'UTC', 'VM',
        'VPN', 'XML', 'YAML',
      ],
    },
  },
  bad: `# Postmortem: late bills on 2024-01-15

## Summary

Bills were late because the CBS was down for 40 minutes.

## Impact

600 bills were late.
`,
  good: `# Postmortem: late bills on 2024-01-15

## Summary

Bills were late because the central billing service (CBS) was down for 40 minutes.

## Impact

600 bills were late.
`,
  nearMiss: `# Postmortem: late bills on 2024-01-15

## Summary

Bills were late because the API of the billing service did NOT answer for 40 minutes. It does not retry \`GET\`; see CBS-12.

## Impact

600 bills were late.
`,
  reads: ({ passagesByPiece }) => ({ passagesByPiece }),
  check: (report, { options }) =>
    unexpandedAcronyms(report, options.known).map(({ text, span }) => ({
      span,
      message: `What does ${text} stand for? Spell it out once, where it first stands.`,
    })),
});
