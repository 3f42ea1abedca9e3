import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { noteFiles } from './content/note-files.ts';
import { notifyingLoader } from './content/notifying-loader.ts';
import { NoteDataSchema, toNoteText } from './content/note-text.ts';
import { services } from './site/services.ts';

const { notesDir } = services().folder;
const notes = defineCollection({
  // A folder of bare decks has no notes; the pattern that matches nothing keeps the collection there.
  loader: notifyingLoader(
    glob({
      base: notesDir ?? services().folder.root,
      pattern: notesDir ? '**/*.mdx' : '!**',
    }),
    // The search index is made while the pages are.
    (entries) => {
      services().notes.replace(entries.map(toNoteText));
    },
    () => noteFiles(notesDir).length > 0,
  ),
  schema: NoteDataSchema,
});

export const collections = { notes };
