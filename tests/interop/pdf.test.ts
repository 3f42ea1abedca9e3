import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { pdf } from '../../src/export/pdf/pdf.ts';
import { DEFAULT_PAPER, type PaperOptions } from '../../src/paper/paper-options.ts';
import { findChromium } from '../browser/chromium.ts';
import { collect, openContent, SAMPLE, writeContent } from '../export/sample-library.ts';
import { findProgram, runProgram } from './programs.ts';

const pdfinfo = findProgram('pdfinfo', ['-v'], 'poppler-utils');

const LONG = `#### Long Answer
:p What does a mill need?
??x
${Array.from({ length: 60 }, (_, index) => `Sentence number ${index + 1} names one more thing that a mill needs.`).join('\n\n')}
x??
`;

beforeAll(async () => {
  const { executablePath, env } = await findChromium(process.env);
  vi.stubEnv('CHROME_PATH', executablePath);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  // The packaged browser is unpacked once.
});

afterAll(() => void vi.unstubAllEnvs());

async function printed(paper: Partial<PaperOptions>, files = SAMPLE) {
  const { scope } = await openContent(writeContent(files));
  const siteAddress = 'https://example.org/mills/';
  return collect(pdf.write({ ...scope(), siteAddress, paper: { ...DEFAULT_PAPER, ...paper } }));
}

function inspect(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'recto-interop-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'cards.pdf');
  writeFileSync(path, bytes);
  const info = runProgram('pdfinfo', [path]);
  const pages = runProgram('pdftotext', [path, '-']).split('\f').slice(0, -1);
  const fonts = runProgram('pdffonts', [path]);
  return { info, pages, fonts };
}

describe.skipIf(!pdfinfo.found)(`a PDF${pdfinfo.note}`, () => {
  test('has eight fronts and backs on a sheet, with formulas as text', async () => {
    const bytes = await printed({});
    const { info, pages, fonts } = inspect(bytes);
    expect(info).toMatch(/^Pages: +2$/m);
    expect(info).toMatch(/^Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)$/m);
    expect(info).toMatch(/^Title: +Library$/m);
    expect(pages[0]).toContain('When is a Pelton turbine used?');
    expect(pages[0]).not.toContain('For high heads');
    expect(pages[1]).toContain('For high heads');
    expect(fonts).toMatch(/KaTeX_Math-Italic .* yes yes yes/);
    expect(bytes.equals(await printed({}))).toBe(true);
  });

  test('continues a long card on further ones without losing text', async () => {
    const { pages } = inspect(await printed({ paper: 'letter' }, { 'decks/a.md': LONG }));
    const text = pages.join(' ').replace(/\s+/g, ' ');
    for (let index = 1; index <= 60; index++)
      expect(text.match(new RegExp(`number ${index} names`, 'g')) ?? []).toHaveLength(1);
    expect(text).toMatch(/\b2 \/ \d/);
  });

  test('for reading keeps each card on one page', async () => {
    const cards = Array.from(
      { length: 30 },
      (_, index) =>
        `#### Card ${index + 1}\n:p Question ${index + 1}?\n??x\n${'Words that fill a line or more of the answer. '.repeat(12)}\n\nEnd of ${index + 1}.\nx??\n`,
    ).join('\n');
    const { info, pages } = inspect(await printed({ sheets: 'reading' }, { 'decks/a.md': cards }));
    expect(pages.length).toBeGreaterThan(3);
    expect(info).toMatch(/^Tagged: +yes$/m);
    for (let index = 1; index <= 30; index++) {
      const page = pages.find((text) => text.includes(`Question ${index}?`));
      expect(page).toContain(`End of ${index}.`);
    }
  });
});

test('without a browser, names what to install', async () => {
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', '/nowhere');
  const { scope } = await openContent();
  await expect(collect(pdf.write(scope()))).rejects.toThrow(
    'A PDF is printed by Chromium, which was not found. Install Chromium, Chrome, or Edge, or name the program in CHROME_PATH. Or leave pdf out of “exports” in library.yaml: on a site, /print/ prints the same from any browser.',
  );
});
