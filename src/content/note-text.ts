import { z } from 'zod';

/** A note for the search index. */
export interface NoteText {
  /** Address of its page, without the base path. */
  address: string;
  title: string;
  description: string | undefined;
  /** As MDX. */
  body: string;
}

/** The front matter of a note. */
export const NoteDataSchema = z.object({ title: z.string(), description: z.string().optional() });

/** Converts an entry of the content store. */
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
