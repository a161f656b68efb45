import { expect, test } from 'vitest';
import { pageReported } from './page-reported.ts';

const SITE = 'https://enquiry.example';

test.for([
  ['named in the address', '?page=/forces/kent/', '', `${SITE}/forces/kent/`],
  ['the page before', '', `${SITE}/themes/custody/`, `${SITE}/themes/custody/`],
  ['named, whatever was before', '?page=/a/', `${SITE}/b/`, `${SITE}/a/`],
])('%s', ([, search, referrer, page]) => {
  expect(pageReported(new URL(`/report/${search!}`, SITE), referrer!)).toBe(page);
});

test.for([
  ['nothing is known', '', ''],
  ['another site led here', '', 'https://elsewhere.example/'],
  ['a link from elsewhere names another site', '?page=//elsewhere.example/', ''],
  ['a link from elsewhere names no page at all', '?page=javascript:alert(1)', ''],
  ['the form itself was before', '', `${SITE}/report/`],
])('left to the reader where %s', ([, search, referrer]) => {
  expect(pageReported(new URL(`/report/${search!}`, SITE), referrer!)).toBeUndefined();
});
