/** Drives the built command line as a person or a build server would. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.cjs');

/** What a run leaves behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `postmortem` in a folder. */
export function postmortem(folder: string, ...args: string[]): Promise<Run> {
  return run(folder, args, '');
}

function run(folder: string, args: readonly string[], input: string | Uint8Array): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

/** Runs `postmortem` in a folder, with a text on its standard input. */
export function postmortemHearing(folder: string, input: string | Uint8Array, ...args: string[]): Promise<Run> {
  return run(folder, args, input);
}

/** Runs `postmortem` and closes its output before it has written anything. */
export function postmortemUnheard(folder: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let err = '';
    child.stdout.destroy();
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out: '', err }));
  });
}

/** Runs `postmortem` and presses Ctrl+C as soon as it has written something. */
export function postmortemInterrupted(
  folder: string,
  ...args: string[]
): Promise<{ readonly signal: NodeJS.Signals | null; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      child.kill('SIGINT');
    });
    child.on('error', reject).on('close', (_, signal) => resolve({ signal, out }));
  });
}

/** Makes a folder with these files, and takes it away after the work. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
