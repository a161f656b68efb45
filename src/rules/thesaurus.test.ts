import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const FILE = 'search/thesaurus.yaml';

test('a misspelt field, a word too short and a place that leads nowhere are each shown at their line', async () => {
  expect(await reportOn({ [FILE]: replace('said: [runaways]', 'sayd: [runaways]') }))
    .toMatchInlineSnapshot(`
      "content/search/thesaurus.yaml:3:5  unknown-field  The kind has no field "sayd" in item 1 of "words".  Allowed: means, said.  Fix: Did you mean "said"?
      1 mistake in 1 file"
    `);
  expect(await reportOn({ [FILE]: replace('[runaways]', '[x]') })).toMatchInlineSnapshot(`
    "content/search/thesaurus.yaml:3:12  too-short  Item 1 of "said" of item 1 of "words" has only 1 character.  Allowed: at least 2 characters. A word, or a few.  Fix: Complete it.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FILE]: replace('[kent]', '[knet]') })).toMatchInlineSnapshot(`
    "content/search/thesaurus.yaml:6:14  dangling-id  No force has the id "knet".  Allowed: an id in content/forces, such as "kent".  Fix: Correct the id, or add the entry.
    1 mistake in 1 file"
  `);
});

test('words that nobody can ask with are a mistake', async () => {
  const asks = (words: string) =>
    reportOn({ [FILE]: replace('words:', `asks:\n  - about: due\n    ${words}\nwords:`) });
  expect(await asks('said: [deadline]')).toContain('no mistakes');
  expect(await asks('either: [must]\n    beside: [reply]')).toContain('no mistakes');
  expect(await asks('either: [must]')).toMatchInlineSnapshot(`
    "content/search/thesaurus.yaml:2:5  wrong-form  Item 1 of "asks" is "{"about":"due","either":["must"]}".  Allowed: it must have words under \`said\`, or under both \`either\` and \`beside\`. Words that tell what is asked: beside the name of a force or a theme, or at large where neither is named; where several are asked, the first listed is answered.  Fix: Write it as shown.
    1 mistake in 1 file"
  `);
  expect(await asks('said: []')).toContain('must have words under');
});

test('YAML that cannot be read, and no file at all', async () => {
  expect(await reportOn({ [FILE]: replace('words:', 'words: [') })).toMatchInlineSnapshot(`
    "content/search/thesaurus.yaml:1:8  yaml  The bracket [ that opens here is not closed.  Allowed: brackets and braces in pairs.  Fix: Write ] behind the last item, or put the whole value in double quotes if [ belongs to it.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FILE]: null })).toMatchInlineSnapshot(`
    "content/search/thesaurus.yaml:1:1  unreadable  The thesaurus could not be opened.  Allowed: a plain file content/search/thesaurus.yaml.  Fix: Put a plain file in its place.
    1 mistake in 1 file"
  `);
});
