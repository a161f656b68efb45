import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const notice = (text: string) =>
  reportOn({ 'glossary/notice.md': replace('A message from', `${text}\n\nA message from`) });

test('garbled-letters: letters of another code', async () => {
  expect(await notice('The forceâ€™s notices.')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:5  garbled-letters  Letters came out wrong when this was copied: "forceâ€™s".  Allowed: letters as they were written.  Fix: Write "force’s".
    1 mistake in 1 file"
  `);
  for (const text of ['TÅ· Gwyn', 'a cafÃ©', 'Â£5'])
    expect(await notice(text), text).toContain('  garbled-letters  ');
  for (const text of ['Tŷ Gwyn, a café, £5 and Â.'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('long-word: without a space', async () => {
  expect(await notice('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'))
    .toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  long-word  A word has 61 characters: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".  Allowed: words of at most 60 characters.  Fix: Put the spaces back, or shorten it.
    1 mistake in 1 file"
  `);
  for (const text of ['<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'])
    expect(await notice(text), text).toContain('  long-word  ');
  for (const text of [
    'https://www.gov.uk/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ])
    expect(await notice(text), text).toBe('no mistakes');
});

test('repeated-word: one after the other, over a line end too', async () => {
  expect(await notice('It went to the the council.')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:12  repeated-word  A word stands twice: "the the".  Allowed: each word once.  Fix: Take one of them out.
    1 mistake in 1 file"
  `);
  for (const text of ['of\nof']) expect(await notice(text), text).toContain('  repeated-word  ');
  for (const text of ['He had had it, and that that was late, in in-house work.'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('personal-contact: of a person, not of an office', async () => {
  expect(await notice('Ask ann.smith@kent.police.uk.')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:5  personal-contact  The e-mail address seems to be that of a person: "ann.smith@kent.police.uk".  Allowed: the address or the number of an office that answers the public.  Fix: Give the address of the office, or take it out.
    1 mistake in 1 file"
  `);
  for (const text of ['Ring 07700 900123.', '+44 7700 900 123'])
    expect(await notice(text), text).toContain('  personal-contact  ');
  for (const text of ['Ask enquiries@kent.police.uk, or ring 101.'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('uneven-table: a cell too many, and a column without a name', async () => {
  expect(await notice('| Year | Late |\n| --- | --- |\n| 2019 | 12 | 13 |')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  uneven-table  This line of the table has 3 cells, and its first line 2 columns.  Allowed: as many cells in each line as in the first.  Fix: Add the sign | for each empty cell, or take one out.
    1 mistake in 1 file"
  `);
  for (const text of ['| Year | |\n| --- | --- |\n| 2019 | 12 |'])
    expect(await notice(text), text).toContain('  uneven-table  ');
  for (const text of ['| | Late |\n| --- | --- |\n| 2019 | 12 |'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('stray-marks: what a word processor or a PDF leaves behind', async () => {
  expect(await notice('– One\n– Two')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  stray-marks  A sign from a word processor stands where a list should be: "– One".  Allowed: Markdown that is read as such.  Fix: Begin each item on a line of its own with a hyphen and a space, and put an empty line before the first.
    1 mistake in 1 file"
  `);
  for (const text of [
    'o\tOne',
    'a) One\nb) Two',
    'It was:\n2. late\n3. lost',
    'Year\tLate',
    'Late [12].',
    'Late.¹',
    'See [[Kent]].',
    '==late==',
    ':::note',
    '[!NOTE] Late.',
    'late :smile:',
    'no-\ntices were late',
    'page 3 of 12',
    '12',
    'late【4†source】',
    'p.MsoNormal { margin: 0 }',
    '2*3*4',
    'Year,Late\n2019,12\n2020,13',
    'late^[12]',
    '#heading',
  ])
    expect(await notice(text), text).toContain('  stray-marks  ');
  for (const text of [
    '12 km², 5 m³ – or so – in 2019.',
    'A list:\n\n1. one\n2. two',
    'In 2019, 12 of 40.',
  ])
    expect(await notice(text), text).toBe('no mistakes');
});

test('accidental-block: a list of one item', async () => {
  expect(await notice('12. notices were late')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  accidental-block  The paragraph begins with "12.", which makes it a list of one item.  Allowed: paragraphs that begin with a word.  Fix: Write the number in words, or 12\\. for the plain number.
    1 mistake in 1 file"
  `);
  for (const text of ['- 5 degrees'])
    expect(await notice(text), text).toContain('  accidental-block  ');
  for (const text of ['- One thing', '1. One thing'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('heading-words: bold type for a heading, two of the same words, and one as long as a paragraph', async () => {
  expect(await notice('**Missing children**')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  heading-words  A line in bold stands where a heading should be: "Missing children".  Allowed: headings that begin with ##.  Fix: Write ## Missing children, or make a sentence of it.
    1 mistake in 1 file"
  `);
  for (const text of [
    '## One\n\nText.\n\n## one\n\nText.',
    '## word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word \n\nText.',
    '## One:\n\nText.',
    '## MISSING CHILDREN\n\nText.',
  ])
    expect(await notice(text), text).toContain('  heading-words  ');
  for (const text of ['**Missing** children', '## One\n\nText.\n\n## Two\n\nText.'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('conflict-marks: half of the marks, left behind', async () => {
  expect(await notice('>>>>>>> change')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  conflict-marks  Here stands a mark that divides two versions of a text: ">>>>>>>".  Allowed: one version of each line.  Fix: Keep one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.
    1 mistake in 1 file"
  `);
  for (const text of ['=======', '<<<<<<< HEAD', '||||||| base'])
    expect(await notice(text), text).toContain('  conflict-marks  ');
  for (const text of ['== and >>']) expect(await notice(text), text).toBe('no mistakes');
});

test('placeholder: what a spreadsheet, a writing machine or a note to oneself leaves behind', async () => {
  expect(await notice('As an AI language model, this text is short.')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  placeholder  "As an AI language model" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    1 mistake in 1 file"
  `);
  for (const text of ['Sure! Here is the text.', 'Late (check).', 'Late in ?? cases.'])
    expect(await notice(text), text).toContain('  placeholder  ');
  for (const text of ['Late in 12 cases?']) expect(await notice(text), text).toBe('no mistakes');
});
