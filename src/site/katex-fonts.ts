import type { Plugin } from 'vite';

const RE_OLDER_FORMATS = /,url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)/g;

/** Leaves KaTeX's fonts in the one format that every browser of today reads: 0.9 MB less of a site, a lighter stylesheet. */
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
