/** One server, one document, from the start of the process to its end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  TextDocumentSyncKind,
  type InitializeResult,
} from 'vscode-languageserver-protocol/node';
import { Client, type Arrival } from './client.ts';
import { residentMemory } from './processes.ts';
import type { ServerProgram } from './programs.ts';
import { createTypist, placesIn, type Place, type Stroke, type Typist } from './typing.ts';

/** How much is typed. */
export interface Plan {
  /** Timed edits at each of the three places; 0 for none. */
  readonly edits: number;
  readonly bursts: number;
  /** How long the typing at one place may take, and all bursts, in ms. Five edits may take twice as long. */
  readonly typingTime: number;
  /** How long it stays open after that, in ms. */
  readonly stays?: number;
}

/** What was measured. Times are in ms, memory in MB. */
export interface Sitting {
  /** From the start of the process to the answer to `initialize`. */
  readonly start: number;
  /** From opening the document to its first diagnostics. */
  readonly open: number;
  readonly diagnostics: number;
  /** From each edit to the diagnostics of its version. */
  readonly keys: readonly number[];
  /** From the last edit of each burst to its diagnostics. */
  readonly bursts: readonly number[];
  readonly memory: number | null;
}

/** Runs it. Rejects when the server fails or does not answer within two minutes. */
export async function sit(program: ServerProgram, text: string, plan: Plan): Promise<Sitting> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-bench-'));
  const file = path.join(folder, 'report.md');
  writeFileSync(file, text);
  try {
    const desk = await startedDesk(() => new Desk(program, folder, pathToFileURL(file).href, text));
    return await watched(desk, 120_000, desk.work(plan)).finally(() => desk.client.stop());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// rumdl now and then never answers when it is started on a busy machine: such a start counts for nothing, and is made again.
async function startedDesk(open: () => Desk, attempts = 3): Promise<Desk> {
  const desk = open();
  try {
    await watched(desk, 10_000, desk.start());
    return desk;
  } catch (error) {
    await desk.client.stop();
    if (attempts === 1) throw error;
    return startedDesk(open, attempts - 1);
  }
}

const watched = <T>(desk: Desk, limit: number, work: Promise<T>): Promise<T> =>
  within(limit, Promise.race([work, desk.client.ended]));

// In all, spread over the places: what is measured is code that is warm.
const unmeasured = 20;
const burstLength = 10;
const betweenEdits = 30;

/** Where somebody types into the one open document. */
class Desk {
  readonly client: Client;
  private version = 1;
  private text: string;
  private isPulled = false;
  private takesWholeText = false;
  private sentAt = 0;
  private startTime = 0;
  private seed = 1;

  constructor(
    program: ServerProgram,
    private readonly folder: string,
    private readonly uri: string,
    private readonly original: string,
  ) {
    this.text = original;
    this.client = new Client(program.command, folder, { uri, text: () => this.text }, program.host ?? {});
  }

  /** Shakes hands. */
  async start(): Promise<void> {
    const { result, at } = await this.client.initialize(pathToFileURL(this.folder).href);
    this.startTime = at - this.client.startedAt;
    this.takesWholeText = syncKind(result) === TextDocumentSyncKind.Full;
  }

  /** Opens the document and types into it. */
  async work(plan: Plan): Promise<Sitting> {
    const opened = performance.now();
    const first = await this.open();
    // What is done after the first answer shall not be counted as typing.
    await sleep(300);
    const keys = plan.edits > 0 ? await this.typeEverywhere(plan) : [];
    const bursts: number[] = [];
    const from = performance.now();
    while (bursts.length < plan.bursts && performance.now() - from < plan.typingTime) {
      bursts.push(await this.burst(bursts.length));
    }
    await sleep(plan.stays ?? 0);
    return {
      start: this.startTime,
      open: first.at - opened,
      diagnostics: first.diagnostics.length,
      keys,
      bursts,
      memory: plan.edits > 0 ? residentMemory(this.client.pid) : null,
    };
  }

  private async open(): Promise<Arrival> {
    const textDocument = { uri: this.uri, languageId: 'markdown', version: 1, text: this.original };
    this.client.notify('textDocument/didOpen', { textDocument });
    // Some say only now how they give their diagnostics.
    const first = await Promise.race([this.client.pushed(1), this.client.asksToBePulled]);
    if (first !== true) return first;
    this.isPulled = true;
    return this.client.pull();
  }

  private async typeEverywhere({ edits, typingTime }: Plan): Promise<number[]> {
    const places = placesIn(this.original);
    for (const place of places) await this.type(place, Math.ceil(unmeasured / places.length), typingTime / 4);
    const times: number[] = [];
    for (const place of places) times.push(...(await this.type(place, edits, typingTime)));
    return times;
  }

  private async type(place: Place, edits: number, limit: number): Promise<number[]> {
    const typist = createTypist(this.seed++);
    const start = performance.now();
    const times: number[] = [];
    while (times.length < edits) {
      const spent = performance.now() - start;
      if ((times.length >= 5 && spent > limit) || spent > 2 * limit) break;
      this.send(place, typist, typist.stroke());
      times.push((await this.answer()).at - this.sentAt);
    }
    await this.clear(place, typist);
    return times;
  }

  // As editors do that pull: they ask after each change, and call off what they asked before.
  private async burst(index: number): Promise<number> {
    const places = placesIn(this.original);
    const place = places[index % places.length];
    if (!place) return 0;
    const typist = createTypist(this.seed++);
    let earlier: CancellationTokenSource | null = null;
    for (let i = 1; i <= burstLength; i++) {
      if (i > 1) await sleep(betweenEdits);
      earlier?.cancel();
      this.send(place, typist, typist.stroke());
      if (!this.isPulled || i === burstLength) continue;
      earlier = new CancellationTokenSource();
      this.client.pull(earlier.token).catch(() => undefined);
    }
    const sent = this.sentAt;
    const { at } = await this.answer();
    await this.clear(place, typist);
    return at - sent;
  }

  private async clear(place: Place, typist: Typist): Promise<void> {
    if (typist.typed === '') return;
    this.send(place, typist, typist.clear());
    await this.answer();
  }

  private answer(): Promise<Arrival> {
    return this.isPulled ? this.client.pull() : this.client.pushed(this.version);
  }

  private send({ line, character, offset }: Place, { typed }: Typist, { from, to, text }: Stroke): void {
    this.version++;
    this.text = this.original.slice(0, offset) + typed + this.original.slice(offset);
    const range = { start: { line, character: character + from }, end: { line, character: character + to } };
    const change = this.takesWholeText ? { text: this.text } : { range, text };
    this.sentAt = performance.now();
    const textDocument = { uri: this.uri, version: this.version };
    this.client.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
  }
}

function syncKind({ capabilities: { textDocumentSync: sync } }: InitializeResult): TextDocumentSyncKind | undefined {
  return typeof sync === 'object' ? sync.change : sync;
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const timeout = sleep(limit, null, { signal: cancel.signal }).then(() => {
    throw new Error(`it took more than ${limit / 1000} s`);
  });
  timeout.catch(() => undefined);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    cancel.abort();
    work.catch(() => undefined);
  }
}
