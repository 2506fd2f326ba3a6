/** How far a run is, on a terminal: one line that is written over, and gone at the end. */
import type { Terminal } from './terminal.ts';

/** A run that says how far it is. */
export interface Progress {
  /** The terminal to write to meanwhile: the line makes room for what is written. */
  readonly terminal: Terminal;
  /** One more file is checked. */
  readonly step: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Follows a run over `total` files; on anything but a terminal it stays quiet. `now` is a clock in milliseconds. */
export function followProgress(given: Terminal, total: number, now = (): number => performance.now()): Progress {
  const started = now();
  let done = 0;
  let shownAt: number | null = null;
  const clear = async (): Promise<void> => {
    if (shownAt !== null) await given.err(clearLine);
    shownAt = null;
  };
  const after = (write: (text: string) => Promise<void>) => async (text: string) => {
    if (text === '') return;
    await clear();
    await write(text);
  };
  return {
    terminal: { ...given, out: after(given.out), err: after(given.err) },
    async step() {
      done++;
      const time = now();
      if (!given.showsProgress || time - started < patience || (shownAt !== null && time - shownAt < pause)) return;
      shownAt = time;
      await given.err(`${clearLine}Checked ${grouped(done)} of ${grouped(total)} files`);
    },
    end: clear,
  };
}

// What is over by then needs no line; one that changes more often cannot be read.
const patience = 500;
const pause = 100;

const clearLine = '\r\u{1B}[2K';

const grouped = (count: number): string => count.toLocaleString('en-US');
