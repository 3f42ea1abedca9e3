import * as messages from '#messages/progress-file.ts';

/** What an import has done, in full sentences. */
export function importSentence(
  added: number,
  { events, warning }: { events: readonly unknown[]; warning: string | undefined },
): string {
  const known = events.length - added;
  const sentences = [
    added === 0 ? messages.nothingNew : messages.added(added, known),
    ...(warning === undefined ? [] : [warning]),
  ];
  return sentences.join(' ');
}
