/**
 * A case in `tests/fixtures/repair/*.txt`: a line `<<< title`, the text, a line `>>>`, the repaired text, and a line `!
 * offset code` for every problem.
 */
export interface RepairCase {
  title: string;
  text: string;
  repaired: string;
  problems: string[];
}

export function readRepairCases(source: string): RepairCase[] {
  return source
    .split(/^<<< /m)
    .slice(1)
    .map((part) => {
      const [head = '', rest = ''] = part.split('\n>>>\n');
      const title = head.slice(0, head.indexOf('\n'));
      const lines = rest.split('\n').slice(0, -1);
      const problems = lines.filter((line) => /^! \d+ [a-z-]+$/.test(line));
      const repaired = lines.slice(0, lines.length - problems.length).join('\n');
      return { title, text: head.slice(title.length + 1), repaired, problems };
    });
}
