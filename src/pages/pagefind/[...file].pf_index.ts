import { searchEndpoint } from '@/search/index/endpoint';

export const { getStaticPaths, GET } = searchEndpoint(
  'pagefind',
  'pf_index',
  'application/octet-stream',
);
