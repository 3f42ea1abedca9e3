/**
 * `npm run test:no-harm`: reads each section of the READMEs in `node_modules` as the answer of a card, and lists those
 * that are read differently than by plain Markdown with GFM and math. Exits with 1 if there is more than one in
 * `ALLOWED`.
 */
import { compareAsAnswer, problemsAsAnswer } from './compare-answer.ts';
import { readSections } from './read-sections.ts';

const ALLOWED = 2000;
const SHOWN = 120;

const sections = readSections(new URL('../../node_modules', import.meta.url).pathname);
const differences = new Map<string, number>();
const problems = new Map<string, number>();
let differing = 0;

for (const { file, line, text } of sections) {
  const compared = compareAsAnswer(text);
  for (const difference of compared.differences) count(differences, difference);
  // Prose between two dollars is not a formula, whatever plain Markdown makes of it.
  if (compared.first && !compared.differences.includes('dollars')) {
    differing++;
    console.log(`${file}:${line}: ${compared.differences.join(', ')}`);
    console.log(
      `  plain ${shortened(compared.first.plain)}\n  ours  ${shortened(compared.first.ours)}`,
    );
  }
  for (const code of await problemsAsAnswer(text)) count(problems, code);
}

console.log(`${sections.length} sections, ${differing} read in another way.`);
console.log(`Differences: ${listed(differences)}`);
console.log(`Problems that check reports: ${listed(problems)}`);
process.exitCode = differing * ALLOWED > sections.length ? 1 : 0;

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function listed(counts: ReadonlyMap<string, number>): string {
  const all = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, number]) => `${name} ${number}`);
  return all.length > 0 ? all.join(', ') : 'none';
}

function shortened(line: string): string {
  const trimmed = line.trim();
  return trimmed.length > SHOWN ? `${trimmed.slice(0, SHOWN)}…` : trimmed;
}
