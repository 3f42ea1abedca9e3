import { expect, test } from 'vitest';
import { codeFingerprint } from '../../../src/content/cache/code-fingerprint.ts';

test('returns the same fingerprint on each call', () => {
  expect(codeFingerprint()).toMatch(/^[\da-f]{32}$/);
  expect(codeFingerprint()).toBe(codeFingerprint());
});
