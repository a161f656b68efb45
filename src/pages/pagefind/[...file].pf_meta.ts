import { searchEndpoint } from '@/search/index/endpoint';

export const { getStaticPaths, GET } = searchEndpoint(
  'pagefind',
  'pf_meta',
  'application/octet-stream',
);
