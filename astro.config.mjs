import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { takeTurn } from './scripts/one-build.ts';
import { siteAddress } from './scripts/site-address.ts';

const { site, base } = orTell(() => siteAddress(process.env));

const oneBuild = {
  name: 'one-build',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'build') orTell(() => takeTurn('.cache/build.lock'));
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // In this folder, not in the packages’, which copies of the project may share.
  cacheDir: './.cache/astro',
  compressHTML: true,
  // Articles are plain text, escaped: smart quotes would rewrite quotations, GitHub’s additions would make links.
  markdown: { processor: unified({ gfm: false, smartypants: false }), syntaxHighlight: false },
  integrations: site ? [oneBuild, sitemap()] : [oneBuild],
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

/** What a person can set right is told without the stack that Astro would print under it. */
function orTell(work) {
  try {
    return work();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
