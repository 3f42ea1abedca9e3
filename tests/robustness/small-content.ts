import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/content/open-library.ts';
import { CACHE_DIR } from '../../src/content/project.ts';

/** A content folder with a few cards, and output folders. */
export interface SmallContent {
  /** Path of the content folder. */
  root: string;
  /** Output folder within the project, like `dist`; its parent contains nothing else. */
  out: string;
  /** Output folder outside of the project. */
  elsewhere: string;
  /** Writes the decks and the note, or one of the decks; `word` is in the answers of part 3 and in the note. */
  write: (word: string, only?: { part: number }) => void;
  remove: () => void;
}

export function smallContent(word: string): SmallContent {
  const folder = mkdtempSync(join(tmpdir(), 'recto-small-'));
  const root = join(folder, 'content');
  mkdirSync(join(root, 'decks'), { recursive: true });
  mkdirSync(join(root, 'notes'));
  mkdirSync(dirname(CACHE_DIR), { recursive: true });
  const inProject = mkdtempSync(join(dirname(CACHE_DIR), 'recto-small-'));
  const content: SmallContent = {
    root,
    out: join(inProject, 'dist'),
    elsewhere: join(folder, 'dist'),
    write: (word, only) => {
      for (let part = only?.part ?? 1; part <= (only?.part ?? 6); part++) {
        writeFileSync(join(root, 'decks', `part-${part}.md`), deckText(part, word));
      }
      if (only) return;
      writeFileSync(join(root, 'notes', 'about.mdx'), `---\ntitle: About\n---\n\nHeat, ${word}.\n`);
    },
    remove: () => {
      for (const path of [folder, inProject, cacheFolder(CACHE_DIR, root)]) {
        rmSync(path, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
  writeFileSync(join(root, 'library.yaml'), 'exports: [csv, markdown]\n');
  content.write(word);
  return content;
}

function deckText(part: number, word: string): string {
  const cards = Array.from({ length: 4 }, (_, index) => cardText(part, index, word));
  return `# Flashcards: 9Z001---Heat-and-Work---Ida-Example_processed (Part ${part})

**Starting Chapter:** ${part} Engines

---

${cards.join('\n---\n\n')}`;
}

function cardText(part: number, index: number, word: string): string {
  return `#### Engine ${part}.${index}
Background context: an engine turns heat into work.

:p What is the efficiency of engine ${part}.${index}?
??x
It is $\\eta_{${index}} = 1 - T_c / T_h$, ${part === 3 ? word : 'always'}.

\`\`\`python
def efficiency(cold, hot):
    return 1 - cold / hot  # ${part}
\`\`\`
x??
`;
}
