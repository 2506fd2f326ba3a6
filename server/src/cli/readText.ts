/** A file's text, or why there is none. */
import { readFileSync, statSync } from 'node:fs';

/** Either the text, with its byte order mark, or what is wrong with the file and what to do about it. */
export type FileText = { readonly text: string } | { readonly problem: string };

/** Reads a file. Whatever the file is, nothing throws. Waiting for it costs less than doing something else meanwhile. */
export function readText(file: string): FileText {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { problem: 'is a folder. Name the files in it, or pass the folder itself.' };
    if (!stats.isFile()) return { problem: 'is no ordinary file. Save its content to one first.' };
    if (stats.size > largest) return tooLarge;
    return decode(readFileSync(file));
  } catch (error) {
    return { problem: problemOf(error as NodeJS.ErrnoException) };
  }
}

const largest = 10 * 1024 * 1024;
const tooLarge = { problem: 'is larger than 10 MB. Leave it out, or split it up.' };

/** The text that the bytes stand for. */
export function decode(bytes: Uint8Array): FileText {
  if (bytes.length > largest) return tooLarge;
  if (startsLikeUtf16(bytes)) return { problem: 'is UTF-16. Save it as UTF-8.' };
  if (bytes.subarray(0, 8192).includes(0)) return { problem: 'looks like a binary file. Leave it out.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'is not valid UTF-8. Save it as UTF-8.' };
  }
}

// What older Windows programs call Unicode.
const startsLikeUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function problemOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be opened. Check that you may read it.';
  if (code === 'ENOENT') return 'is no longer there. Run the command again.';
  return `cannot be read: ${message}.`;
}
