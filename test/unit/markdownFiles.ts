import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The Markdown files below a folder, sorted; installed packages are left out. */
export function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const whole = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : markdownFiles(whole);
      return entry.name.endsWith('.md') ? [whole] : [];
    })
    .sort();
}
