import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

const site = process.env.SITE_URL || undefined;

export default defineConfig({
  site,
  base: process.env.BASE_PATH || '/',
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
