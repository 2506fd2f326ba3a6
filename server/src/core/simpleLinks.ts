/** What simple links are written with: addresses, labels, definitions. */

/** A definition of a label on one line. */
export interface FoundDefinition {
  readonly label: string;
  readonly url: string;
}

/** The definition that a line is; null where it is none, or no simple one. */
export function definitionIn(line: string): FoundDefinition | null {
  const [, label = '', url = ''] = definition.exec(line) ?? [];
  return label.trim() === '' ? null : { label, url };
}

const definition = /^\[([^[\]\\]{1,900})\]: *([^\s<>()\\"']+)(?: +"[^"\\]*")? *$/;

/** What stands in parentheses behind the text of a link, up to and with the closing one. */
export interface Resource {
  readonly url: string;
  readonly end: number;
}

/** What stands in the parentheses that open there; null where it is not simple. */
export function resourceAt(text: string, at: number): Resource | null {
  resource.lastIndex = at;
  const [written, url = ''] = resource.exec(text) ?? [];
  return written === undefined ? null : { url, end: at + written.length };
}

const resource = /\(([^\s<>()\\]+)(?: +"[^"\\\r\n]*")? *\)/y;

/** The label in the brackets that open there, which may be empty; null where it is not simple. */
export function labelAt(text: string, at: number): string | null {
  label.lastIndex = at;
  const [, written] = label.exec(text) ?? [];
  return written !== undefined && (written === '' || written.trim() !== '') ? written : null;
}

const label = /\[([^[\]\\\r\n]{0,900})\]/y;

/** What stands in the angle brackets that open there: an address, a line break; null where it is neither. */
export function bracketedAt(text: string, at: number): { readonly url?: string; readonly end: number } | null {
  bracketed.lastIndex = at;
  const [written, url] = bracketed.exec(text) ?? [];
  if (written === undefined) return null;
  return url === undefined ? { end: at + written.length } : { url, end: at + written.length };
}

const bracketed = /<(?:([A-Za-z][A-Za-z\d+.-]{1,30}:[!-;=?-~\u00a1-\uffff]*)|br *\/?)>/iy;
