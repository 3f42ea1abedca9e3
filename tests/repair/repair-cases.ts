/**
 * Cases of `tests/fixtures/heal/*.txt`: a line `<<< title`, the text, a line `>>>`, the healed text, then a line
 * `! offset code` for every problem.
 */
export interface HealCase {
  title: string;
  text: string;
  healed: string;
  problems: string[];
}

export function readHealCases(source: string): HealCase[] {
  return source
    .split(/^<<< /m)
    .slice(1)
    .map((part) => {
      const [head = '', rest = ''] = part.split('\n>>>\n');
      const title = head.slice(0, head.indexOf('\n'));
      const lines = rest.split('\n').slice(0, -1);
      const problems = lines.filter((line) => /^! \d+ [a-z-]+$/.test(line));
      const healed = lines.slice(0, lines.length - problems.length).join('\n');
      return { title, text: head.slice(title.length + 1), healed, problems };
    });
}
