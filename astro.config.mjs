import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { recto } from './src/site/integration.ts';
import { notePlugins } from './src/compile/plugins.ts';
import { SCRIPT_CHUNKS } from './src/site/script-chunks.ts';

const { config, integration } = await recto();

export default defineConfig({
  ...config,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [integration, mdx()],
  markdown: { processor: unified(notePlugins({ base: config.base })), syntaxHighlight: false },
  // Nothing is inlined into a page: pages stay small, and their policy for scripts stays strict.
  vite: {
    ...config.vite,
    // Astro's own marker in notes, which the bundler warns of.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: SCRIPT_CHUNKS },
              // Each page names its own script: `Base`, not `Base.astro_astro_type_script_index_0_lang`.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
  },
});
