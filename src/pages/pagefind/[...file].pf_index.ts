import { searchEndpoint } from '@/pages/search/_endpoint';

export const { getStaticPaths, GET } = searchEndpoint(
  'pagefind',
  'pf_index',
  'application/octet-stream',
);
