import type { APIRoute } from 'astro';
import { loadRecord } from '@/load-record';
import { SITE } from '@/site';

/** How to report a security problem (RFC 9116). It expires a year after the newest change. */
export const GET: APIRoute = async ({ site }) => {
  const { asOf } = await loadRecord();
  const expires = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4).replace('02-29', '02-28')}T00:00:00Z`;
  return new Response(
    [
      `Contact: ${SITE.repository}/security/advisories/new`,
      `Expires: ${expires}`,
      'Preferred-Languages: en',
      `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
      '',
    ].join('\n'),
  );
};
