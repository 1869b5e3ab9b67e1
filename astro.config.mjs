import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteAddress } from './scripts/site-address.ts';

const { site, base } = address();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // In this folder, not in the packages’, which copies of the project may share.
  cacheDir: './.cache/astro',
  compressHTML: true,
  // Articles are plain text, escaped: smart quotes would rewrite quotations, GitHub’s additions would make links.
  markdown: { processor: unified({ gfm: false, smartypants: false }), syntaxHighlight: false },
  integrations: site ? [sitemap()] : [],
  // Styles and scripts stay files of their own: nothing is inlined, so nothing needs an exception from the policy.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
    },
  },
});

/** A wrong setting is told without the stack that Astro would print under it. */
function address() {
  try {
    return siteAddress(process.env);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
