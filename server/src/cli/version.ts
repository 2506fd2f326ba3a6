/** The version of this program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** As the manifest has it. The bundle lies one folder below it. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
