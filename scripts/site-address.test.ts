import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  ['nothing', {}, undefined, '/'],
  ['empty settings', { SITE_URL: '', BASE_PATH: ' ' }, undefined, '/'],
  ['an address', { SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
  ['one with a slash', { SITE_URL: 'https://Example.org/' }, 'https://example.org', '/'],
  ['a port', { SITE_URL: 'http://localhost:8080' }, 'http://localhost:8080', '/'],
  ['a path', { BASE_PATH: 'news' }, undefined, '/news/'],
  ['a path with a slash before it', { BASE_PATH: '/news' }, undefined, '/news/'],
  ['a path of two folders', { BASE_PATH: '/news/v1.2/' }, undefined, '/news/v1.2/'],
  ['the root', { BASE_PATH: '/' }, undefined, '/'],
])('%s is understood', (_, settings, site, base) => {
  expect(siteAddress(settings)).toEqual({ site, base });
});

test.each([
  ['example.org', 'no scheme'],
  ['ftp://example.org', 'another scheme'],
  ['https://example.org/news/', 'a path'],
  ['https://me:secret@example.org', 'a password'],
  ['https://example.org/?a=b', 'a query'],
])('SITE_URL=%s is refused: %s', (SITE_URL) => {
  expect(() => siteAddress({ SITE_URL })).toThrow(
    /^SITE_URL: expected a site’s address such as https:\/\/example\.org, found “.*”\n.* BASE_PATH\.$/,
  );
});

test.each([
  ['https://example.org/news/'],
  ['//example.org/'],
  ['/../news/'],
  ['/./'],
  ['/my site/'],
  ['/news//2026/'],
  ['/news?a'],
  ['/50%/'],
])('BASE_PATH=%s is refused', (BASE_PATH) => {
  expect(() => siteAddress({ BASE_PATH })).toThrow(
    /^BASE_PATH: expected a path such as \/news\/, found “.*”\n/,
  );
});
