import { expect, test } from 'vitest';
import { isPostcode } from './postcode.ts';

test.for(['TS1 2AA', 'ts12aa', 'M25', 'SW1A', 'TS1', ' S1 2HE ', 'EC1A 1BB'])(
  '%s is a postcode',
  (query) => {
    expect(isPostcode(query)).toBe(true);
  },
);

test.for(['s47', 'S.47', 'section 47', 'kent', '56 days', '2016', '101', 'TS1 council', ''])(
  '%s is none',
  (query) => {
    expect(isPostcode(query)).toBe(false);
  },
);
