/** Where a command writes. */

/** The two streams of a command. Writing waits until the text is taken, so that nothing piles up. */
export interface Terminal {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  /** Whether `out` shows colours. */
  readonly colours: boolean;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  quietWhenClosed(process.stdout);
  quietWhenClosed(process.stderr);
  return {
    out: writer(process.stdout),
    err: writer(process.stderr),
    colours: process.stdout.isTTY && !process.env.NO_COLOR,
  };
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
