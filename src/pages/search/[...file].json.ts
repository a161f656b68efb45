import { searchEndpoint } from '@/search/index/endpoint';

export const { getStaticPaths, GET } = searchEndpoint('search', 'json', 'application/json');
