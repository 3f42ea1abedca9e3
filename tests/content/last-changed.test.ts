import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { lastCommit, readLastChanged } from '../../src/content/last-changed.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-history-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
}

function commit(day: string, ...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), day);
  }
  git('add', '.');
  vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
  git('commit', '-m', day);
  vi.unstubAllEnvs();
}

const content = () => join(folder, 'content');
const DECKS = ['decks/año nuevo.md', 'decks/b.md', 'decks/new.md'];
const read = async () => Object.fromEntries(await readLastChanged(content(), DECKS));

test('each file has the day of the last commit that changed it', async () => {
  git('init');
  commit('2020-02-01', 'content/decks/año nuevo.md', 'content/decks/b.md');
  commit('2021-03-02', 'content/decks/b.md');
  const before = await lastCommit(content());
  expect(before).toMatch(/^[\da-f]{40}$/);
  commit('2022-04-03', 'elsewhere.md');
  expect(await lastCommit(content())).toBe(before);
  vi.stubEnv('GIT_DIR', '/nowhere');
  expect(await read()).toEqual({ 'decks/año nuevo.md': '2020-02-01', 'decks/b.md': '2021-03-02' });
  vi.unstubAllEnvs();
});

test('no day is known outside of a repository, without commits, without git, and in a shallow clone', async () => {
  mkdirSync(content());
  expect(await read()).toEqual({});
  expect(await lastCommit(content())).toBe('');
  git('init');
  expect(await read()).toEqual({});
  commit('2020-02-01', 'content/decks/b.md');
  commit('2021-03-02', 'content/decks/b.md');
  vi.stubEnv('PATH', folder);
  expect(await read()).toEqual({});
  vi.unstubAllEnvs();
  const { href } = new URL(`file://${folder}`);
  git('clone', '--depth', '1', href, join(folder, 'clone'));
  expect(await readLastChanged(join(folder, 'clone/content'), DECKS)).toEqual(new Map());
  expect(await lastCommit(join(folder, 'clone/content'))).toBe('');
});
