/**
 * The text of a document as the readers and rules ask for it. A plain string is one. A document that is being edited is kept
 * in pieces, each at an address of its own: what is typed in one piece moves no address in another, so that all that was
 * read of the others stays true.
 */
import { countBefore } from './lists.ts';
import type { Span } from './model.ts';
import { rememberedBy } from './remembered.ts';

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

interface Place extends TextPiece {
  /** Where it begins in the whole text. */
  readonly offset: number;
}

/**
 * A text in pieces. What lies between the end of a piece and the next one belongs to the nearer of the two, so that one may
 * count on a little from either: the address behind the last character of a piece is where the next one begins.
 */
export class TextInPieces implements Text {
  private readonly places: readonly Place[];
  private readonly size: number;
  private near = 0;

  /** The pieces in the order of the text and of their addresses. */
  constructor(readonly pieces: readonly TextPiece[]) {
    const places: Place[] = [];
    let offset = 0;
    for (const { text, address } of pieces) {
      places.push({ text, address, offset });
      offset += text.length;
    }
    this.places = places;
    this.size = offset;
  }

  get length(): number {
    const last = this.places.at(-1);
    return last ? last.address + last.text.length : 0;
  }

  /** Where an address lies in the whole text. */
  offsetOf(address: number): number {
    const place = this.placeNear(address);
    return place ? Math.max(0, Math.min(place.offset + address - place.address, this.size)) : 0;
  }

  /** The address of an offset into the whole text. */
  addressOf(offset: number): number {
    const place = this.places[countBefore(this.places, (one) => one.offset <= offset) - 1];
    return place ? place.address + offset - place.offset : 0;
  }

  /** Where a stretch ends without the white space at its end; its start where it is nothing else. */
  endWithoutBlanks({ start, end }: Span): number {
    this.placeNear(end);
    for (let index = this.near, at = end; ; index--) {
      const place = this.places[index];
      if (!place) return start;
      const least = Math.max(0, start - place.address);
      let within = Math.min(at - place.address, place.text.length);
      while (within > least && /\s/.test(place.text.charAt(within - 1))) within--;
      if (within > least) return place.address + within;
      if (start >= place.address) return start;
      at = Infinity;
    }
  }

  charAt(at: number): string {
    const place = this.placeNear(at);
    const within = place ? at - place.address : 0;
    return place && within >= 0 && within < place.text.length ? place.text.charAt(within) : this.slice(at, at + 1);
  }

  charCodeAt(at: number): number {
    return this.charAt(at).charCodeAt(0);
  }

  slice(start = 0, end = this.length): string {
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
    return this.places.map(({ text }) => text).join('');
  }

  private between(from: number, to: number): string {
    let found = '';
    for (let at = countBefore(this.places, ({ offset }) => offset <= from) - 1; at < this.places.length; at++) {
      const place = this.places[Math.max(at, 0)];
      if (!place || place.offset >= to) break;
      found += place.text.slice(Math.max(0, from - place.offset), Math.max(0, to - place.offset));
    }
    return found;
  }

  // Most questions are about the neighbourhood of the one before.
  private placeNear(address: number): Place | undefined {
    if (!this.holds(this.near, address)) {
      const after = countBefore(this.places, (one) => one.address <= address);
      const next = this.places[after];
      const before = this.places[after - 1];
      const end = before ? before.address + before.text.length : -Infinity;
      this.near = next && next.address - address <= address - end ? after : Math.max(0, after - 1);
    }
    return this.places[this.near];
  }

  private holds(index: number, address: number): boolean {
    const place = this.places[index];
    return place !== undefined && place.address <= address && address < place.address + place.text.length;
  }
}

/** The address of what stands at a place: where a piece ends, the next one begins. */
export const placeAt = (text: Text, at: number): number =>
  text instanceof TextInPieces ? text.addressOf(text.offsetOf(at)) : at;

/** Whether `test` holds for a text, or for a part of it; what it says of a piece is kept. */
export const someOf = (test: (part: string) => boolean): ((text: Text) => boolean) => {
  const holds = rememberedBy(({ text }: TextPiece) => test(text));
  return (text) => (text instanceof TextInPieces ? text.pieces.some(holds) : test(text.toString()));
};

/** How many characters stand between two places. */
export const distance = (text: Text, from: number, to: number): number =>
  text instanceof TextInPieces ? text.offsetOf(to) - text.offsetOf(from) : to - from;

/** The place in a text of a stretch of the whole, where offsets into `toString()` tell it. */
export const spanIn = (text: Text, { start, end }: Span): Span =>
  text instanceof TextInPieces ? { start: text.addressOf(start), end: text.addressOf(end) } : { start, end };
