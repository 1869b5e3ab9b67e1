import type { APIRoute, GetStaticPaths } from 'astro';
import { stories } from '../../library.ts';
import { searchFile } from '../../view/search-file.ts';

// Its name changes with its content, so that a browser may keep it for good.
export const getStaticPaths = (async () => {
  const { name, json } = searchFile(await stories());
  return [{ params: { passages: name }, props: { json } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
