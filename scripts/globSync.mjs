// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The files below a folder whose names match, sorted; folders called node_modules are left out.
 * @param {string} folder
 * @param {RegExp} name
 * @returns {string[]}
 */
export function globSync(folder, name) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const whole = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : globSync(whole, name);
      return name.test(entry.name) ? [whole] : [];
    })
    .sort();
}
