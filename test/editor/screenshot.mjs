// @ts-check
/** Takes a picture of the packaged extension at work: for the README, and to look at what was built. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { existingPath, runAsCommand } from './host/command.mjs';
import { withEditor } from './host/session.mjs';
import { packExtension, root } from './host/vsix.mjs';
import { openWorkbench, showProblems, waitForProblems } from './host/workbench.mjs';
import { temporaryCopy } from './host/workspace.mjs';
import { doStep } from './steps.mjs';

const usage = `Usage: node test/editor/screenshot.mjs OUT.png [options]

  --folder DIR        the workspace, of which a copy is opened (test/samples)
  --file FILE         a file in it to open
  --panel problems    show the Problems panel
  --do STEP           a step to do before the picture is taken; may be repeated, in order:
                      command:TITLE  key:Control+Space  type:TEXT  click:SELECTOR  hover:SELECTOR
                      until:SELECTOR (wait for it)  wait:MILLISECONDS  picture:FILE.png (take one now)
                      A SELECTOR is one of Playwright: text=Impact, .codicon-lightbulb
  --commands "A;B"    the same as --do command:A --do command:B, before the other steps
  --keys "A B"        the same as --do key:A --do key:B, after the commands
  --theme NAME        a colour theme (Light Modern)
  --size 1400x900     the size of the window
  --scale 2           pixels for each pixel of the window (1)
  --settings JSON     more settings
  --extension DIR     the folder of the extension (the repository)`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: path.join(root, 'test/samples') },
    file: { type: 'string' },
    panel: { type: 'string' },
    do: { type: 'string', multiple: true, default: [] },
    commands: { type: 'string', default: '' },
    keys: { type: 'string', default: '' },
    theme: { type: 'string', default: 'Light Modern' },
    size: { type: 'string', default: '1400x900' },
    scale: { type: 'string', default: '1' },
    settings: { type: 'string', default: '{}' },
    extension: { type: 'string', default: root },
  },
});

await runAsCommand(import.meta.url, async () => {
  const [picture] = positionals;
  if (!picture) throw new Error(usage);
  const vsix = await packExtension(existingPath(options.extension));
  const settings = {
    'workbench.colorTheme': options.theme,
    'editor.minimap.enabled': false,
    ...JSON.parse(options.settings),
  };
  await withEditor({ vsix, settings, serverFlags: ['--disable-workspace-trust'] }, async ({ authority, browser }) => {
    const page = await browser.newPage({ viewport: viewport(), deviceScaleFactor: Number(options.scale) });
    await openWorkbench(page, authority, temporaryCopy(existingPath(options.folder)), options.file);
    await prepare(page);
    await page.screenshot({ path: picture });
  });
  console.log(`Wrote ${picture}.`);
});

function viewport() {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(options.size) ?? [];
  if (!width || !height) throw new Error(`The size is "${options.size}", but must look like 1400x900.`);
  return { width: Number(width), height: Number(height) };
}

/**
 * Brings the workbench to what the picture shall show.
 *
 * @param {import('playwright-core').Page} page
 */
async function prepare(page) {
  if (options.file && !(await waitForProblems(page))) console.log('No problem was reported: the picture shows none.');
  if (options.panel === 'problems') await showProblems(page);
  else if (options.panel) throw new Error(`There is no panel "${options.panel}": it can only be "problems".`);
  for (const step of steps()) await doStep(page, step);
  // Colours and breadcrumbs settle a moment after what they belong to.
  await page.waitForTimeout(1_000);
}

/** @returns {string[]} */
function steps() {
  const commands = options.commands.split(';').filter(Boolean);
  const keys = options.keys.split(' ').filter(Boolean);
  return [...commands.map((title) => `command:${title.trim()}`), ...keys.map((key) => `key:${key}`), ...options.do];
}
