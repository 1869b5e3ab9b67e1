import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

// Who may import what: our own folders and files by name, packages by theirs. `*` ends a pattern.
const allowed: Record<string, readonly string[]> = {
  text: ['stemmer'],
  align: ['text', 'diff'],
  ledger: ['text', 'align'],
  lineage: ['text', 'align'],
  analysis: ['text', 'align', 'ledger', 'lineage'],
  'schema.ts': ['astro/zod'],
  ingest: ['text', 'schema', 'astro/zod', 'remark*', 'unified', 'mdast*', 'yaml', 'node:crypto'],
  'library.ts': ['analysis', 'ingest', 'schema', 'text', 'astro:content', 'node:*'],
  view: ['analysis', 'align', 'ledger', 'lineage', 'ingest', 'schema', 'text'],
  client: ['analysis', 'align', 'view', 'text', 'fuse.js'],
  components: ['view', 'analysis', 'schema', 'text', 'client', 'components', 'styles', 'astro*'],
  layouts: ['view', 'schema', 'text', 'client', 'components', 'styles', 'astro*', '@fontsource*'],
};

test.each(Object.entries(allowed))(
  'src/%s imports nothing but what its row names',
  (folder, row) => {
    const own = folder.replace(/\.ts$/, '');
    const pattern = folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.{ts,astro}`;
    for (const file of globSync(pattern)) {
      if (file.endsWith('.test.ts')) continue;
      for (const name of importedNames(file)) {
        const fits = name === own || row.some((entry) => matches(name, entry));
        expect(fits, `${file} imports ${name}`).toBe(true);
      }
    }
  },
);

function matches(name: string, entry: string): boolean {
  if (entry.endsWith('*')) return name.startsWith(entry.slice(0, -1));
  return name === entry || name.startsWith(`${entry}/`);
}

/** `../text/span.ts` becomes `text`, `../schema.ts` becomes `schema`; a package keeps its path. */
function importedNames(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)];
  return imports.map(([, from, bare, dynamic]) => {
    const path = from ?? bare ?? dynamic ?? '';
    if (!path.startsWith('.')) return path;
    const [, folder = ''] = join(dirname(file.replaceAll('\\', '/')), path).split('/');
    return folder.replace(/\.ts$/, '');
  });
}
