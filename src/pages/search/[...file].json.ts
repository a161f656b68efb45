import { searchEndpoint } from '@/pages/search/_endpoint';

export const { getStaticPaths, GET } = searchEndpoint('search', 'json', 'application/json');
