import type { ThemeRegistrationRaw } from 'shiki/types';
import githubLight from 'shiki/themes/github-light.mjs';

/**
 * Maps the colors of `github-light` to roles, which become classes `t-{role}`; plain code has none. The theme's scopes
 * are kept, but the colors of both themes come from the stylesheet. One pass serves both themes without inline styles.
 */
export const ROLES = {
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
} as const;

export type TokenRole = NonNullable<(typeof ROLES)[keyof typeof ROLES]>;

export const CODE_THEME: ThemeRegistrationRaw = githubLight;

/** Returns the role of a token by its color in `CODE_THEME`. */
export function tokenRole(color: string | undefined): TokenRole | undefined {
  const roles: Readonly<Record<string, TokenRole | undefined>> = ROLES;
  return roles[(color ?? '').toLowerCase()];
}
