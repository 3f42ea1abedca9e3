import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { openLibrary, type OpenLibrary } from '../../src/content/open-library.ts';
import { chooseInterface } from '../../src/messages/languages.ts';
import { readConfigOrStop } from '../../src/content/library-config.ts';
import { createScope } from '../../src/export/export-library.ts';
import type { ExportScope } from '../../src/export/export-scope.ts';
import { selectCards, type Selection } from '../../src/export/select-cards.ts';
import type { Library } from '../../src/library/model.ts';

/** An image of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Modification time of all files of a test, in seconds since 1970. */
export const CHANGED_AT = 1_700_000_000;

export const RIVERS = `# Flashcards: 1A001---River-Engines---Ada-B_-Writer_processed (Part 1)

**Starting Chapter:** 1 Water Wheels

---

**Rating: 9/10**

#### Overshot Wheel
Background context: The wheel has *buckets*, and water falls from height $h$.

:p What power does a mass flow $\\dot m$ give at best?
??x
The potential energy of the water, each second:
$$P = \\dot m g h$$
With \`g = 9.81\`, "quoted"	tabbed, and $a < b$.
x??

---

#### Overshot Wheel
![A wheel](wheel.png)

:p How is it *computed*?
??x
\`\`\`python
def power(flow, height):
    return 9.81 * flow * height  # watts
\`\`\`

| flow | power |
| :--- | ---: |
| 1 | 9.81 |
x??

---
`;

const TURBINES = `# Flashcards: 1A001---River-Engines---Ada-B_-Writer_processed (Part 2)

**Starting Chapter:** 2 Turbines

---

#### Pelton Turbine
:p When is a Pelton turbine used? See [the wheel](/books/x/) or [a site](https://example.org/?a=1&b=2).
??x
For high heads: the literal \\\\( and <script>alert(1)</script> stay text, x<sup>2</sup> does not.
`;

export const SAMPLE: Record<string, string | Buffer> = {
  'decks/rivers-1.md': RIVERS,
  'decks/rivers-2.md': TURBINES,
  'decks/wheel.png': PIXEL,
};

/** Writes a content folder for the current test. */
export function writeContent(files: Record<string, string | Buffer> = SAMPLE): string {
  const root = mkdtempSync(join(tmpdir(), 'recto-export-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'decks'));
  for (const [file, contents] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    utimesSync(path, CHANGED_AT, CHANGED_AT);
  }
  return root;
}

export interface OpenedContent {
  library: Library;
  scope: (selection?: Selection) => ExportScope;
}

/** Opens a content folder for the current test; its cache is in it, too. */
export async function openContent(root = writeContent()): Promise<OpenedContent> {
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  const { config } = await readConfigOrStop(folder, root);
  const opened: OpenLibrary = openLibrary({
    folder,
    config,
    warn: (message) => {
      throw new Error(message);
    },
    cacheDir: join(root, '.cache'),
  });
  const loaded = await opened.current();
  onTestFinished(() => opened.close());
  const library = loaded.linked();
  return {
    library,
    scope: (selection = {}) =>
      createScope({ root, base: '/', library: opened }, loaded, {
        ...selectCards(library, selection),
        interface: chooseInterface(config),
      }),
  };
}

/** Collects everything that a format writes. */
export async function collect(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces)
    parts.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(parts);
}
