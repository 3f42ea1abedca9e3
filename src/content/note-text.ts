import { z } from 'zod';

/** A note as search reads it. */
export interface NoteText {
  /** Of its page, without the base path. */
  address: string;
  title: string;
  description: string | undefined;
  /** Its MDX. */
  body: string;
}

/** What a note says of itself, in its front matter. */
export const NoteDataSchema = z.object({ title: z.string(), description: z.string().optional() });

/** A note as search reads it, from its entry in the content store. */
export function toNoteText({
  id,
  data,
  body,
}: {
  id: string;
  data: unknown;
  body?: string | undefined;
}): NoteText {
  const { title, description } = NoteDataSchema.parse(data);
  return { address: `/notes/${id}/`, title, description, body: body ?? '' };
}
