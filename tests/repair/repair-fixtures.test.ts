import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heal } from '../../src/repair/repair.ts';
import { createPassage } from '../../src/text/passage.ts';
import { readHealCases } from './repair-cases.ts';

const folder = new URL('../fixtures/repair/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const kind = file === 'headings.txt' ? 'inline' : 'block';
  describe(file.replace('.txt', ''), () => {
    for (const { title, text, healed, problems } of readHealCases(
      readFileSync(new URL(file, folder), 'utf8'),
    )) {
      test(title, () => {
        const result = heal(createPassage(text, 0), kind);
        expect(result.passage.text).toBe(healed);
        expect(result.problems.map(({ offset, code }) => `! ${offset} ${code}`)).toEqual(problems);
        expect(heal(result.passage, kind).passage.text, 'healing it again').toBe(healed);
      });
    }
  });
}
