/** Everything is measured in rounds, in which each program has its turn: a machine that slows down touches all alike. */
import type { Document } from './documents.ts';
import { serverPrograms } from './programs.ts';
import { sit, type Plan, type Sitting } from './sitting.ts';

/** What was measured: for each document or batch, and each program, the figures of its rounds. */
export interface Results {
  readonly sittings: ReadonlyMap<string, ReadonlyMap<string, readonly Sitting[]>>;
  /** The wall times of the commands in ms. */
  readonly checks: ReadonlyMap<string, readonly number[]>;
  /** How long the servers took in their first session to open the shortest document, in ms. */
  readonly firstOpens: ReadonlyMap<string, number>;
  /** What went wrong, in sentences. */
  readonly problems: readonly string[];
}

/** One turn of a program: what it measured, or a rejection that says why there is nothing. */
type Turn<T> = (program: string) => Promise<T>;

/** Gives each program its turn in each round. One that fails, or that has used up its share of time, has no further turn. */
export async function takeTurns<T>(
  programs: readonly string[],
  { rounds, share }: { readonly rounds: number; readonly share: number },
  turn: Turn<T>,
  onFailure: (program: string, why: string) => void,
): Promise<Map<string, T[]>> {
  const figures = new Map<string, T[]>(programs.map((program) => [program, []]));
  const spent = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) {
      if ((spent.get(program) ?? 0) > share) continue;
      const start = performance.now();
      try {
        figures.get(program)?.push(await turn(program));
      } catch (error) {
        onFailure(program, error instanceof Error ? error.message : String(error));
        spent.set(program, Infinity);
      }
      spent.set(program, (spent.get(program) ?? 0) + performance.now() - start);
    }
  }
  return figures;
}

/**
 * Gives each server one session before all others, and tells how long it took to open its document. Some keep something
 * from one start to the next, once they have had a moment of rest.
 */
export async function haveFirstSessions(
  { text, plan, withPeers }: Document,
  onFailure: (program: string, why: string) => void,
): Promise<Map<string, number>> {
  const first = { ...plan, edits: 5, bursts: 0, stays: 4000 };
  const { names, sitting } = serversAt(text, first, withPeers);
  const sittings = await takeTurns(names, once, sitting, onFailure);
  return new Map([...sittings].flatMap(([name, [sitting]]) => (sitting ? [[name, sitting.open] as const] : [])));
}

/** Measures the servers on one document. */
export function measureServers(
  document: Document,
  onFailure: (program: string, why: string) => void,
): Promise<Map<string, Sitting[]>> {
  const { names, sitting } = serversAt(document.text, document.plan, document.withPeers);
  return takeTurns(names, document, sitting, onFailure);
}

const once = { rounds: 1, share: Infinity };

interface Servers {
  readonly names: readonly string[];
  readonly sitting: Turn<Sitting>;
}

function serversAt(text: string, plan: Plan, withPeers: boolean): Servers {
  const programs = new Map(serverPrograms(withPeers).map((program) => [program.name, program]));
  return {
    names: [...programs.keys()],
    sitting: (name) => {
      const program = programs.get(name);
      return program ? sit(program, text, plan) : Promise.reject(new Error('it is not there'));
    },
  };
}
