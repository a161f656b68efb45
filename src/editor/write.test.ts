import { describe, expect, test } from 'vitest';
import { withIds } from './browser/with-ids.ts';
import { shapeOf } from './shapes.ts';
import { entryText } from './write.ts';

const FINDING = {
  headline: 'Officers: "late" # again',
  inspection: 'kent-2019',
  forces: [],
  council: '',
  theme: 'missing-children',
  kind: 'weakness',
  date: '',
  source: {
    id: 'new-report',
    fields: { title: 'A report' },
    file: '/content/sources/new-report.yaml',
  },
  locator: ' page 4 ',
  claimedBy: undefined,
  alsoIn: [],
  followsUp: [{ finding: 'medway-2015/few', basis: 'later', outcome: '' }],
  formerIds: [''],
  withdrawn: { date: '', reason: '' },
  corrections: [],
  body: 'HMICFRS found in 2019 that officers came late.\n',
};

test('what was not filled in is left out, null or an empty list, as the check wants it', () => {
  expect(entryText(shapeOf('findings'), withIds(FINDING))).toBe(`---
headline: "Officers: \\"late\\" # again"
inspection: kent-2019
forces: []
theme: missing-children
kind: weakness
date: null
source: new-report
locator: "page 4"
followsUp:
  - finding: medway-2015/few
    basis: later
---

HMICFRS found in 2019 that officers came late.
`);
});

describe('what stands by default is left out', () => {
  test.for([
    ['live', ''],
    ['archived', 'copy: archived\n'],
  ])('copy: %s', ([copy, line]) => {
    const text = entryText(shapeOf('sources'), { title: 'A', copy });
    expect(text).toBe(`title: "A"\npublished: null\naddress: null\n${line!}`);
  });
});

test('a year is a text, and stays one', () => {
  expect(entryText(shapeOf('sources'), { published: 2016 })).toContain('published: 2016\n');
});
