/** Writes the generated files that are not up to date, and says which. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles, outdatedFiles, staleFiles } from './files.ts';

const outdated = outdatedFiles(generatedFiles());
for (const [file, text] of outdated) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`generate: ${file} is written anew.`);
}
const stale = staleFiles(generatedFiles());
for (const file of stale) {
  rmSync(file);
  console.log(`generate: ${file} is deleted; its rule is gone.`);
}
if (outdated.size + stale.length === 0) console.log('generate: everything is up to date.');
