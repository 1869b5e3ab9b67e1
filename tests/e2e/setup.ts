import { existsSync } from 'node:fs';
import { serve } from './serve.ts';

/** Serves the built site for all browser tests; what it returns stops it. */
export default async function setup(): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('No built site in dist/: run npm run build first.');
  const { server, address } = await serve('dist');
  process.env['SITE_ADDRESS'] = address;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
