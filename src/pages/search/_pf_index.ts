import { searchEndpoint } from './_endpoint';

export const { getStaticPaths, GET } = searchEndpoint('pf_index');
