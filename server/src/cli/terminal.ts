/** Where a command reads and writes. */
import { dayOf } from '../core/dates.ts';
import type { CalendarDate } from '../core/model.ts';
import { decode, type FileText } from './readText.ts';

/** The streams and the clock of a command. Writing waits until the text is taken, so that nothing piles up. */
export interface Terminal {
  /** All of standard input. */
  readonly input: () => Promise<FileText>;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  /** Whether `out` shows colours. */
  readonly colours: boolean;
  /** Whether somebody looks at `err`, who may like to see how far a long run is. */
  readonly showsProgress: boolean;
  /** The day on which the command was started. */
  readonly today: CalendarDate;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  quietWhenClosed(process.stdout);
  quietWhenClosed(process.stderr);
  return {
    input: readInput,
    out: writer(process.stdout),
    err: writer(process.stderr),
    colours: process.stdout.isTTY && !process.env.NO_COLOR,
    showsProgress: process.stderr.isTTY && process.env.TERM !== 'dumb',
    today: dayOf(new Date()),
  };
}

async function readInput(): Promise<FileText> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decode(Buffer.concat(chunks));
}

const writer = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((resolve) => {
    stream.write(text, () => resolve());
  });

// `postmortem check | head` closes the pipe early: there is nobody left to write to, and that is no failure.
function quietWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
