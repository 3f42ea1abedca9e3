import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addCounts, readTestCounts } from './test-counts.ts';

test('counts the tests of a report, and a file that could not be loaded as one failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-counts-'));
  const file = join(folder, 'report.json');
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const broken = { status: 'failed', assertionResults: [] };
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [failed, broken, { status: 'passed', assertionResults: [] }],
  };
  writeFileSync(file, JSON.stringify(report));
  expect(readTestCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  rmSync(folder, { recursive: true });
  expect(readTestCounts(file)).toBeUndefined();
});

test('counts nothing in a truncated report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-counts-'));
  writeFileSync(join(folder, 'report.json'), '{"numPassedTests": 3,');
  expect(readTestCounts(join(folder, 'report.json'))).toBeUndefined();
  rmSync(folder, { recursive: true });
});

test('adds up counts', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
