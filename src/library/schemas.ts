import { z } from 'zod';

const SourceSchema = z.object({
  file: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
});

/** A card in the content store; its id is `{book}/{chapter}/{card}`. */
export const CardDataSchema = z.object({
  key: z.string(),
  /** Plain text, formulas in Unicode. */
  heading: z.string(),
  /** Plain text, formulas in Unicode. */
  question: z.string(),
  rating: z.number().optional(),
  hasMath: z.boolean(),
  hasCode: z.boolean(),
  /** The first one decides where the card stands. */
  sources: z.array(SourceSchema).min(1),
  /** Of heading, question and answer as written. */
  digests: z.object({ heading: z.string(), question: z.string(), answer: z.string() }),
  /** Candidate concept phrases. */
  terms: z.array(z.string()),
});

export type CardData = z.infer<typeof CardDataSchema>;

const PartDataSchema = z.object({
  sections: z.array(z.object({ number: z.string(), title: z.string() })),
  label: z.string().optional(),
  /** Slugs, in reading order. */
  cards: z.array(z.string()),
});

const ChapterDataSchema = z.object({
  slug: z.string(),
  number: z.string().optional(),
  title: z.string().optional(),
  label: z.string(),
  /** In reading order. */
  parts: z.array(PartDataSchema),
  /** Headings that several cards of the chapter bear; `cards` are slugs. */
  sharedHeadings: z.array(
    z.object({ slug: z.string(), heading: z.string(), cards: z.array(z.string()) }),
  ),
});

/** A book in the content store, as its decks name it (`library.yaml` is not applied yet); its id is its slug. */
export const BookDataSchema = z.object({
  title: z.string(),
  author: z.string().optional(),
  shelfCode: z.string().optional(),
  imprint: z.string().optional(),
  /** In reading order. */
  chapters: z.array(ChapterDataSchema),
});

export type BookData = z.infer<typeof BookDataSchema>;
export type ChapterData = z.infer<typeof ChapterDataSchema>;
export type PartData = z.infer<typeof PartDataSchema>;
export type SourceData = z.infer<typeof SourceSchema>;
