import type { APIRoute } from 'astro';
import { SITE } from '@/site';

/** Lets a browser add the site as a search engine (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const template = `${new URL('/search/', site).href}?q={searchTerms}`;
  const icon = new URL('/favicon.svg', site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE.name}</ShortName>
  <Description>Findings on police child protection in England and Wales</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${icon}</Image>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
