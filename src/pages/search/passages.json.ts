import type { APIRoute } from 'astro';
import { stories } from '../../library.ts';
import { passages } from '../../view/passages.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(passages(await stories())), {
    headers: { 'content-type': 'application/json' },
  });
