/** Writing messages of the protocol to a stream. */
import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { test } from 'node:test';
import { WholeMessageWriter } from '../../server/src/wholeMessageWriter.ts';

const message = {
  jsonrpc: '2.0',
  method: 'window/showMessage',
  params: { message: 'Die Störung dauerte 5 min — 14:05–14:10.' },
};

test('a message is one piece, and its length is counted in bytes', async () => {
  const stream = new PassThrough();
  const pieces: string[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  const writer = new WholeMessageWriter(stream);
  await Promise.all([writer.write(message), writer.write({ jsonrpc: '2.0' })]);
  assert.deepEqual(pieces, [
    `Content-Length: 116\r\n\r\n${JSON.stringify(message)}`,
    'Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}',
  ]);
});

test('it is told when there is nobody any more to write to', async () => {
  const stream = new Writable({ write: (_piece, _encoding, done) => done(new Error('EPIPE')) });
  const writer = new WholeMessageWriter(stream);
  const told: string[] = [];
  writer.onError(([error]) => told.push(error.message));
  const closed = new Promise<void>((resolve) => void writer.onClose(resolve));
  await assert.rejects(writer.write(message), { message: 'EPIPE' });
  await closed;
  assert.deepEqual(told, ['EPIPE']);
});
