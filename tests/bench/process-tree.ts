import { readFileSync, readdirSync } from 'node:fs';

/** What a process and its descendants have used. Linux only: reads `/proc`. */
export interface TreeUsage {
  /** Peak memory in bytes; pages shared by several processes count once. */
  peakPss: number;
  /** The same, with shared pages counted for each process. */
  peakRss: number;
  /** User and system time of all of them. */
  cpuSeconds: number;
}

export interface TreeWatch {
  /** Stops watching. */
  stop: () => TreeUsage;
}

interface ProcessStat {
  pid: number;
  parent: number;
  cpuTicks: number;
  rssPages: number;
}

/** Linux counts time in hundredths of a second and memory in pages of 4 KiB on all machines that Node runs on. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** Walking a process's pages costs it time, so the exact figure is taken less often. */
const RSS_EVERY_MS = 100;
const PSS_EVERY = 4;

/** Watches `root` and its descendants until it is stopped. */
export function watchTree(root: number): TreeWatch {
  const cpuTicks = new Map<number, number>();
  const usage = { peakPss: 0, peakRss: 0 };
  let samples = 0;
  const sample = (): void => {
    const tree = descendants(root, readProcesses());
    for (const { pid, cpuTicks: ticks } of tree) cpuTicks.set(pid, ticks);
    const rss = tree.reduce((sum, { rssPages }) => sum + rssPages * PAGE_BYTES, 0);
    usage.peakRss = Math.max(usage.peakRss, rss);
    if (samples++ % PSS_EVERY > 0) return;
    const pss = tree.reduce((sum, { pid }) => sum + readPss(pid), 0);
    usage.peakPss = Math.max(usage.peakPss, pss);
  };
  sample();
  const timer = setInterval(sample, RSS_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      sample();
      const ticks = [...cpuTicks.values()].reduce((sum, one) => sum + one, 0);
      return { ...usage, cpuSeconds: ticks / TICKS_A_SECOND };
    },
  };
}

/** `root` and everything below it. */
export function descendants(root: number, processes: readonly ProcessStat[]): ProcessStat[] {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const found = processes.filter(({ pid }) => pid === root);
  for (const one of found) found.push(...(children.get(one.pid) ?? []));
  return found;
}

function readProcesses(): ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readOr(`/proc/${name}/stat`, parseStat) ?? []);
}

/** A line of `/proc/PID/stat`; the name, in brackets, may itself contain brackets and spaces. See proc(5). */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(line, 10),
    parent: field(4),
    cpuTicks: field(14) + field(15),
    rssPages: field(24),
  };
}

function readPss(pid: number): number {
  const parse = (text: string): number => Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
  return readOr(`/proc/${pid}/smaps_rollup`, parse) ?? 0;
}

/** A process may end between two reads. */
function readOr<Result>(file: string, parse: (text: string) => Result): Result | undefined {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
