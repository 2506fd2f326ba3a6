/** The front matter of a document, YAML between `---` or TOML between `+++`: its fields, each with its place. */
import { EVENT_ID, getScalarValue, parseEvents, type Event, type ScalarEvent } from 'js-yaml';
import { parseTOML, type AST } from 'toml-eslint-parser';
import type { InlineText } from './inline.ts';
import type { Span } from './model.ts';
import { remembered } from './remembered.ts';
import { trim } from './spans.ts';

/** A field: the names that lead to it from the outside in, and its value; a list has several. */
export interface MatterField {
  readonly path: readonly string[];
  readonly values: readonly InlineText[];
}

/** The fields of a front matter, the text before the content of a document. None where it is empty or malformed. */
export const readFrontMatter = remembered(readFields, 50);

function readFields(matter: string): readonly MatterField[] {
  const opening = /^\uFEFF?(---|\+\+\+)[^\r\n]*(?:\r\n|\r|\n)/.exec(matter);
  if (!opening?.[1]) return [];
  const span = { start: opening[0].length, end: Math.max(opening[0].length, matter.lastIndexOf(opening[1])) };
  const read = opening[1] === '---' ? readYaml : readToml;
  try {
    return fieldsOf(read(matter.slice(span.start, span.end)), [], span.start);
  } catch {
    // What the parsers refuse states no facts.
    return [];
  }
}

/** A value, whichever language it is written in; offsets count from the start of the front matter's inside. */
type Value =
  | { readonly type: 'scalar'; readonly text: string; readonly span: Span }
  | { readonly type: 'list'; readonly items: readonly Value[] }
  | { readonly type: 'map'; readonly entries: readonly Entry[] };
type Entry = readonly [name: string, value: Value];

// Maps inside of lists describe other things than the document, but for people: `authors: [{ name: Ana }]`.
function fieldsOf(value: Value, path: readonly string[], base: number): MatterField[] {
  if (value.type === 'map') return value.entries.flatMap(([name, inner]) => fieldsOf(inner, [...path, name], base));
  const items = value.type === 'list' ? value.items.flatMap(nameOf) : [value];
  const values = items.flatMap((item) =>
    item.type === 'scalar' && item.text.trim() !== '' ? [inlineText(item.text, item.span, base)] : [],
  );
  return values.length > 0 ? [{ path, values }] : [];
}

function nameOf(item: Value): Value[] {
  if (item.type !== 'map') return [item];
  return item.entries.filter(([name]) => name === 'name').map(([, value]) => value);
}

// One run: where the text is not what stands in the source (escapes, folded lines), it stands for the whole.
function inlineText(written: string, span: Span, base: number): InlineText {
  const text = written.trim();
  const run = { at: 0, length: text.length, start: base + span.start, end: base + span.end };
  return { text, runs: [run], marks: [] };
}

function readYaml(source: string): Value {
  const events = parseEvents(source, {});
  const first = events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT);
  return first < 0 ? nothing : yamlValue({ source, events, at: first });
}

interface YamlWalk {
  readonly source: string;
  readonly events: readonly Event[];
  at: number;
}

const nothing: Value = { type: 'map', entries: [] };

function yamlValue(walk: YamlWalk): Value {
  const event = walk.events[walk.at++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return yamlScalar(walk.source, event);
    case EVENT_ID.SEQUENCE:
      return { type: 'list', items: yamlValues(walk) };
    case EVENT_ID.MAPPING:
      return { type: 'map', entries: pairs(yamlValues(walk)) };
    default:
      return nothing;
  }
}

// The values up to the end of the list or map that is open.
function yamlValues(walk: YamlWalk): Value[] {
  const values: Value[] = [];
  while (walk.at < walk.events.length && walk.events[walk.at]?.type !== EVENT_ID.POP) values.push(yamlValue(walk));
  walk.at++;
  return values;
}

function pairs(values: readonly Value[]): Entry[] {
  return values.flatMap((key, index) => {
    const value = values[index + 1];
    return index % 2 === 0 && key.type === 'scalar' && value ? [[key.text, value] as const] : [];
  });
}

function yamlScalar(source: string, event: ScalarEvent): Value {
  if (event.valueStart < 0) return nothing;
  const span = trim(source, { start: event.valueStart, end: event.valueEnd });
  return { type: 'scalar', text: getScalarValue(source, event), span };
}

function readToml(source: string): Value {
  const [top] = parseTOML(source).body;
  const entries = top.body.flatMap((entry) => {
    if (entry.type === 'TOMLKeyValue') return [tomlEntry(entry, source)];
    // Tables of an array (`[[resources]]`) describe other things than the document.
    if (entry.kind === 'array') return [];
    return [under(entry.key, { type: 'map', entries: entry.body.map((inner) => tomlEntry(inner, source)) })];
  });
  return { type: 'map', entries };
}

const tomlEntry = ({ key, value }: AST.TOMLKeyValue, source: string): Entry => under(key, tomlValue(value, source));

// `incident.id = 7` is the same as `id = 7` in the table `incident`.
function under(key: AST.TOMLKey, value: Value): Entry {
  const [first = '', ...rest] = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  return [first, rest.reduceRight<Value>((inner, name) => ({ type: 'map', entries: [[name, inner]] }), value)];
}

function tomlValue(node: AST.TOMLContentNode, source: string): Value {
  if (node.type === 'TOMLArray') return { type: 'list', items: node.elements.map((item) => tomlValue(item, source)) };
  if (node.type === 'TOMLInlineTable') return { type: 'map', entries: node.body.map((e) => tomlEntry(e, source)) };
  const [start, end] = node.range;
  if (node.kind !== 'string') return { type: 'scalar', text: source.slice(start, end), span: { start, end } };
  const quotes = node.multiline ? 3 : 1;
  return { type: 'scalar', text: node.value, span: trim(source, { start: start + quotes, end: end - quotes }) };
}
