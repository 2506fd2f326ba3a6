/** A team's own profile: a Markdown file whose headings say what a report must have. */
import { actionColumns } from './actionColumns.ts';
import { parse } from './parse.ts';
import type { Profile } from './profile.ts';
import { readTemplate } from './templates.ts';

/** What a file holds, or why nobody can tell; `outside` is a file that does not lie in the workspace. */
export type FileContent = { readonly text: string } | { readonly problem: 'missing' | 'unreadable' | 'outside' };

/** The file that the settings name as the profile cannot be used. */
export interface UnreadProfile {
  /** As the settings name it. */
  readonly path: string;
  readonly problem: 'missing' | 'unreadable' | 'outside' | 'noHeadings';
}

/** Whether a name that the settings give for the profile means a Markdown file. */
export const isProfileFile = (name: string): boolean => /\.(?:md|markdown|mdx)$/i.test(name);

/** Reads the file that the settings name. */
export function readOwnProfile(path: string, content: FileContent): Profile | UnreadProfile {
  if ('problem' in content) return { path, problem: content.problem };
  // What is no text often reads as some.
  if (content.text.includes('\0')) return { path, problem: 'unreadable' };
  const profile = readTemplate(path, content.text);
  if (profile.sections.length === 0) return { path, problem: 'noHeadings' };
  const columns = actionColumns(parse(content.text));
  return columns ? { ...profile, columns } : profile;
}
