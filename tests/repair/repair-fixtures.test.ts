import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/repair.ts';
import { createPassage } from '../../src/text/passage.ts';
import { readRepairCases } from './repair-cases.ts';

const folder = new URL('../fixtures/repair/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const kind = file === 'headings.txt' ? 'inline' : 'block';
  describe(file.replace('.txt', ''), () => {
    for (const { title, text, repaired, problems } of readRepairCases(
      readFileSync(new URL(file, folder), 'utf8'),
    )) {
      test(title, () => {
        const result = repair(createPassage(text, 0), kind);
        expect(result.passage.text).toBe(repaired);
        expect(result.problems.map(({ offset, code }) => `! ${offset} ${code}`)).toEqual(problems);
        expect(repair(result.passage, kind).passage.text, 'repairing it again').toBe(repaired);
      });
    }
  });
}
