import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { site } from '../site/site.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const { config } = await site();
  const lines = ['User-agent: *', config.index ? 'Allow: /' : 'Disallow: /'];
  if (config.index && origin)
    lines.push('', `Sitemap: ${new URL(href('/sitemap-index.xml'), origin).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
