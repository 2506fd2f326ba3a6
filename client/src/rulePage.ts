import { commands, env, Uri } from 'vscode';

/** Shows the page of a rule as it is meant to be read, and not as the Markdown that it is written in. */
export async function showRulePage(uri: string): Promise<void> {
  const page = Uri.parse(uri);
  // A browser can show what the editor cannot.
  await commands.executeCommand('markdown.showPreview', page).then(undefined, () => env.openExternal(page));
}
