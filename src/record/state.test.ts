import { describe, expect, test } from 'vitest';
import { extractsOf, stateOfForce, whoLooked } from './state.ts';
import { AS_OF, recordOf, the, type Given } from './testing.ts';

function kentOf(given: Given) {
  const record = recordOf({
    themes: { vetting: {}, 'missing-children': { name: 'Missing children' } },
    ...given,
  });
  return { kent: the(record.forces, 'kent'), missing: the(record.themes, 'missing-children') };
}

const three: Given = {
  inspections: { 'hmic-kent-2016': {}, 'hmic-kent-2018': {}, empty: { published: '2015' } },
  findings: {
    'hmic-kent-2016/a': { date: '2016-07-14' },
    'hmic-kent-2016/b': { date: '2016-07-14', kind: 'strength' },
    'hmic-kent-2018/c': { date: '2018-03' },
  },
};

describe('the state of the record of a force', () => {
  test('is the date of its newest finding, and no count', () => {
    expect(stateOfForce(kentOf(three).kent, AS_OF)).toBe(
      'The newest finding on record about Kent Police dates from March 2018, eight years ago.',
    );
  });

  test('names a newer report from which no finding is on record', () => {
    const inspections = { ...three.inspections, newer: { published: '2024-07' } };
    expect(stateOfForce(kentOf({ ...three, inspections }).kent, AS_OF)).toBe(
      'The newest finding on record about Kent Police dates from March 2018, eight years ago. ' +
        'From the newest report, of July 2024, no finding is on record.',
    );
  });

  test('names no date where none is established', () => {
    const { kent } = kentOf({
      inspections: { 'hmic-kent-2016': { published: null, publishedNote: 'Not given.' } },
      findings: { 'hmic-kent-2016/a': { date: null } },
    });
    expect(stateOfForce(kent, AS_OF)).toBe(
      'The date of the newest finding on record about Kent Police is not established.',
    );
  });

  test('is a sentence where there is no finding', () => {
    expect(stateOfForce(kentOf({}).kent, AS_OF)).toBe('No finding about Kent Police is on record.');
  });
});

describe('a count of findings', () => {
  test('says from how many of the reports here', () => {
    expect(extractsOf(kentOf(three).kent)).toBe(
      'Three findings from two of the three reports here: two weaknesses and one strength.',
    );
    const inspections = { 'hmic-kent-2016': {}, 'hmic-kent-2018': {} };
    expect(extractsOf(kentOf({ ...three, inspections }).kent)).toMatch(
      /^Three findings from the two reports here: /,
    );
  });

  test('is not there where there is nothing to count', () => {
    expect(extractsOf(kentOf({}).kent)).toBe('');
  });
});

describe('who looked at a force, and when', () => {
  test('is told by year', () => {
    expect(whoLooked(kentOf({}).kent)).toBe('Reports on record for this force: HMIC (2016)');
  });

  test('is nobody, where no report is on record', () => {
    expect(whoLooked(kentOf({ inspections: {} }).kent)).toBe(
      'No report on this force is on record',
    );
  });

  test('each inspectorate with its years, also where none is established', () => {
    const { kent } = kentOf({
      inspections: {
        a: { inspectorate: 'ofsted', published: '2019-02' },
        b: { inspectorate: 'ofsted', published: null, fieldwork: { from: '2015', to: '2015' } },
        c: { inspectorate: 'ofsted', published: '2019' },
        d: { inspectorate: 'joint', published: null, publishedNote: 'Not given.' },
      },
    });
    expect(whoLooked(kent)).toBe(
      'Reports on record for this force: Ofsted (2015, 2019); Joint inspectorates (year not established)',
    );
  });
});
