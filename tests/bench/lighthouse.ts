import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSite } from '../../src/pipeline/site-server.ts';
import { findChromium } from '../browser/chromium.ts';
import { median } from './numbers.ts';
import { runMeasured } from './run-measured.ts';

const VERSION = '13.5.0';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'total-byte-weight',
] as const;

export interface LighthouseResult {
  page: string;
  address: string;
  /** Medians, 0 to 100, by category. */
  scores: Record<string, number>;
  /** Medians, in milliseconds or bytes; layout shift has no unit. */
  metrics: Record<string, number>;
  /** What cost a category points in any run. */
  failed: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

/** Installs Lighthouse into `folder`, unless this version is installed. */
export async function installLighthouse(folder: string): Promise<void> {
  if (existsSync(join(folder, 'node_modules/lighthouse/package.json'))) return;
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: 'lighthouse-bench',
    private: true,
    dependencies: { lighthouse: VERSION },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await runMeasured(['npm', 'install', '--no-audit', '--no-fund'], { cwd: folder });
}

/** Rates pages of the built site in `dir`, served compressed, with Lighthouse's mobile settings, `runs` times each. */
export async function runLighthouse(
  folder: string,
  dir: string,
  pages: Readonly<Record<string, string>>,
  runs: number,
): Promise<LighthouseResult[]> {
  const server = await serveSite({ dir, base: '/', port: 4450, otherPorts: 40 });
  try {
    const results: LighthouseResult[] = [];
    for (const [page, path] of Object.entries(pages)) {
      const address = new URL(path, server.address).href;
      const reports: Report[] = [];
      for (let run = 0; run < runs; run++) reports.push(await rate(folder, address));
      results.push({ page, address: path, ...summarise(reports) });
    }
    return results;
  } finally {
    await server.close();
  }
}

async function rate(folder: string, address: string): Promise<Report> {
  const { executablePath, args, env } = await findChromium(process.env);
  const output = join(folder, 'report.json');
  const command = [
    ...[process.execPath, join(folder, 'node_modules/lighthouse/cli/index.js'), address],
    ...['--output=json', `--output-path=${output}`, '--quiet'],
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
  ];
  await runMeasured(command, { cwd: folder, env: { ...env, CHROME_PATH: executablePath } });
  return JSON.parse(await readFile(output, 'utf8')) as Report;
}

function summarise(
  reports: readonly Report[],
): Pick<LighthouseResult, 'scores' | 'metrics' | 'failed'> {
  const score = (id: string): number =>
    Math.round(median(reports.map(({ categories }) => categories[id]?.score ?? 0)) * 100);
  const metric = (id: string): number =>
    median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, score(id)])),
    metrics: Object.fromEntries(METRICS.map((id) => [id, metric(id)])),
    failed: [...new Set(reports.flatMap(failedAudits))],
  };
}

function failedAudits({ categories, audits }: Report): string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`),
  );
}
