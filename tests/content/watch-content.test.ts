import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentFolder } from '../../src/content/content-folder.ts';
import type { LibraryService, LoadedLibrary } from '../../src/content/library-service.ts';
import { type Watcher, watchContent } from '../../src/content/watch-content.ts';

const FOLDER: ContentFolder = {
  root: '/content',
  decksDir: '/content/decks',
  notesDir: '/content/notes',
  configFile: '/content/library.yaml',
  bare: false,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(folder = FOLDER) {
  const added: string[] = [];
  const touched: ((path: string) => void)[] = [];
  const watcher: Watcher = {
    add: (path) => added.push(path),
    on: (_event, take) => touched.push(take),
  };
  const reload = vi.fn(() => Promise.resolve({ counts: { cards: 7 } } as LoadedLibrary));
  const logger = { info: vi.fn(), error: vi.fn() };
  const library = { reload } as Partial<LibraryService> as LibraryService;
  const onDecks = vi.fn();
  const onNotes = vi.fn();
  watchContent(watcher, { folder, library, logger, onDecks, onNotes });
  return { added, reload, logger, onDecks, onNotes, touch: (path: string) => touched[0]?.(path) };
}

test('watches decks, settings, and notes, or decks alone', () => {
  expect(watch().added).toEqual(['/content/decks', '/content/library.yaml', '/content/notes']);
  const bare = { ...FOLDER, notesDir: undefined, configFile: undefined };
  expect(watch(bare).added).toEqual(['/content/decks']);
});

test('reloads once, with one message, for decks and images that change at the same time', async () => {
  const { touch, reload, logger, onDecks } = watch();
  touch('/content/decks/a.md');
  touch('/content/decks/picture.png');
  touch('/content/decks/deep/b.md');
  await vi.runAllTimersAsync();
  expect(reload).toHaveBeenCalledOnce();
  expect(logger.info.mock.calls).toEqual([['deep/b.md changed: 7 cards.']]);
  expect(onDecks).toHaveBeenCalledOnce();
});

test('ignores files that are neither decks nor images of the library', async () => {
  const { touch, reload } = watch();
  for (const path of ['decks/notes.txt', 'decks/README.md', 'elsewhere/a.md', 'decks/.a.md'])
    touch(`/content/${path}`);
  await vi.runAllTimersAsync();
  expect(reload).not.toHaveBeenCalled();
});

test('reports a failed reload and reloads again on the next change', async () => {
  const { touch, reload, logger, onDecks } = watch();
  reload.mockRejectedValueOnce(new Error('It is broken.'));
  touch('/content/decks/a.md');
  await vi.runAllTimersAsync();
  expect(onDecks).not.toHaveBeenCalled();
  touch('/content/decks/a.md');
  await vi.runAllTimersAsync();
  expect(logger.error.mock.calls).toEqual([['Error: It is broken.']]);
  expect(logger.info).toHaveBeenCalledOnce();
});

test('calls `onNotes` with a note that changes, and with no other file', () => {
  const { touch, onNotes } = watch();
  touch('/content/notes/deep/a.png');
  expect(onNotes).not.toHaveBeenCalled();
  touch('/content/notes/deep/a.mdx');
  expect(onNotes).toHaveBeenCalledExactlyOnceWith('/content/notes/deep/a.mdx');
});
