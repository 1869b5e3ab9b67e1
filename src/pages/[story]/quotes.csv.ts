import type { APIRoute } from 'astro';
import { storyPaths } from '../../library.ts';
import { quotesFile } from '../../view/ledger-files.ts';
import { reportName } from '../../view/report.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(quotesFile(props['analysis'], props['articles'].map(reportName)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
