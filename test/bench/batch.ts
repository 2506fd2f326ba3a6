/** How long a command takes for a folder of reports. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateReport } from './generatedReport.ts';
import { checkPrograms, type CheckProgram } from './programs.ts';
import { takeTurns } from './rounds.ts';

const count = 2000;
const size = 5000;

/** Measures the commands that are there on 2,000 reports of 5 KB, three times. */
export async function measureChecks(onFailure: (program: string, why: string) => void): Promise<Map<string, number[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-bench-'));
  for (let seed = 1; seed <= count; seed++) {
    writeFileSync(path.join(folder, `report-${seed}.md`), generateReport(size, seed));
  }
  const programs = new Map(checkPrograms().map((program) => [program.name, program]));
  const turn = async (name: string): Promise<number> => {
    const program = programs.get(name);
    if (!program) throw new Error('it is not there');
    return wallTime(program, folder);
  };
  try {
    return await takeTurns([...programs.keys()], { rounds: 3, share: 100_000 }, turn, onFailure);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Exit code 1 says that there are findings, as there should be.
async function wallTime({ command }: CheckProgram, folder: string): Promise<number> {
  const [file = '', ...args] = command;
  const start = performance.now();
  const child = spawn(file, args, { cwd: folder, stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 1) throw new Error(`it ended with the exit code ${code}, not with findings`);
  return performance.now() - start;
}
