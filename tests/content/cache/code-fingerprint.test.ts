import { expect, test } from 'vitest';
import { codeFingerprint } from '../../../src/content/cache/code-fingerprint.ts';

test('the fingerprint of the code is the same at each call', () => {
  expect(codeFingerprint()).toMatch(/^[\da-f]{32}$/);
  expect(codeFingerprint()).toBe(codeFingerprint());
});
