import { describe, expect, test } from 'vitest';
import {
  type Addition,
  additionInWords,
  isOtherTabAsked,
  openingPapers,
  type Places,
} from './opening.ts';
import { MOST_ENTRIES } from './state.ts';

const NOWHERE: Places = {
  address: '',
  isOfVisit: false,
  visit: undefined,
  device: undefined,
  otherTab: undefined,
};
const A = 'v=1&e=t.kent/vetting';
const B = 'v=1&e=t.surrey/vetting';
const visit = (papers: string, isKept = false) => ({ papers, isKept });
const ADD = 'add=q.asked';
const THREAD: Addition = { ref: 't.kent/missing-children', title: 'Kent: missing children' };

/** The entries with which the page opens. */
const opened = (places: Partial<Places>) =>
  openingPapers({ ...NOWHERE, ...places }).papers.chosen.map(({ ref }) => ref);

describe('papers with which the page opens', () => {
  test('are those of the address, whatever is remembered', () => {
    expect(opened({ address: A, visit: visit(B), device: B })).toEqual(['t.kent/vetting']);
  });

  test('are the newer ones of the visit, where the reader came back to an address of it', () => {
    expect(opened({ address: A, isOfVisit: true, visit: visit(`${A}&e=q.asked`) })).toEqual([
      't.kent/vetting',
      'q.asked',
    ]);
  });

  test('are else of the visit, the device, another tab, in this order', () => {
    expect(opened({ visit: visit(A), device: B })).toEqual(['t.kent/vetting']);
    expect(opened({ device: B, otherTab: A })).toEqual(['t.surrey/vetting']);
    expect(opened({ otherTab: A })).toEqual(['t.kent/vetting']);
    expect(opened({})).toEqual([]);
  });

  test('are those on the device where the visit kept its own there: another tab may have added', () => {
    expect(opened({ visit: visit(A, true), device: B })).toEqual(['t.surrey/vetting']);
    expect(opened({ visit: visit(A, true) })).toEqual(['t.kent/vetting']);
  });

  test('are empty after a visit began anew, whatever is kept', () => {
    expect(opened({ visit: visit(''), device: B })).toEqual([]);
  });

  test('have what a link adds at their end, wherever they were remembered', () => {
    for (const places of [{ visit: visit(A) }, { device: A }, { otherTab: A }])
      expect(opened({ ...places, address: ADD })).toEqual(['t.kent/vetting', 'q.asked']);
  });

  test('are what is remembered where the address names none, which is said', () => {
    const { papers, faults, isNamed } = openingPapers({
      ...NOWHERE,
      address: 'garbage',
      visit: visit(A),
    });
    expect(papers.chosen).toHaveLength(1);
    expect(isNamed).toBe(false);
    expect(faults).toEqual(['A part of the address is not known here: “garbage”.']);
  });

  test('are kept on the device where they are those that are kept', () => {
    expect(openingPapers({ ...NOWHERE, address: A, device: A }).isKept).toBe(true);
    expect(openingPapers({ ...NOWHERE, address: A, device: B }).isKept).toBe(false);
    expect(openingPapers({ ...NOWHERE, address: ADD, device: A }).isKept).toBe(true);
  });
});

test('it is said what was added, or why nothing was', () => {
  const open = (places: Partial<Places>) => openingPapers({ ...NOWHERE, ...places });
  const full = Array.from({ length: MOST_ENTRIES }, (_, at) => `e=q.a${at}`).join('&');
  expect(open({ address: ADD })).toMatchObject({ added: ['q.asked'], said: '' });
  expect(open({ address: ADD, visit: visit('v=1&e=q.asked') })).toMatchObject({
    added: [],
    said: 'That is in your papers already.',
  });
  expect(open({ address: ADD, visit: visit(full) }).said).toBe(
    'Papers hold no more entries than these.',
  );
  expect(open({ address: 'add=../etc' })).toMatchObject({
    added: [],
    said: 'Nothing was added: the link names no entry.',
  });
  expect(open({ address: A })).toMatchObject({ added: [], said: '' });
  expect(additionInWords([THREAD], 3)).toBe('Added: Kent: missing children. 3 in your papers.');
  expect(additionInWords([THREAD, { ...THREAD, ref: 'r.kent/missing-children' }], 2)).toBe(
    'Added: Kent: missing children, with the question that it raises. 2 in your papers.',
  );
  expect(additionInWords([{ ...THREAD, ref: 'r.kent/missing-children' }], 2)).toContain(
    'Added: the question on Kent: missing children.',
  );
  const more: Addition[] = [
    { ref: 'f.a/b', title: 'b' },
    { ref: 'r.kent/vetting', title: 'c' },
  ];
  expect(additionInWords([THREAD, ...more], 5)).toContain(
    'children, and 2 more (1 of them a question). 5 in',
  );
  expect(additionInWords([], 0)).toBe('Nothing was added: what the link names is not on record.');
});

test('papers of the visit are not lost where an address shows others', () => {
  const instead = (places: Partial<Places>) => openingPapers({ ...NOWHERE, ...places }).instead;
  expect(instead({ address: A, visit: visit(B) })).toContain('t.surrey/vetting');
  expect(instead({ address: A, visit: visit(A) })).toBe('');
  expect(instead({ address: A, visit: visit('') })).toBe('');
  expect(instead({ address: A })).toBe('');
  expect(instead({ address: ADD, visit: visit(B) })).toBe('');
});

test('other tabs are asked only where nothing is remembered and the address holds no papers', () => {
  expect(isOtherTabAsked(NOWHERE)).toBe(true);
  expect(isOtherTabAsked({ ...NOWHERE, address: ADD })).toBe(true);
  expect(isOtherTabAsked({ ...NOWHERE, address: A })).toBe(false);
  expect(isOtherTabAsked({ ...NOWHERE, visit: visit('') })).toBe(false);
  expect(isOtherTabAsked({ ...NOWHERE, device: A })).toBe(false);
});
