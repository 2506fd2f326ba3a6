/** What a program and those that it started take of the machine. */
import { readdirSync, readFileSync } from 'node:fs';

/** The memory that a process and its children hold, in MB; null where there is no `/proc` to read it from. */
export function residentMemory(pid: number): number | null {
  const sizes = family(pid).flatMap((member) => {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${member}/status`))?.[1];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
  });
  return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size) : null;
}

function family(pid: number): number[] {
  const children = threads(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

// A process may end while it is looked at.
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
