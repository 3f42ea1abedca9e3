import type { ThemeRegistrationRaw } from 'shiki/types';
import githubLight from 'shiki/themes/github-light.mjs';

/** Roles of tokens in code, which become classes `t-{role}`. Plain code has none. */
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
 * Maps the colors of `github-light` to roles: its scopes are kept, but the colors of both themes come from the
 * stylesheet. One pass serves both themes without inline styles.
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

/** Returns the role of a token by its color in `CODE_THEME`. */
export function tokenRole(color: string | undefined): TokenRole | undefined {
  return ROLES[(color ?? '').toLowerCase()];
}

/** Returns whether `color` has a role. */
export function isKnownColor(color: string): boolean {
  return Object.hasOwn(ROLES, color.toLowerCase());
}
