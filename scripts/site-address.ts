import { shown, SourceError } from '../src/ingest/source-error.ts';

/** Where the built site will stand. */
export interface SiteAddress {
  /** Such as `https://example.org`; undefined where nobody has said. */
  readonly site: string | undefined;
  /** Begins and ends with a slash: `/news/`. */
  readonly base: string;
}

type Settings = Readonly<Record<string, string | undefined>>;

/** What the settings SITE_URL and BASE_PATH say. Throws `SourceError` for what is no address. */
export function siteAddress({ SITE_URL = '', BASE_PATH = '' }: Settings): SiteAddress {
  return { site: siteOf(SITE_URL.trim()), base: baseOf(BASE_PATH.trim()) };
}

function siteOf(given: string): string | undefined {
  if (given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new SourceError(
    { file: 'SITE_URL' },
    `expected a site’s address such as https://example.org, found ${shown(given)}`,
    'Give scheme and host alone; a folder below it, such as /news/, goes into BASE_PATH.',
  );
}

// What stands for itself in an address, on every server: `%`, spaces, `?` and `#` do not.
const folders = /^(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;

function baseOf(given: string): string {
  const inner = given.replace(/^\//, '').replace(/\/?$/, '/').replace(/^\/$/, '');
  if (folders.test(inner)) return `/${inner}`;
  throw new SourceError(
    { file: 'BASE_PATH' },
    `expected a path such as /news/, found ${shown(given)}`,
    'Give the folders below the host, of letters, digits and hyphens; the host goes into SITE_URL.',
  );
}
