import type { ThemeRegistrationRaw } from 'shiki/types';
import githubLight from 'shiki/themes/github-light.mjs';

/** What a piece of code is, as far as colour tells: the class `t-{role}`. Plain code has none. */
export const TOKEN_ROLES = [
  'comment',
  'constant',
  'function',
  'tag',
  'keyword',
  'string',
  'variable',
  'muted',
  'error',
] as const;

export type TokenRole = (typeof TOKEN_ROLES)[number];

/**
 * The colours of `github-light`, read as roles: its grammar of scopes stays, the colours of both of the site's themes come from
 * the stylesheet. One pass gives both themes and no inline style.
 */
const ROLES: Record<string, TokenRole | undefined> = {
  '#6a737d': 'comment',
  '#005cc5': 'constant',
  '#6f42c1': 'function',
  '#22863a': 'tag',
  '#d73a49': 'keyword',
  '#032f62': 'string',
  '#e36209': 'variable',
  '#586069': 'muted',
  '#b31d28': 'error',
  '#24292e': undefined,
  '#fafbfc': undefined,
  '#f6f8fa': undefined,
};

export const CODE_THEME: ThemeRegistrationRaw = githubLight;

/** The role of a token by its colour in `CODE_THEME`. */
export function tokenRole(color: string | undefined): TokenRole | undefined {
  return ROLES[(color ?? '').toLowerCase()];
}

/** Whether `color` is one of those that roles are known for. */
export function isKnownColor(color: string): boolean {
  return Object.hasOwn(ROLES, color.toLowerCase());
}
