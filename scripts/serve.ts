// Serves the built site on this machine and prints its address: npm run serve [-- --port 8080] [--host HOST]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { shown, SourceError } from '../src/ingest/source-error.ts';
import { siteAddress } from './site-address.ts';
import { tellSlip } from './tell-slip.ts';

try {
  const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  await serve(portOf(values.port || process.env['PORT'] || '4321'), values.host ?? 'localhost');
} catch (error) {
  tellSlip(error, '  npm run serve [-- --port 8080] [--host HOST]');
}

async function serve(wished: number, address: string): Promise<void> {
  if (!existsSync('dist/index.html'))
    throw new SourceError(
      { file: 'dist' },
      'expected a built site, found none',
      'Build it: npm run build',
    );
  const server = { port: wished, host: address };
  const { host, port } = await preview({ root: '.', logLevel: 'error', server });
  const { base } = siteAddress(process.env);
  console.log(
    `\n  Same Story is at http://${host ?? 'localhost'}:${port}${base}\n  Press Ctrl+C to stop.\n`,
  );
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port < 2 ** 16) return port;
  const problem = `expected a number up to 65535, found ${shown(given)}`;
  throw new SourceError({ file: 'port' }, problem, 'Give another, such as 8080.');
}
