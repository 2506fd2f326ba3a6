/**
 * The text of a document as the readers and rules ask for it. A plain string is one. A document that is being edited is kept
 * in pieces, each at an address of its own: what is typed in one piece moves no address in another, so that all that was
 * read of the others stays true.
 */
import { extentsBy, type Extent, type Extents } from './extents.ts';
import { countBefore } from './lists.ts';
import type { Span } from './model.ts';
import { anyOf, Sequence, sequenceOf } from './sequence.ts';

/** What may be asked of a text. Offsets of a string, addresses of a text in pieces. */
export interface Text {
  /** Where the text ends. */
  readonly length: number;
  readonly charAt: (at: number) => string;
  readonly charCodeAt: (at: number) => number;
  readonly slice: (start?: number, end?: number) => string;
  readonly startsWith: (search: string, at?: number) => boolean;
  readonly indexOf: (search: string, from?: number) => number;
  /** All of it. */
  readonly toString: () => string;
}

/** A piece of a text; its characters follow each other from `address` on. */
export interface TextPiece {
  readonly text: string;
  readonly address: number;
}

/**
 * A text in pieces. What lies between the end of a piece and the next one belongs to the nearer of the two, so that one may
 * count on a little from either: the address behind the last character of a piece is where the next one begins.
 */
export class TextInPieces implements Text {
  /** The pieces in the order of the text and of their addresses. */
  readonly pieces: Sequence<TextPiece>;
  /** Where the text ends. */
  readonly length: number;
  /** How many characters it has. */
  readonly size: number;
  private readonly offsets: Extents<TextPiece>;
  private near: Extent<TextPiece> | undefined;

  constructor(pieces: Sequence<TextPiece> | readonly TextPiece[]) {
    this.pieces = pieces instanceof Sequence ? pieces : sequenceOf(pieces);
    this.offsets = offsetsOf(this.pieces);
    this.size = this.offsets.total;
    const last = this.pieces.groups.at(-1)?.items.at(-1);
    this.length = last ? endOf(last) : 0;
  }

  /** Where an address lies in the whole text. */
  offsetOf(address: number): number {
    const place = this.placeNear(address);
    return place ? Math.max(0, Math.min(place.start + address - place.item.address, this.size)) : 0;
  }

  /** The piece that holds an address; undefined where the address lies between two pieces. */
  pieceAt(address: number): Extent<TextPiece> | undefined {
    const place = this.placeNear(address);
    return place && holds(place, address) ? place : undefined;
  }

  /** What `find` finds from an address on in the piece that holds it; the address itself where none does. */
  inPiece(address: number, find: (text: string, at: number) => number): number {
    const place = this.pieceAt(address);
    return place ? place.item.address + find(place.item.text, address - place.item.address) : address;
  }

  /** The address of an offset into the whole text. */
  addressOf(offset: number): number {
    const place = this.offsets.find(offset);
    return place && offset >= 0 ? place.item.address + offset - place.start : 0;
  }

  /** Where a stretch ends without the white space at its end; its start where it is nothing else. */
  endWithoutBlanks({ start, end }: Span): number {
    let at = end;
    for (let place = this.placeNear(end); place; place = this.before(place)) {
      const { text, address } = place.item;
      const least = Math.max(0, start - address);
      let within = Math.min(at - address, text.length);
      while (within > least && isBlank(text, within - 1)) within--;
      if (within > least) return address + within;
      if (start >= address) return start;
      at = Infinity;
    }
    return start;
  }

  charAt(at: number): string {
    const place = this.placeNear(at);
    const within = place ? at - place.item.address : 0;
    return place && within >= 0 && within < place.item.text.length
      ? place.item.text.charAt(within)
      : this.slice(at, at + 1);
  }

  charCodeAt(at: number): number {
    return this.charAt(at).charCodeAt(0);
  }

  slice(start = 0, end = this.length): string {
    const place = this.placeNear(start);
    const [from, to] = place ? [start - place.item.address, end - place.item.address] : [0, 0];
    if (place && from >= 0 && to <= place.item.text.length) return place.item.text.slice(from, Math.max(from, to));
    return this.between(this.offsetOf(start), this.offsetOf(end));
  }

  startsWith(search: string, at = 0): boolean {
    const from = this.offsetOf(at);
    return this.between(from, from + search.length) === search;
  }

  indexOf(search: string, from = 0): number {
    const start = this.offsetOf(from);
    const found = this.between(start, Infinity).indexOf(search);
    return found < 0 ? -1 : this.addressOf(start + found);
  }

  toString(): string {
    return this.pieces.groups.map(({ items }) => items.map(({ text }) => text).join('')).join('');
  }

  private between(from: number, to: number): string {
    let found = '';
    for (let place = this.offsets.find(from); place && place.start < to; place = this.after(place))
      found += place.item.text.slice(Math.max(0, from - place.start), Math.max(0, to - place.start));
    return found;
  }

  // Most questions are about the neighbourhood of the one before.
  private placeNear(address: number): Extent<TextPiece> | undefined {
    if (!this.near || !holds(this.near, address)) this.near = this.nearest(address);
    return this.near;
  }

  private nearest(address: number): Extent<TextPiece> | undefined {
    const { groups } = this.pieces;
    const group = Math.max(0, countBefore(groups, ({ items }) => (items[0]?.address ?? 0) <= address) - 1);
    const index = Math.max(0, countBefore(groups[group]?.items ?? [], (one) => one.address <= address) - 1);
    const before = this.offsets.at(group, index);
    const after = before && this.after(before);
    return after && after.item.address - address <= address - endOf(before.item) ? after : before;
  }

  private after({ group, index }: Extent<TextPiece>): Extent<TextPiece> | undefined {
    return this.offsets.at(group, index + 1) ?? this.offsets.at(group + 1, 0);
  }

  private before({ group, index }: Extent<TextPiece>): Extent<TextPiece> | undefined {
    if (index > 0) return this.offsets.at(group, index - 1);
    return this.offsets.at(group - 1, (this.pieces.groups[group - 1]?.items.length ?? 0) - 1);
  }
}

const offsetsOf = extentsBy(({ text }: TextPiece) => text.length);

const endOf = ({ text, address }: TextPiece): number => address + text.length;

const holds = ({ item }: Extent<TextPiece>, address: number): boolean =>
  item.address <= address && address < endOf(item);

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** The address of what stands at a place: where a piece ends, the next one begins. */
export const placeAt = (text: Text, at: number): number =>
  text instanceof TextInPieces ? text.addressOf(text.offsetOf(at)) : at;

/** Whether `test` holds for a text, or for a part of it; what it says of a piece is kept. */
export const someOf = (test: (part: string) => boolean): ((text: Text) => boolean) => {
  const holdsInAny = anyOf(({ text }: TextPiece) => test(text));
  return (text) => (text instanceof TextInPieces ? holdsInAny(text.pieces) : test(text.toString()));
};

/** How many characters stand between two places. */
export const distance = (text: Text, from: number, to: number): number =>
  text instanceof TextInPieces ? text.offsetOf(to) - text.offsetOf(from) : to - from;

/** The place in a text of a stretch of the whole, where offsets into `toString()` tell it. */
export const spanIn = (text: Text, { start, end }: Span): Span =>
  text instanceof TextInPieces ? { start: text.addressOf(start), end: text.addressOf(end) } : { start, end };
