import { searchEndpoint } from '@/pages/search/_endpoint';

export const { getStaticPaths, GET } = searchEndpoint('pagefind', 'json', 'application/json');
