import type { Text } from 'mdast';

/** Returns part of a text node; its offsets in the deck are correct if the text has no escapes. */
export function textAt({ value, position }: Text, start: number, end: number): Text {
  const text: Text = { type: 'text', value: value.slice(start, end) };
  if (!position) return text;
  const offset = position.start.offset ?? 0;
  return {
    ...text,
    position: {
      start: { ...position.start, offset: offset + start },
      end: { ...position.end, offset: offset + end },
    },
  };
}

/** Returns a text node as written in the source, with its escapes. */
export function sourceOf({ position }: Text, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
