/** What an import has done, in full sentences. */
export function importSentence(
  added: number,
  { events, warning }: { events: readonly unknown[]; warning: string | undefined },
): string {
  const known = events.length - added;
  const sentences = [
    added === 0
      ? 'Nothing was new: all of this file was here already.'
      : `${counted(added)} ${added === 1 ? 'was' : 'were'} added${known > 0 ? `; ${counted(known)} ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
    ...(warning === undefined ? [] : [warning]),
  ];
  return sentences.join(' ');
}

function counted(count: number): string {
  return count === 1 ? '1 entry' : `${new Intl.NumberFormat('en').format(count)} entries`;
}
