/** VS Code's tokenizer: the same TextMate engine, VS Code's own Markdown grammar, and ours injected into it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

/** A stretch of one line with all its scopes. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const ours = 'postmortem.injection';
const require = createRequire(import.meta.url);

// Markdown includes the grammar of every language that a fence can hold; these are the ones that the fixtures need.
const files: Record<string, string> = {
  [ours]: 'syntaxes/postmortem.tmLanguage.json',
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'text.html.derivative': require.resolve('tm-grammars/grammars/html-derivative.json'),
  'text.html.basic': require.resolve('tm-grammars/grammars/html.json'),
  'source.yaml': require.resolve('tm-grammars/grammars/yaml.json'),
  'source.json': require.resolve('tm-grammars/grammars/json.json'),
};

/** The Markdown grammar, with our injection or as it comes. */
export async function loadMarkdown(injected: boolean): Promise<IGrammar> {
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (scope) => readGrammar(scope),
    getInjections: (scope) => (injected && scope === 'text.html.markdown' ? [ours] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The Markdown grammar was not found.');
  return grammar;
}

/** The tokens of every line. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): Token[][] {
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      // The engine counts a line break that it adds itself.
      end: Math.min(endIndex, line.length),
      scopes,
    }));
  });
}

const engine = oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}));

function readGrammar(scope: string): IRawGrammar | null {
  const path = files[scope];
  return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
}
