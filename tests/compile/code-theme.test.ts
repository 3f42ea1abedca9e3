import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { CODE_THEME, ROLES, tokenRole } from '../../src/compile/code-theme.ts';

test('has a role for every color of the theme', () => {
  const settings = (CODE_THEME.tokenColors ?? []).map(
    (rule) => rule.settings.foreground ?? '#24292e',
  );
  expect(settings.length).toBeGreaterThan(30);
  expect(settings.filter((color) => !Object.hasOwn(ROLES, color.toLowerCase()))).toEqual([]);
});

test('finds roles by color, ignoring case', () => {
  expect(tokenRole('#D73A49')).toBe('keyword');
  expect(tokenRole('#24292e')).toBeUndefined();
  expect(tokenRole(undefined)).toBeUndefined();
});

test('every role has a rule in the stylesheet', () => {
  const sheet = readFileSync(new URL('../../src/styles/code.css', import.meta.url), 'utf8');
  const roles = Object.values(ROLES).filter((role) => role !== undefined);
  expect(roles.filter((role) => !sheet.includes(`.t-${role} {`))).toEqual([]);
});
