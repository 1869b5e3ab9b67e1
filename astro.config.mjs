import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

const site = process.env.SITE_URL || undefined;

export default defineConfig({
  site,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { processor: unified({ gfm: false, smartypants: false }), syntaxHighlight: false },
  integrations: site ? [sitemap()] : [],
});
