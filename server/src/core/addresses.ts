/** Where the pieces of an edited document stand: at addresses with room between them, so that each may grow. */

/** Addresses for pieces of these lengths, from `start` on, with much room behind each. */
export function roomyAddresses(start: number, lengths: readonly number[]): number[] {
  const room = roomFor(lengths.length);
  let next = start === 0 ? 0 : start + room;
  return lengths.map((length) => {
    const address = next;
    next += length + room;
    return address;
  });
}

/**
 * Addresses for pieces of these lengths, of which the first one stands at `first`, up to `end`: infinite at the end of a
 * document. Null where the room is too little.
 */
export function addressesBetween(first: number, end: number, lengths: readonly number[]): number[] | null {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const room = Math.min(usualRoom, Math.floor((end - first - total) / Math.max(lengths.length, 1)));
  if (room < leastRoom) return null;
  let next = first;
  const addresses = lengths.map((length) => {
    const address = next;
    next += length + room;
    return address;
  });
  return next < mostAddresses ? addresses : null;
}

/** Behind all addresses. It is no `Infinity`, so that places are whole numbers, which take less memory. */
export const behindAll = 2 ** 30 - 1;

// Beyond this, numbers take more memory.
const mostAddresses = 2 ** 30;
const usualRoom = 2 ** 16;
// What looks a little before or behind a piece counts on so much.
export const leastRoom = 2 ** 10;

const roomFor = (count: number): number => Math.min(usualRoom, Math.floor(mostAddresses / 2 / Math.max(count, 1)));
