/**
 * Expands snippets as an editor does when the author types over the tab stops, for the syntax that the project uses:
 * `$1`, `${1:text}`, `$NAME`, `${NAME}`, `${NAME/pattern/text/}` and characters escaped by `\`. Anything else throws.
 */

/** What the author types at a tab stop, by its number; an empty record leaves every default. */
export type Typed = Readonly<Record<number, string>>;

/** The text that a snippet leaves behind. */
export function expand(snippet: string, variables: Readonly<Record<string, string>>, typed: Typed = {}): string {
  const { text, rest } = readUntil(snippet, '', variables, typed);
  if (rest !== '') throw new Error(`left over: ${rest}`);
  return text;
}

interface Read {
  readonly text: string;
  readonly rest: string;
}

// Reads up to the closing character (or the end where there is none), which it leaves out.
function readUntil(snippet: string, close: string, variables: Readonly<Record<string, string>>, typed: Typed): Read {
  let text = '';
  let rest = snippet;
  while (rest !== '') {
    if (close !== '' && rest.startsWith(close)) return { text, rest: rest.slice(1) };
    const next = readOne(rest, variables, typed);
    text += next.text;
    rest = next.rest;
  }
  if (close !== '') throw new Error(`“${close}” is missing`);
  return { text, rest };
}

function readOne(snippet: string, variables: Readonly<Record<string, string>>, typed: Typed): Read {
  const value = (name: string): string => {
    const known = variables[name];
    if (known === undefined) throw new Error(`unknown variable ${name}`);
    return known;
  };
  const escaped = /^\\([$}\\])/.exec(snippet);
  if (escaped) return { text: escaped[1] ?? '', rest: snippet.slice(2) };
  const stop = /^\$(?:(\d+)|\{(\d+)\})/.exec(snippet);
  if (stop) return { text: typed[Number(stop[1] ?? stop[2])] ?? '', rest: snippet.slice(stop[0].length) };
  const named = /^\$(?:([A-Z_]+)|\{([A-Z_]+)\})/.exec(snippet);
  if (named) return { text: value(named[1] ?? named[2] ?? ''), rest: snippet.slice(named[0].length) };
  const changed = /^\$\{([A-Z_]+)\/([^/]+)\/([^/$]*)\/\}/.exec(snippet);
  if (changed) {
    const text = value(changed[1] ?? '').replace(new RegExp(changed[2] ?? ''), changed[3] ?? '');
    return { text, rest: snippet.slice(changed[0].length) };
  }
  const filled = /^\$\{(\d+):/.exec(snippet);
  if (filled) {
    const inner = readUntil(snippet.slice(filled[0].length), '}', variables, typed);
    return { text: typed[Number(filled[1])] ?? inner.text, rest: inner.rest };
  }
  if (snippet.startsWith('$')) throw new Error(`no snippet syntax that is used here: ${snippet.slice(0, 20)}`);
  return { text: snippet.charAt(0), rest: snippet.slice(1) };
}
