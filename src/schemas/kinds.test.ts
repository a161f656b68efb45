import { expect, test } from 'vitest';
import { addressOf } from './kinds.ts';

test.for([
  ['forces', 'kent', '/forces/kent/'],
  ['inspections', 'hmic-kent-2016', '/inspections/hmic-kent-2016/'],
  ['findings', 'hmic-kent-2016/vetting', '/inspections/hmic-kent-2016/vetting/'],
  ['sources', 'report', '/sources/report/'],
  ['questions', 'vetting-checks', '/questions/#vetting-checks'],
  ['glossary', 'mash', '/glossary/#mash'],
  ['events', '2017-law', '/timeline/#2017-law'],
] as const)('%s: %s is at %s', ([kind, id, address]) => {
  expect(addressOf(kind, id)).toBe(address);
});
