import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageFormat } from './starlight/write-site.ts';

const PARTS = ['build', 'dev', 'export', 'page', 'lighthouse', 'profile'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  cards: number;
  runs: number;
  seed: number;
  irregular: number;
  /** Undefined if nothing is compared. */
  starlight: PageFormat | undefined;
  parts: readonly Part[];
  json: string | undefined;
  /** Where sites are built and tools installed. */
  work: string;
}

export const USAGE = `Usage: npm run bench -- [--cards N] [--vs starlight] [--runs N] [--json FILE] [--only PARTS] [--lighthouse] [--profile]

Builds a generated library and measures it: builds from nothing, unchanged and with one card edited, the development
server, sizes. Works on a copy of the project; needs Linux.

  --cards N       how many cards, instead of 1000
  --vs starlight  builds the same cards with Starlight too and prints ratios; starlight-mdx: as pages of MDX, not Markdown
  --runs N        how often; medians count, instead of 3
  --json FILE     where results go, instead of tests/bench/results/
  --only PARTS    only these of ${PARTS.join(', ')}, joined by commas
  --lighthouse    rates pages of the sample site with Lighthouse too, five times each
  --profile       tells where a cold build's time goes
  --seed N        another library of the same kind, instead of 1
  --irregular X   the share of irregular cards, instead of 0.25
  --work DIR      where to build and to install tools, instead of ${join(tmpdir(), 'recto-bench')}`;

/** @throws TypeError with a message for the user */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cards: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      irregular: { type: 'string', default: '0.25' },
      vs: { type: 'string' },
      only: { type: 'string', default: 'build,dev,page' },
      lighthouse: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      json: { type: 'string' },
      work: { type: 'string', default: join(tmpdir(), 'recto-bench') },
    },
  });
  const extra: Part[] = [
    ...(values.lighthouse ? (['lighthouse'] as const) : []),
    ...(values.profile ? (['profile'] as const) : []),
  ];
  return {
    cards: readNumber('cards', values.cards, { whole: true, from: 1 }),
    runs: readNumber('runs', values.runs, { whole: true, from: 1 }),
    seed: readNumber('seed', values.seed, { whole: true, from: 0 }),
    irregular: readNumber('irregular', values.irregular, { whole: false, from: 0 }),
    starlight: values.vs === undefined ? undefined : readRival(values.vs),
    parts: [...new Set([...values.only.split(',').map(readPart), ...extra])],
    json: values.json === undefined ? undefined : resolve(values.json),
    work: resolve(values.work),
  };
}

function readRival(name: string): PageFormat {
  if (name === 'starlight') return 'md';
  if (name === 'starlight-mdx') return 'mdx';
  throw new TypeError(`--vs knows starlight and starlight-mdx, not "${name}".`);
}

function readPart(name: string): Part {
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new TypeError(`--only knows ${PARTS.join(', ')}, not "${name}".`);
  return part;
}

function readNumber(
  name: string,
  text: string,
  { whole, from }: { whole: boolean; from: number },
): number {
  const number = Number(text);
  const fits =
    text.trim() !== '' &&
    Number.isFinite(number) &&
    number >= from &&
    (!whole || Number.isInteger(number));
  if (fits) return number;
  throw new TypeError(
    `--${name} must be a ${whole ? 'whole ' : ''}number of at least ${from}, not "${text}".`,
  );
}
