import type { AstroInlineConfig } from 'astro';
import { BASE_VARIABLE, PROJECT_ROOT } from '../content/project.ts';

/**
 * Returns the Astro config shared by all commands. The base path goes through the environment because
 * `astro.config.mjs` needs it too.
 */
export function inlineConfig(base: string | undefined): AstroInlineConfig {
  if (base !== undefined) process.env[BASE_VARIABLE] = `/${base}/`.replace(/\/{2,}/g, '/');
  return { root: PROJECT_ROOT };
}
