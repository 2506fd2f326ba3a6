/** English words for the rules about wording; no other language has any yet. Lower case, data only. */

/** Who may be the subject of a reproach: roles, groups and pronouns that stand for a person and for no program. */
export const people = {
  roles: [
    'engineer', 'developer', 'programmer', 'sysadmin', 'administrator', 'dba', 'sre', 'responder', 'reviewer', 'approver', 'technician', 'contractor', 'intern', 'employee',
    'colleague', 'coworker', 'co-worker', 'teammate', 'supervisor', 'architect', 'maintainer', 'analyst', 'person', 'commander', 'specialist', 'consultant',
  ],
  groups: ['team', 'ops', 'devops', 'staff', 'management', 'leadership', 'qa', 'on-call', 'oncall', 'department', 'crew', 'squad', 'people', 'devs', 'folks', 'personnel'],
  pronouns: ['he', 'she', 'someone', 'somebody'],
  /** Roles that are also the names of programs: they count behind one of the words of the second list. */
  ambiguous: ['operator', 'manager', 'lead', 'admin', 'member', 'dev', 'author'],
  telling: [
    'human', 'night', 'shift', 'duty', 'on-call', 'oncall', 'product', 'project', 'release', 'incident', 'engineering', 'change', 'team', 'tech', 'system', 'systems', 'database',
    'network', 'staff', 'senior', 'junior', 'crew',
  ],
} as const;

/** What a person is reproached with. */
export const reproaches = {
  /** What only a person does. */
  human: ['forgot', 'forgotten', 'neglected', 'misread', 'misjudged', 'misunderstood', 'botched'],
  /** What a program may do, too. */
  active: ['ignored', 'overlooked', 'disregarded', 'mishandled', 'misconfigured'],
  /** What one tries in vain is no neglect: `failed to reproduce`. */
  attempts: [
    'reproduce', 'find', 'connect', 'log', 'login', 'access', 'reach', 'restore', 'recover', 'fix', 'resolve', 'solve', 'start', 'restart', 'load', 'install', 'reboot', 'replicate',
    'authenticate', 'receive', 'get', 'obtain', 'mitigate', 'repair', 'stop', 'bring', 'contain', 'open', 'delete', 'deploy', 'upgrade', 'locate', 'determine', 'diagnose',
  ],
  /** What one was expected to do: `did not check`. */
  duties: [
    'bother', 'check', 'verify', 'test', 'follow', 'read', 'double-check', 'think', 'care', 'pay', 'review', 'validate', 'communicate', 'inform', 'notify', 'tell', 'ask', 'consult',
    'listen', 'document',
  ],
  traits: ['careless', 'negligent', 'incompetent', 'lazy', 'sloppy', 'inattentive', 'reckless', 'irresponsible', 'complacent', 'unprofessional'],
  lapses: ['mistake', 'mistakes', 'negligence', 'carelessness', 'oversight', 'incompetence', 'inattention', 'error', 'errors', 'fault', 'failure', 'blunder'],
} as const;

/** How a sentence tells what did not happen. */
export const hindsight = {
  irregular: [
    'been', 'done', 'known', 'caught', 'found', 'made', 'taken', 'gone', 'set', 'put', 'run', 'thought', 'told', 'written', 'built', 'kept', 'sent', 'left', 'given', 'held', 'read',
    'spoken', 'chosen', 'shown', 'hidden', 'brought', 'understood', 'begun', 'rolled', 'paid',
  ],
  /** Participles that end in `-ed` but tell of what might have befallen somebody. */
  befallen: ['received', 'suffered', 'experienced', 'needed', 'expected', 'wanted', 'faced', 'liked', 'failed', 'ended', 'required'],
  /** What only a person does: any name may stand before it. */
  human: ['noticed', 'known', 'asked', 'told', 'realized', 'realised', 'remembered', 'thought', 'spoken', 'consulted', 'understood', 'been'],
  /** With `would`, only what one might have noticed or kept from happening. */
  noticed: ['noticed', 'caught', 'known', 'detected', 'prevented', 'avoided', 'found', 'spotted', 'discovered', 'realized', 'realised'],
  /** Behind `should have been`: what a person was to be. */
  qualities: ['more', 'better', 'quicker', 'faster', 'careful', 'aware', 'clearer', 'able', 'prepared', 'proactive', 'vigilant'],
} as const;

/** Words of action items. */
export const actionWords = {
  /** What is done to people. */
  rebukes: ['remind', 'retrain', 're-train', 'reprimand', 'discipline', 'scold', 'admonish', 'urge', 'reeducate', 're-educate'],
  /** What is asked of people; only before `to be careful` and the like. */
  requests: ['tell', 'ask', 'instruct', 'warn', 'encourage', 'advise', 'expect', 'require', 'ensure', 'make'],
  cares: ['careful', 'cautious', 'attentive', 'vigilant', 'diligent', 'mindful', 'attention', 'remember', 'double-check', 'double-checks', 'forget', 'care'],
  trains: ['train', 'educate', 'teach', 'coach', 'upskill', 'sensitize', 'sensitise'],
  trainings: ['training', 'trainings', 'workshop', 'workshops'],
  /** Trainings that try out how people and systems work together. */
  drills: ['drill', 'drills', 'exercise', 'exercises', 'simulation', 'simulations', 'simulated', 'tabletop', 'rehearsal', 'rehearsals', 'game', 'gameday', 'gamedays', 'chaos'],
  /** What asks for more without saying how much. */
  betterments: [
    'improve', 'improving', 'improved', 'improvement', 'improvements', 'enhance', 'enhancing', 'enhanced', 'enhancement', 'enhancements', 'strengthen', 'strengthening', 'increase', 'increasing',
    'better', 'more', 'optimize', 'optimise', 'optimizing', 'robust', 'proper', 'comprehensive', 'thorough', 'regular', 'regularly', 'stricter', 'stronger', 'continuous', 'continuously', 'careful',
    'carefully', 'refine', 'boost', 'effective', 'clearer', 'quicker', 'faster', 'attention', 'closer', 'proactive', 'good', 'best', 'extra', 'additional', 'again',
  ],
  /** What is bettered, as long as nobody says which part of it. */
  themes: [
    'monitoring', 'alerting', 'alert', 'alerts', 'logging', 'logs', 'observability', 'visibility', 'testing', 'tests', 'test', 'coverage', 'documentation', 'docs', 'communication', 'communications',
    'process', 'processes', 'procedure', 'procedures', 'practice', 'practices', 'system', 'systems', 'infrastructure', 'quality', 'security', 'performance', 'reliability', 'resilience', 'resiliency',
    'stability', 'scalability', 'redundancy', 'maintenance', 'tooling', 'tools', 'mechanism', 'mechanisms', 'measures', 'strategy', 'strategies', 'planning', 'response', 'incident', 'incidents',
    'deployment', 'deployments', 'release', 'releases', 'checks', 'validation', 'audits', 'audit', 'awareness', 'collaboration', 'coordination', 'governance', 'metrics', 'service', 'services', 'team',
    'teams', 'capabilities', 'capability', 'management', 'workflow', 'workflows', 'user', 'experience', 'server', 'servers', 'application', 'production', 'error', 'errors', 'handling', 'reviews', 'review',
  ],
  /** What may stand between and around them. */
  fillers: [
    'the', 'a', 'an', 'our', 'all', 'of', 'for', 'in', 'on', 'at', 'and', 'or', 'to', 'with', 'this', 'these', 'that', 'those', 'such', 'similar', 'future', 'any', 'some', 'issues', 'issue', 'problem',
    'problems', 'happening', 'happen', 'again', 'prevent', 'avoid', 'detect', 'detecting', 'detection', 'identify', 'notified', 'get', 'kinds', 'kind', 'about', 'quickly', 'early', 'earlier', 'sooner',
    'promptly', 'time', 'next', 'as', 'well', 'we', 'i', 'will', 'should', 'must', 'need', 'needs', 'is', 'be', 'being', 'are', 'from', 'it', 'so', 'have', 'has', 'do', 'make', 'keep', 'ensure',
    'continue', 'implement', 'implementing', 'establish', 'develop', 'provide', 'conduct', 'perform', 'add', 'set', 'up', 'pay', 'take', 'care', 'when', 'during', 'around', 'across', 'overall', 'further',
    'existing', 'current', 'new', 'potential', 'occurrence', 'recurrence', 'reoccurrence', 'possible', 'work', 'please', "let's", 'us', 'owner', 'due', 'eta', 'priority', 'high', 'medium', 'low', 'everyone',
    'everybody', 'engineers', 'developers', 'staff', 'people', 'making', 'changes', 'can', 'could', 'more', 'even', 'much', 'very', 'recurring', 'between', 'update', 'updating', 'updated', 'revise', 'follow', 'following', 'does', 'not', 'don\'t', 'sure', 'disruptions', 'outages', 'outage', 'failures', 'failure',
  ],
} as const;

/** How an impact is told without figures that leave nothing open, or with a reason for having none. */
export const extents = [
  'all', 'every', 'everyone', 'everybody', 'everything', 'entire', 'entirely', 'whole', 'complete', 'completely', 'full', 'fully', 'total', 'totally', 'most', 'majority', 'half', 'third', 'quarter', 'one', 'two', 'three',
  'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'couple', 'dozen', 'dozens', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'millions', 'single', 'both', 'any', 'only', 'zero', 'none', 'nobody', 'nothing',
  'minimal', 'negligible', 'unknown', 'unaffected', 'unclear', 'anyone', 'anybody',
] as const;
