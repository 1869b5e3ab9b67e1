import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a folder as any plain file server would, under `base` (`/` or `/sub/path/`), on a free port of this machine. */
export async function serve(
  folder: string,
  base = '/',
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { extensions: ['html'], dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => void response.end());
    };
    if (!path.startsWith(base)) return notFound();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}${base}` };
}
