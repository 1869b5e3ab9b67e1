// Serves the built site on this machine and prints its address: npm run serve [-- --port 8080]
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { siteAddress } from './site-address.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const { host, port } = await preview({
  root: '.',
  logLevel: 'error',
  server: {
    port: Number(values.port ?? process.env['PORT'] ?? 4321),
    host: values.host ?? 'localhost',
  },
});
const { base } = siteAddress(process.env);
console.log(
  `\n  Same Story is at http://${host ?? 'localhost'}:${port}${base}\n  Press Ctrl+C to stop.\n`,
);
