/** What is opened and typed into. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from './options.ts';
import { generateReport } from './generatedReport.ts';
import type { Plan } from './sitting.ts';

/** A document, and what is measured on it. */
export interface Document {
  readonly name: string;
  readonly text: string;
  readonly plan: Plan;
  /** Whether the peers are measured on it too. */
  readonly withPeers: boolean;
  readonly rounds: number;
  /** No server begins a further round once it has taken that long in all, in ms. */
  readonly share: number;
}

/** The sizes of the generated reports, as tables and ratios name them. */
export const sizes = { '5 KB': 5_000, '50 KB': 50_000, '500 KB': 500_000, '5 MB': 5_000_000 } as const;
export type Size = keyof typeof sizes;

/** What each part of the bench needs. */
const partSizes: Readonly<Partial<Record<Part, readonly Size[]>>> = {
  keys: ['5 KB', '50 KB', '500 KB', '5 MB'],
  burst: ['5 KB', '50 KB', '500 KB'],
  open: ['5 KB', '50 KB', '500 KB'],
  start: ['5 KB'],
  memory: ['500 KB'],
};

/** The generated reports that these parts need. */
export function generatedDocuments(parts: ReadonlySet<Part>, rounds: number): Document[] {
  const isNeeded = (part: Part, size: Size): boolean => parts.has(part) && partSizes[part]?.includes(size) === true;
  return (Object.keys(sizes) as Size[])
    .filter((size) => [...parts].some((part) => isNeeded(part, size)))
    .map((size) => ({
      name: size,
      text: generateReport(sizes[size]),
      plan: {
        edits: isNeeded('keys', size) || isNeeded('memory', size) ? (size === '5 MB' ? 15 : 40) : 0,
        bursts: isNeeded('burst', size) ? 3 : 0,
        typingTime: 4000,
      },
      // No value asks how they do on the largest, and they would take most of the time there.
      withPeers: size !== '5 MB',
      rounds,
      share: size === '5 MB' ? 90_000 : 60_000,
    }));
}

/** The short form: two sizes and few edits. */
export function shortDocuments(rounds: number): Document[] {
  return (['5 KB', '50 KB'] as const).map((size) => ({
    name: size,
    text: generateReport(sizes[size]),
    plan: { edits: 5, bursts: 1, typingTime: 1000 },
    withPeers: false,
    rounds,
    share: 20_000,
  }));
}

/** The reports that the product was asked for, where they stand beside the project. */
export function seedDocuments(rounds: number): Document[] {
  const folder = path.resolve('../shared/seeds');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{3}_.*\.md$/.test(name)) : [];
  return names.sort().map((name) => ({
    name: `seed ${name.slice(0, 3)}`,
    text: readFileSync(path.join(folder, name), 'utf8'),
    plan: { edits: 8, bursts: 0, typingTime: 1000 },
    withPeers: true,
    rounds: Math.min(rounds, 3),
    share: 10_000,
  }));
}
