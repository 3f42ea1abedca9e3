import type { Edit } from '../../text/passage.ts';

export interface Edits {
  replace: (start: number, end: number, text: string) => void;
  insert: (at: number, text: string) => void;
  /** In order and without overlaps: of two edits of one stretch the first one given stays. */
  sorted: () => Edit[];
}

export function createEdits(): Edits {
  const edits: Edit[] = [];
  const replace = (start: number, end: number, text: string) => {
    if (start < end || text) edits.push({ start, end, text });
  };
  return {
    replace,
    insert: (at, text) => replace(at, at, text),
    sorted: () => {
      const kept: Edit[] = [];
      for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = kept.at(-1);
        const again =
          last?.start === edit.start && last.end === edit.end && last.text === edit.text;
        if (!again && edit.start >= (last?.end ?? 0)) kept.push(edit);
      }
      return kept;
    },
  };
}
