/** What tells outsiders of people and of the inside of a network: addresses, numbers, names of hosts. */
import type { Span } from './model.ts';

/** A place, and what stands there: `an e-mail address`. */
export interface PersonalData {
  readonly kind: string;
  readonly span: Span;
}

/** The personal data of a text, in its order. Names of hosts are internal that end in one of the suffixes. */
export function findPersonalData(text: string, hostSuffixes: readonly string[]): PersonalData[] {
  const emails = placesOf(text, email, 'an e-mail address', isPersonalAddress);
  const hosts = placesOf(text, hostPattern(hostSuffixes), 'the name of an internal host', isOwnHost);
  const rest = [
    ...placesOf(text, phone, 'a telephone number', isPhone),
    ...placesOf(text, privateAddress, 'a private IP address', isHostAddress),
    ...hosts.filter(
      ({ span }) => !emails.some((other) => other.span.start <= span.start && span.end <= other.span.end),
    ),
  ];
  return [...emails, ...rest].sort((a, b) => a.span.start - b.span.start);
}

type Accept = (found: string, before: string, behind: string) => boolean;

function placesOf(text: string, pattern: RegExp, kind: string, accept: Accept): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap(({ index: start, 0: found }) => {
    const end = start + found.length;
    const isMeant = accept(found, text.slice(Math.max(0, start - 12), start), text.slice(end, end + 4));
    return isMeant ? [{ kind, span: { start, end } }] : [];
  });
}

const email =
  /(?<![\p{L}\p{N}._%+@/:-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;

// `git@host:path` is an address for Git, and offices are no persons. Names that are kept free for examples are nobody's.
const isPersonalAddress: Accept = (found, _before, behind) => {
  const [name = '', host = ''] = found.toLowerCase().split('@');
  const isGit = name === 'git' || /^:[\w~/]/.test(behind);
  return !isGit && !offices.has(name) && !examples.test(host);
};

const offices = new Set([
  'abuse',
  'admin',
  'billing',
  'contact',
  'feedback',
  'hello',
  'help',
  'info',
  'legal',
  'mail',
  'mailer-daemon',
  'no-reply',
  'noreply',
  'notifications',
  'office',
  'postmaster',
  'press',
  'privacy',
  'sales',
  'security',
  'status',
  'support',
  'team',
  'user',
  'username',
  'webmaster',
]);
const examples = /(?:^|\.)(?:noreply\.github\.com|example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

// `+49 30 901820`, `(212) 664-7665`, `212-664-7665`; numbers for films (555-01xx) are nobody's.
const phone =
  /(?<![\w+.,/-])(?:\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}[-.]\d{4}|\d{3}-\d{3}-\d{4})(?![\w-]|[.,:]\d)/g;
const isPhone: Accept = (found) => !/555[ .-]?01\d\d$/.test(found) && found.replace(/\D/g, '').length >= 8;

const privateAddress =
  /(?<![\w.-])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\w.]*\d)/g;
// A network is not a host, and `version 10.0.0.1` is no address.
const isHostAddress: Accept = (found, before, behind) =>
  found.split('.').every((part) => Number(part) <= 255) &&
  !(/\.0$/.test(found) && /^\/\d/.test(behind)) &&
  !/(?:version|release) $/i.test(before);

function hostPattern(suffixes: readonly string[]): RegExp {
  const endings = suffixes.map((suffix) =>
    suffix
      .replace(/^\./, '')
      .replace(/[^\p{L}\p{N}.-]/gu, '')
      .replaceAll('.', String.raw`\.`),
  );
  const ending = endings.filter((written) => written !== '').join('|') || '(?!)';
  return new RegExp(String.raw`(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?:${ending})(?![\w-]|\.\w)`, 'giu');
}

// Names that everybody has are no secret: those of Docker, of the clouds, of Kubernetes itself; nor is `.env.local`, a file.
const isOwnHost: Accept = (found) =>
  !/^(?:(?:host|gateway|kubernetes)\.docker|metadata\.google|kubernetes\.default\.svc\.cluster|svc\.cluster|cluster|env|settings|config|localhost)\.\w+$/i.test(
    found,
  );
