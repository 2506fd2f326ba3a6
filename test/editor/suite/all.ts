/** All tests, for both kinds of extension hosts. */
import { activation } from './activation.ts';
import { paletteCommands } from './commands.ts';
import { configuration } from './configuration.ts';
import { threeFindings } from './diagnostics.ts';
import { onSave } from './onSave.ts';
import { outlineView } from './outline.ts';
import { quickFixes } from './quickFixes.ts';
import type { Test } from './runner.ts';
import { review } from './review.ts';
import { settings } from './settings.ts';
import { snippets } from './snippets.ts';

/** The first is about an extension that has not been started yet. */
export const all: readonly Test[] = [
  ...activation,
  ...threeFindings,
  ...quickFixes,
  ...onSave,
  ...outlineView,
  ...snippets,
  ...settings,
  ...configuration,
  ...review,
  ...paletteCommands,
];
