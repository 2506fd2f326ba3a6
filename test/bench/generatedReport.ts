/** Reports to measure with: the same size and seed always give the same text. They read like reports, with a slip here and there. */
import { random, type Random } from '../unit/random.ts';
import * as words from './reportWords.ts';

/** A report of about that many bytes: one incident, and below it as many earlier ones as it takes. */
export function generateReport(size: number, seed = 1): string {
  const chance = random(seed);
  const end = endOfReport;
  const blocks: string[] = [];
  let length = end.length;
  for (let incident = 1; length < size; incident++) {
    for (const block of incidentBlocks(chance, incident)) {
      if (length >= size) break;
      blocks.push(block);
      length += block.length + 1;
    }
  }
  return `${blocks.join('\n')}\n${end}`;
}

// One definition that nothing uses, and in the text a link to a heading that is not there: linters of Markdown see them.
const endOfReport = `## References

[board]: https://dashboards.example/overview
[runbook]: https://wiki.example/runbooks/failover
`;

// In plain ASCII, so that its characters are its bytes.
function incidentBlocks(chance: Random, incident: number): string[] {
  const isFirst = incident === 1;
  const mark = isFirst ? '##' : '###';
  const service = chance.one(words.services);
  const day = `2025-${twoDigits(1 + chance.below(12))}-${twoDigits(1 + chance.below(28))}`;
  const start = chance.below(12 * 60);
  return [
    isFirst ? `# Postmortem: ${service} outage on ${day}\n` : `## Earlier incident ${incident - 1}: ${service}\n`,
    metadata(chance, day),
    `${mark} Summary\n`,
    paragraph(chance, 3),
    `${mark} Impact\n`,
    paragraph(chance, 2),
    `${mark} Timeline\n\nAll times are UTC.\n`,
    incident % 2 === 1 ? timelineList(chance, start) : timelineTable(chance, start),
    `${mark} Root cause\n`,
    paragraph(chance, 5),
    log(chance, day, start),
    `> ${sentence(chance)}\n`,
    `${mark} Resolution\n`,
    paragraph(chance, 2),
    `${mark} Action items\n`,
    incident % 2 === 1 ? actionTable(chance) : actionList(chance),
    `${mark} Lessons learned\n\n${mark}# What went well\n`,
    lessons(chance),
    `${mark}# What went wrong\n`,
    lessons(chance),
  ];
}

function metadata(chance: Random, day: string): string {
  const authors = [chance.one(words.people), chance.one(words.people)].map((name) => `@${name}`).join(', ');
  return `- **Date:** ${day}\n- **Authors:** ${authors}\n- **Status:** ${chance.one(words.statuses)}\n- **Severity:** SEV-${1 + chance.below(4)}\n`;
}

function paragraph(chance: Random, sentences: number): string {
  const text = Array.from({ length: sentences }, () => sentence(chance)).join(' ');
  return `${wrapped(text)}\n`;
}

function sentence(chance: Random): string {
  const text = `${chance.one(words.openings)} ${chance.one(words.happenings)}${chance.one(words.endings)}`;
  return text
    .replaceAll('SERVICE', `\`${chance.one(words.services)}\``)
    .replaceAll('PART', chance.one(words.parts))
    .replaceAll('NUMBER', String(2 + chance.below(98)));
}

/** Lines that fit 78 columns. */
function wrapped(text: string): string {
  return text.replace(/(.{1,78})(?: |$)/g, '$1\n').trimEnd();
}

function timelineList(chance: Random, start: number): string {
  const entries = moments(chance, start).map(({ time, who, what }) => {
    const entry = `- ${time} @${who} ${what}.`;
    return chance.below(6) === 0 ? `${entry}\n  - ${sentence(chance)}` : entry;
  });
  return `${entries.join('\n')}\n`;
}

function timelineTable(chance: Random, start: number): string {
  const rows = moments(chance, start).map(({ time, who, what }) => `| ${time} | @${who} | ${what} |`);
  return `| Time | Who | What |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

// One in forty stands out of order.
function moments(chance: Random, start: number): { time: string; who: string; what: string }[] {
  let minutes = start;
  return words.deeds.map((deed) => {
    minutes += 1 + chance.below(14);
    const time = clock(chance.below(40) === 0 ? Math.max(0, minutes - 30) : minutes);
    const what = `${deed} \`${chance.one(words.services)}\` (${chance.one(words.parts)})`;
    return { time, who: chance.one(words.people), what };
  });
}

function log(chance: Random, day: string, start: number): string {
  const lines = Array.from({ length: 7 }, (_, line) => {
    const trace = chance.below(0xffffff).toString(16).padStart(6, '0');
    return `${day}T${clock(start + line)}:${twoDigits(chance.below(60))}Z ${chance.one(words.levels)} ${chance.one(words.services)} # ${chance.one(words.parts)} trace=${trace}`;
  });
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
}

function actionTable(chance: Random): string {
  const rows = Array.from({ length: 4 }, () => {
    const owner = chance.below(6) === 0 ? '' : `@${chance.one(words.people)}`;
    return `| ${action(chance)} | ${owner} | 2025-12-${twoDigits(1 + chance.below(28))} | OPS-${100 + chance.below(900)} |`;
  });
  return `| Action | Owner | Due | Ticket |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function actionList(chance: Random): string {
  const items = Array.from({ length: 4 }, () => {
    const owner = chance.below(6) === 0 ? '' : ` (@${chance.one(words.people)}, OPS-${100 + chance.below(900)})`;
    return `- [${chance.below(2) === 0 ? 'x' : ' '}] ${action(chance)}.${owner}`;
  });
  return `${items.join('\n')}\n`;
}

const action = (chance: Random): string =>
  `${chance.one(words.tasks)} the ${chance.one(words.parts)} of ${chance.one(words.services)}`;

const lessons = (chance: Random): string => `${Array.from({ length: 2 }, () => `- ${sentence(chance)}`).join('\n')}\n`;

const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
const twoDigits = (number: number): string => String(number).padStart(2, '0');
