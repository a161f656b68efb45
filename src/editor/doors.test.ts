import { expect, test } from 'vitest';
import { additionsTo, correctionOf, template } from './doors.ts';

const REPOSITORY = 'https://github.com/lines/enquiry';

test('an entry is corrected in the visual editor, or in its file', () => {
  expect(correctionOf(REPOSITORY, 'findings', 'kent-2019/late')).toEqual({
    label: 'Correct this',
    editor: '/edit/#/collections/findings/entries/kent-2019/late',
    file: `${REPOSITORY}/edit/main/content/findings/kent-2019/late.md`,
  });
});

test('what is added to an inspection begins with what its page knows', () => {
  const data = { forces: ['kent', 'surrey'], council: 'Medway' };
  const [finding, response] = additionsTo(REPOSITORY, 'inspections', 'medway-2015', data);
  expect(finding!.editor).toBe(
    '/edit/#/collections/findings/new?inspection=medway-2015&forces=kent%2Csurrey&council=Medway',
  );
  const file = new URL(finding!.file);
  expect(file.pathname).toBe('/lines/enquiry/new/main/content/findings/medway-2015/');
  expect(file.searchParams.get('filename')).toBe('new-name.md');
  expect(file.searchParams.get('value')).toMatchInlineSnapshot(`
    "---
    headline: ""
    inspection: medway-2015
    forces: [kent, surrey]
    council: "Medway"
    theme:
    kind:
    date:
    source:
    locator: ""
    added:
    ---

    "
  `);
  expect(response!.label).toBe('Add a response');
});

test('a response to a finding names it, and its inspection', () => {
  const data = { forces: ['kent'], inspection: 'kent-2019' };
  const [door, ...others] = additionsTo(REPOSITORY, 'findings', 'kent-2019/late', data);
  expect(others).toEqual([]);
  expect(new URL(door!.file).searchParams.get('value')).toContain(
    'inspection: kent-2019\nfindings: [kent-2019/late]\n',
  );
});

test('nothing is added to a source', () => {
  expect(additionsTo(REPOSITORY, 'sources', 'report', {})).toEqual([]);
});

test('a template asks for what is needed, and leaves out what may be', () => {
  expect(template('responses', {})).toContain('\nlocator: ""\n');
  expect(template('responses', {})).not.toContain('withdrawn');
});
