import type { APIRoute, GetStaticPaths } from 'astro';
import { stories } from '../../library.ts';

export const getStaticPaths = (async () =>
  (await stories()).map(({ id, analysis }) => ({
    params: { story: id },
    props: { analysis },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props['analysis'])}\n`, {
    headers: { 'content-type': 'application/json' },
  });
