/** The longest prefix that one digit in base 36 can count. */
const LONGEST = 35;

/**
 * Writes each line as the length of the prefix that it shares with the line before (base 36), and the rest, which halves
 * sorted words.
 */
export function frontCode(lines: readonly string[]): string {
  let before = '';
  const coded = lines.map((line) => {
    const most = Math.min(line.length - 1, LONGEST);
    let shared = 0;
    while (shared < most && line[shared] === before[shared]) shared++;
    before = line;
    return shared.toString(36) + line.slice(shared);
  });
  return coded.join('\n');
}

/** Decodes a text of `frontCode` into its lines; any other text gives meaningless ones. */
export function frontDecode(text: string): string[] {
  let before = '';
  return text.split('\n').map((line) => {
    before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1);
    return before;
  });
}
