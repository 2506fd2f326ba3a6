/** The server as a program, and in a browser's worker. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { MessageChannel } from 'node:worker_threads';

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/server.cjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const help = run('--help').stdout;

test('--help and --version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  assert.match(help, /^Usage: postmortem-language-server --stdio\n/);
});

for (const [args, problem] of [
  [[], 'Say how to speak with the editor: --stdio or --node-ipc.'],
  [['--stdio', '--node-ipc'], 'Say how to speak with the editor: --stdio or --node-ipc.'],
  [['--studio'], 'There is no option “--studio”.'],
  [['--node-ipc'], '--node-ipc needs a Node process that starts the server. Use --stdio.'],
] as const) {
  test(`misuse: ${args.join(' ') || 'no transport'}`, () => {
    const stderr = `postmortem-language-server: ${problem}\n\n${help}`;
    assert.deepEqual(run(...args), { status: 2, stdout: '', stderr });
  });
}

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
};

interface Initialized {
  readonly id: number;
  readonly result: { readonly serverInfo: { readonly name: string } };
}

const askForTemplates = { jsonrpc: '2.0', id: 2, method: 'postmortem/templates', params: {} };

interface Templates {
  readonly id: number;
  readonly result: readonly { readonly id: string }[];
}

test('it speaks over the channel of a Node process', async () => {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, ['dist/server.cjs', '--node-ipc'], { stdio: [...stdio] });
  child.send(initialize);
  const [message] = (await once(child, 'message')) as [Initialized];
  assert.deepEqual([message.id, message.result.serverInfo.name], [1, 'Postmortem']);
  child.disconnect();
  child.kill();
});

test('what an editor sends before it has the first answer is answered after that', async () => {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, ['dist/server.cjs', '--node-ipc'], { stdio: [...stdio] });
  child.send(initialize);
  child.send(askForTemplates);
  const [[first], [second]] = [
    (await once(child, 'message')) as [Initialized],
    (await once(child, 'message')) as [Templates],
  ];
  assert.deepEqual([first.id, second.id, second.result[0]?.id], [1, 2, 'general']);
  child.disconnect();
  child.kill();
});

test('it goes when its editor goes', async () => {
  const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [1, null]);
});

test('it goes without a complaint when it was shut down before', async () => {
  const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const sent = async (message: object): Promise<string> => {
    const body = JSON.stringify(message);
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    return String((await once(child.stdout, 'data'))[0]);
  };
  await sent(initialize);
  const answer = '{"jsonrpc":"2.0","id":2,"result":null}';
  assert.equal(
    await sent({ jsonrpc: '2.0', id: 2, method: 'shutdown' }),
    `Content-Length: ${answer.length}\r\n\r\n${answer}`,
  );
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('the web build runs where there is no Node', async () => {
  const { port1: worker, port2: page } = new MessageChannel();
  const code = readFileSync('dist/server.js', 'utf8');
  const importScripts = (): void => undefined;
  vm.runInNewContext(code, {
    self: worker,
    importScripts,
    setTimeout,
    clearTimeout,
    console,
    TextEncoder,
    TextDecoder,
    URL,
  });
  page.postMessage(initialize);
  const [message] = (await once(page, 'message')) as [Initialized];
  assert.deepEqual([message.id, message.result.serverInfo.name], [1, 'Postmortem']);
  page.postMessage(askForTemplates);
  const [templates] = (await once(page, 'message')) as [Templates];
  assert.deepEqual([templates.id, templates.result[0]?.id], [2, 'general']);
  page.close();
});
