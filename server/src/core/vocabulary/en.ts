import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  language: 'en',
  sections: {
    summary: [
      'summary', 'overview', 'executive summary', 'issue summary', 'incident summary', 'short summary', 'brief summary',
      'high level summary', 'tl;dr', 'tldr', 'abstract', 'synopsis', 'what happened', 'incident overview',
      'incident description', 'issue description', 'problem summary', 'problem statement', 'description', 'in short',
      'the incident', 'the issue', 'the problem', 'at a glance', 'scenario',
    ],
    impact: [
      'impact', 'impacts', 'customer impact', 'user impact', 'business impact', 'blast radius', 'damage', 'affected users',
      'users affected', 'affected customers', 'customers affected', 'affected services', 'services affected', 'who was affected', 'scope of impact',
      'impact assessment', 'impact analysis', 'consequences', 'effects',
    ],
    detection: [
      'detection', 'detected', 'issue detected', 'how was it detected', 'how was the incident detected', 'how we detected it',
      'how did we find out', 'identification', 'alerting', 'discovery', 'how was it discovered', 'time to detect analysis',
    ],
    timeline: [
      'timeline', 'timelines', 'time line', 'chronology', 'sequence of events', 'chain of events', 'timeline of events', 'order of events',
      'incident timeline', 'event timeline', 'events timeline', 'event log', 'log of events', 'incident log', 'what happened when',
    ],
    rootCause: [
      'root cause', 'root causes', 'rootcause', 'root cause analysis', 'rca', 'cause', 'causes', 'cause analysis', 'analysis of causes',
      'cause of the outage', 'contributing factors', 'contributing factor', 'contributing causes', 'contributing conditions', 'trigger', 'triggers',
      'five whys', '5 whys', 'the five whys', 'why did it happen', 'why did this happen', 'why it happened', 'why this happened',
      'what went wrong and why', 'what caused it', 'what caused the incident', 'analysis', 'technical analysis', 'proximate cause', 'underlying cause',
      'fault', 'faults', 'primary cause', 'underlying issue', 'how did it happen', 'how did this happen', 'how it happened', 'causal analysis', 'reason', 'reasons',
    ],
    resolution: [
      'resolution', 'resolutions', 'mitigation', 'mitigations', 'recovery', 'response', 'incident response', 'fix', 'the fix', 'fixes', 'solution', 'solutions',
      'what we did', 'how we fixed it', 'how it was fixed', 'how was it fixed', 'how was it resolved', 'how we resolved it', 'containment', 
      'immediate actions taken', 'resolving actions', 'actions taken during the incident', 'actions taken',  'short term fix', 'incident resolution', 'restoration', 'workaround', 'eradication',
    ],
    actionItems: [
      'action items', 'action item', 'actions', 'follow-ups', 'follow ups', 'followups', 'follow-up', 'follow up', 'followup', 'follow-up actions',
      'follow up actions', 'follow-up items', 'next steps', 'corrective actions', 'corrective action', 'corrective measures', 'corrective measure', 'preventive measure', 'preventative measure', 'preventive measures', 'proactive measures', 'resulting actions', 'resulting action', 'corrective and preventative measure',
      'preventative measures', 'preventive actions', 'preventative actions', 'corrective and preventative measures',
      'corrective and preventive measures', 'corrective and preventive actions', 'corrective and preventative actions',
      'prevention', 'remediation', 'remediation items', 'remediations', 'remediation plan', 'remediation actions', 'recommendations', 'recommended actions',
      'to-do', 'to do', 'to-dos', 'todo', 'todos', 'todo list', 'to-do list', 'tasks', 'task list', 'specific tasks', 'improvements', 'improvements and fixes',
      'improvement actions', 'action plan', 'action points', 'future work', 'preventing recurrence', 'how do we prevent this',
      'what are we doing to prevent this', 'moving forward', 'planned actions', 'backlog items', 'things to improve', 'areas for improvement', 'areas of improvement', 'improvement items',
    ],
    lessons: [
      'lessons learned', 'lessons learnt', 'lessons', 'lesson learned', 'learnings', 'key learnings', 'retrospective', 'what went well', 'what went wrong',
      'what went poorly', 'what did not go well', "what didn't go well", "what didn't go so well", 'what went badly', 'where we got lucky', 'takeaways', 'key takeaways',
      'what we learned', 'what did we learn', 'insights', 'opportunities', "how'd we do", 'how did we do', 'things that went well', 'things that went poorly',
      'what could have gone better', 'what could be improved', 'what could we have done better', 'reflections',
    ],
    background: ['background', 'context', 'lead-up', 'leadup', 'lead up', 'architecture', 'history'],
    metadata: [
      'metadata', 'date', 'dates', 'date of incident', 'incident date', 'author', 'authors', 'owner', 'owners', 'status', 'severity', 'priority', 'participants', 'responders', 'duration', 'duration of the outage',
      'outage duration', 'incident duration', 'incident id', 'incident details', 'incident information', 'start time', 'end time', 'time to detect',
      'time to resolve', 'time to mitigate', 'time to detection', 'time to recovery', 'time to recover', 'time to resolution', 'time to restore', 'time to acknowledge', 'mttd', 'mttr', 'reported by', 'incident from', 'incident till', 'incident until', 'incident start', 'incident end', 'started', 'ended', 'start', 'end', 'date detected', 'detected at', 'resolved at', 'date resolved', 'services', 'attendees',
    ],
    communication: ['communication', 'communications', 'messaging', 'internal email', 'external message', 'customer messages', 'status page', 'external communication', 'internal communication'],
    supporting: ['appendix', 'appendices', 'references', 'reference', 'links', 'supporting information', 'supporting material', 'glossary', 'graphs', 'attachments', 'evidence', 'screenshots', 'further reading', 'resources', 'related links'],
  },
  headingOnly: [
    'analysis', 'technical analysis', 'fix', 'fixes', 'reason', 'reasons', 'trigger', 'triggers', 'identification', 'discovery', 'alerting', 'response', 'incident response',
    'description', 'the problem', 'the issue', 'the incident', 'actions', 'actions taken', 'scenario', 'effects', 'fault', 'faults',
  ],
  others: ['conclusion', 'conclusions', 'symptom', 'symptoms', 'closing remarks', 'final thoughts', 'notes', 'disclaimer', 'sign-off'],
  fillers: ['the', 'a', 'an', 'of', 'for', 'this', 'our', 'incident', 'issue', 'outage', 'event', 'postmortem', 'post-mortem', 'report', 'detailed', 'full', 'brief', 'section', 'list', 'proposed', 'possible', 'potential', 'immediate', 'technical', 'final', 'initial', 'specific', 'suggested', 'planned', 'short', 'medium', 'long', 'term', 'near', 'completed', 'additional', 'further', 'future', 'other', 'general', 'key', 'main', 'overall', 'high', 'level', 'likely', 'phase', 'step', 'part', 'in', 'to', 'on', 'all'],
  questions: {
    opening: ['how', 'what', 'why', 'who', 'which', 'where', 'when'],
    stems: [
      ['prevent', 'actionItems'], ['recur', 'actionItems'], ['happen again', 'actionItems'], ['happening again', 'actionItems'], ['avoid', 'actionItems'],
      ['next', 'actionItems'], ['detect', 'detection'], ['find out', 'detection'], ['found out', 'detection'], ['discover', 'detection'], ['notice', 'detection'],
      ['alert', 'detection'], ['went well', 'lessons'], ['went wrong', 'lessons'], ['learn', 'lessons'], ['better', 'lessons'], ['affected', 'impact'], ['impact', 'impact'],
      ['cause', 'rootCause'], ['why', 'rootCause'], ['fix', 'resolution'], ['resolve', 'resolution'], ['mitigate', 'resolution'], ['recover', 'resolution'],
      ['what happened', 'summary'], ['problem', 'summary'],
    ],
  },
  joiners: ['and', 'or', '&', '/', '+', ','],
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ],
  labels: {
    owner: ['owner', 'owners', 'assignee', 'assigned to', 'assigned', 'who', 'responsible', 'responsible party', 'responsible team', 'dri', 'poc', 'point of contact', 'lead', 'team', 'by whom'],
    due: ['due', 'due date', 'deadline', 'by when', 'target date', 'target', 'eta', 'when', 'timeline', 'timeframe'],
    ticket: ['ticket', 'tickets', 'bug', 'issue', 'jira', 'link', 'tracking', 'github issue', 'tracking issue', 'tracking bug', 'pr'],
    status: ['status', 'state', 'done', 'done?'],
    action: ['action', 'action item', 'action items', 'actions', 'item', 'task', 'tasks', 'description', 'what', 'follow-up', 'follow up', 'measure', 'improvement', 'recommendation', 'title'],
    time: ['time', 'timestamp', 'when', 'hour', 'at', 'start', 'date/time', 'time/date', 'datetime', 'date and time', 'start time'],
    date: ['date', 'day'],
    zone: ['time zone', 'timezone', 'zone', 'tz'],
  },
  nobody: ['i', 'we', 'me', 'us', 'tbd', 'tba', 'tbc', 'n/a', 'na', 'none', 'nobody', 'unassigned', 'unknown', 'owner', 'name', 'todo', 'to be decided', 'to be determined', 'someone'],
  imperatives: [
    'add', 'alert', 'allow', 'apply', 'audit', 'automate', 'avoid', 'back', 'build', 'change', 'check', 'clean', 'communicate', 'conduct', 'configure', 'consider', 'create',
    'define', 'deploy', 'develop', 'disable', 'document', 'enable', 'encrypt', 'enforce', 'enhance', 'ensure', 'establish', 'evaluate', 'expand', 'explore', 'extend', 'find',
    'fix', 'follow', 'harden', 'implement', 'improve', 'include', 'increase', 'install', 'integrate', 'introduce', 'investigate', 'keep', 'limit', 'look', 'make', 'migrate',
    'monitor', 'move', 'optimize', 'optimise', 'patch', 'perform', 'pin', 'plan', 'prevent', 'provide', 'raise', 'reduce', 'refactor', 'remove', 'replace', 'require', 'review',
    'roll', 'rotate', 'run', 'schedule', 'send', 'set', 'setup', 'split', 'standardize', 'strengthen', 'switch', 'take', 'continue', 'start', 'stop', 'teach', 'test', 'track', 'train', 'tune', 'update', 'upgrade', 'use',
    'validate', 'verify', 'write',
  ],
  themes: [
    'process', 'processes', 'policy', 'people', 'tools', 'tooling', 'docs', 'code', 'data', 'network', 'database', 'security', 'backend', 'frontend', 'platform', 'product', 'short', 'long', 'medium',
    'term', 'immediate', 'future', 'todo', 'high', 'low', 'priority', 'software', 'hardware', 'other', 'general', 'technical', 'culture', 'alerts', 'tests', 'runbook', 'runbooks', 'people',
    'infra', 'service', 'services', 'system', 'systems', 'api', 'open', 'later', 'now', 'soon', 'week', 'month', 'quarter', 'improvements', 'mitigate', 'prevent', 'detect', 'repair',
    'investigate', 'update', 'note', 'notes', 'result', 'goal', 'owner', 'status', 'deadline', 'how', 'what', 'why', 'where', 'when', 'application', 'server', 'servers', 'client', 'done', 'in', 'pipeline', 'release', 'releases',
  ],
  done: ['done', 'completed', 'complete', 'finished', 'closed', 'resolved', 'fixed', 'merged', 'implemented', 'shipped', 'deployed', 'accomplished'],
  about: ['about', 'around', 'approx.', 'approx', 'approximately', 'roughly', 'circa', 'ca.', 'ca', 'c.', 'near'],
  genre: [
    'postmortem', 'postmortems', 'post mortem', 'incident report', 'incident review', 'incident retro', 'incident retrospective', 'outage report',
    'root cause analysis', 'rca', 'post incident review', 'post incident report', 'incident analysis', 'incident summary', 'incident postmortem',
    'correction of error', 'correction of errors', 'after action report', 'after action review', 'outage postmortem', 'retro', 'retrospective',
  ],
  events: [
    'incident', 'incidents', 'outage', 'outages', 'downtime', 'disruption', 'interruption', 'breach', 'degradation', 'degraded', 'failure', 'unavailable', 'unavailability',
    'down', 'data loss', 'errors', 'crash', 'latency', 'slow', 'broken', 'vulnerability', 'compromise', 'phishing', 'attack', 'exploit', 'halt', 'halted', 'hack', 'leak', 'leaked', 'timeout', 'timeouts', 'blackout', 'blackouts', 'bloat', 'stuck', 'blank screen',
  ],
  otherGenres: [
    'template', 'templates', 'runbook', 'runbooks', 'playbook', 'policy', 'policies', 'guide', 'guidelines', 'guideline', 'checklist', 'changelog', 'release notes', 'readme',
    'how to', 'process', 'procedure', 'procedures', 'handbook', 'assignment', 'best practices', 'response plan', 'tutorial', 'postmortem project', 'personal project', 'incident log', 'standards', 'weekly review', 'meeting', 'portfolio', 'retro sprint',
  ],
  manner: {
    told: ['was', 'were', 'had', 'did', 'went', 'began', 'started', 'noticed', 'found', 'caused', 'failed', 'became', 'deployed', 'restored'],
    asked: ['should', 'must', 'can', 'will', 'may', 'shall'],
    addressed: ['you', 'your', 'yours', 'please'],
  },
};
