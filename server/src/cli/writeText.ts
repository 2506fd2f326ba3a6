/** Writing a file so that there is never half of it. */
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';

/** Replaces the text of a file, or says what is in the way; the file then stays as it was. */
export async function writeText(file: string, text: string): Promise<string | null> {
  try {
    // A link goes on pointing to its file.
    await replace(await realpath(file), text);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      return 'cannot be mended: neither it nor its folder may be written to. Check the permissions.';
    }
    return `cannot be mended: ${message}.`;
  }
}

// The new text is written beside the file and then takes its name.
async function replace(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  const { mode } = await stat(file);
  // Renaming would go past the protection of the file itself.
  await access(file, constants.W_OK);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
