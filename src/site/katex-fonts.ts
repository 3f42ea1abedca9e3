import type { Plugin } from 'vite';

const RE_OLDER_FORMATS = /,url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)/g;

/**
 * Drops all formats of KaTeX's fonts but WOFF2, which every current browser supports: the site gets 0.9 MB smaller, and
 * the stylesheet lighter.
 */
export function katexFonts(): Plugin {
  return {
    name: 'recto-katex-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /katex\.min\.css/ },
      handler: (code) => code.replace(RE_OLDER_FORMATS, ''),
    },
  };
}
