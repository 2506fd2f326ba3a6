/** What generated reports are made of. SERVICE, PART and NUMBER are filled in. */
export const services = [
  'checkout',
  'ledger',
  'search-index',
  'sign-in',
  'billing',
  'image-cache',
  'orders-db',
  'mailer',
];
export const people = ['ana', 'ben', 'chidi', 'dora', 'emre', 'farah', 'gus', 'hana'];
export const statuses = ['Draft', 'In review', 'Final'];
export const levels = ['INFO', 'WARN', 'ERROR'];

export const parts = [
  'connection pool',
  'certificate',
  'queue depth',
  'retry budget',
  'read replica',
  'deploy pipeline',
  'health check',
  'message format',
];

/** In the order of an incident. */
export const deeds = [
  'saw the first errors of',
  'was paged for',
  'restarted',
  'found the errors in the logs of',
  'added two hosts to',
  'rolled back',
  'failed over',
  'drained',
  'confirmed the recovery of',
];

export const tasks = ['Add an alert for', 'Write a test for', 'Put a limit on', 'Replace', 'Remove', 'Document'];

export const openings = [
  'At first',
  'During the rollback',
  'When traffic rose,',
  'For NUMBER minutes',
  'After the release of SERVICE',
  'Once the PART was replaced,',
];

export const happenings = [
  'the PART of SERVICE answered NUMBER% of its requests with an error',
  'SERVICE waited for the PART without a limit',
  'the dashboard showed a healthy SERVICE',
  'NUMBER hosts held a setting of the week before',
  'customers saw a blank page instead of their orders',
  'the alert on the PART stayed silent',
  'a restart of SERVICE did not help',
  'no order was lost, but NUMBER were charged late',
];

export const endings = [
  '.',
  '.',
  ', as [the board][board] shows.',
  '; see [the graph](https://dashboards.example/d/NUMBER).',
  ', which **nobody** had seen before.',
  ', and the *PART* was full.',
  ' (more in [the appendix](#appendix)).',
];
