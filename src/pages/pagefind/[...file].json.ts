import { searchEndpoint } from '@/search/index/endpoint';

export const { getStaticPaths, GET } = searchEndpoint('pagefind', 'json', 'application/json');
