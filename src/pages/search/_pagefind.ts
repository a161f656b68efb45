import { searchEndpoint } from './_endpoint';

export const { getStaticPaths, GET } = searchEndpoint('pagefind');
