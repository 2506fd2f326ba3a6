/** Everything is measured in rounds, in which each program has its turn: a machine that slows down touches all alike. */
import type { Document } from './documents.ts';
import type { ServerProgram } from './programs.ts';
import { sit, type Sitting } from './sitting.ts';

/** What was measured: for each document or batch, and each program, the figures of its rounds. */
export interface Results {
  readonly sittings: ReadonlyMap<string, ReadonlyMap<string, readonly Sitting[]>>;
  /** The wall times of the commands in ms. */
  readonly checks: ReadonlyMap<string, readonly number[]>;
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

/** Measures the servers on one document. */
export function measureServers(
  programs: readonly ServerProgram[],
  document: Document,
  onFailure: (program: string, why: string) => void,
): Promise<Map<string, Sitting[]>> {
  const byName = new Map(programs.map((program) => [program.name, program]));
  const turn = (name: string): Promise<Sitting> => {
    const program = byName.get(name);
    return program ? sit(program, document.text, document.plan) : Promise.reject(new Error('it is not there'));
  };
  return takeTurns([...byName.keys()], document, turn, onFailure);
}
