import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const TERM = 'glossary/notice.md';
const body = (to: string) => reportOn({ [TERM]: replace('A message', to) });
const value = (to: string) => reportOn({ [TERM]: replace('term: notice', `term: ${to}`) });

test('hidden-character: each is called by its name, in a field and in the text', async () => {
  expect(await value('no\u200btice')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:9  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+200B ZERO WIDTH SPACE.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out: delete the letters on both sides of it, and type them again.
    1 mistake in 1 file"
  `);
  expect(await body('A mess\u00adage')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:7  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+00AD SOFT HYPHEN.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out: delete the letters on both sides of it, and type them again.
    1 mistake in 1 file"
  `);
  expect(await body('A \u{e0041}message')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:3  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+E0041 TAG.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out: delete the letters on both sides of it, and type them again.
    1 mistake in 1 file"
  `);
  expect(await body('A message\u2028')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:10  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+2028 LINE SEPARATOR.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out: delete the letters on both sides of it, and type them again.
    1 mistake in 1 file"
  `);
});

test('hidden-character: letters that a typesetter glued together', async () => {
  expect(await body('A \ufb01nding')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:3  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+FB01 LIGATURE.  Allowed: letters, figures, signs and plain spaces.  Fix: Type the letters "fi" in its place.
    1 mistake in 1 file"
  `);
});

test('hidden-character: written by its number in a field', async () => {
  for (const escape of ['\\0', '\\v', '\\x1b', '\\u202e', '\\ud800', '\\ufffe', '\\U000E0041'])
    expect(await value(`"no${escape}tice"`)).toContain('  hidden-character  ');
  expect(await value('"no\\u200btice"')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:10  hidden-character  "\\u200b" stands for a character that cannot be seen: U+200B ZERO WIDTH SPACE.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out; write \\\\ for a plain backslash.
    1 mistake in 1 file"
  `);
});

test('hidden-entity: written by its number or its name in the text', async () => {
  expect(await body('A &#x200b;message')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:3  hidden-entity  "&#x200b;" stands for a character that cannot be seen: U+200B ZERO WIDTH SPACE.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out.
    1 mistake in 1 file"
  `);
  expect(await body('A mess&shy;age, and &amp; so on &#233;')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:7  hidden-entity  "&shy;" stands for a character that cannot be seen: U+00AD SOFT HYPHEN.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out.
    1 mistake in 1 file"
  `);
  expect(await body('A &#0;message')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:3  hidden-entity  "&#0;" stands for a character that cannot be seen: U+FFFD REPLACEMENT CHARACTER.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out.
    1 mistake in 1 file"
  `);
});

test('accents, dashes, Welsh and quotation marks are letters and signs like others', async () => {
  expect(await body('Tŷ Gwyn, café – “yes” … ½ £5 &amp; &nbsp; more. A message')).toBe(
    await reportOn({}),
  );
});

test('no-break-space: where the reader of fields needs a plain one', async () => {
  expect(await reportOn({ [TERM]: replace('term: notice', 'term:\u00a0notice') }))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:2:6  no-break-space  Here stands U+00A0 NO-BREAK SPACE in place of a plain space.  Allowed: a plain space after the colon and at the beginning of a line.  Fix: Delete it, and type a space.
      1 mistake in 1 file"
    `);
  expect(await reportOn({ [TERM]: replace('term: notice', '\u00a0term: notice') }))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:2:1  no-break-space  Here stands U+00A0 NO-BREAK SPACE in place of a plain space.  Allowed: a plain space after the colon and at the beginning of a line.  Fix: Delete it, and type a space.
      1 mistake in 1 file"
    `);
});

test('a value of nothing that can be seen', async () => {
  expect(await value('"\\u00a0"')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:7  wrong-form  The field "term" is " ".  Allowed: it must hold at least one letter or figure. The term as it is used in reports, in small letters: "child protection conference".  Fix: Write the words, or take the field out if it is not needed.
    1 mistake in 1 file"
  `);
  expect(await value('"-"')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:7  wrong-form  The field "term" is "-".  Allowed: it must hold at least one letter or figure. The term as it is used in reports, in small letters: "child protection conference".  Fix: Write the words, or take the field out if it is not needed.
    1 mistake in 1 file"
  `);
});

test('empty-body: a text of which a reader would see nothing', async () => {
  const only = (text: string) =>
    reportOn({ [TERM]: replace('A message from the police about a child.', text) });
  expect(await only('[a]: https://example.org')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  broken-link  This line gives an address for "[a]", which stands nowhere in the text, so the line is not shown.  Allowed: [words](https://example.org).  Fix: Put the address in round brackets behind the words of the link, and take the line out.
    content/glossary/notice.md:6:1  empty-body  The text of the glossary term has no words that a reader would see.  Allowed: at least one sentence.  Fix: Write the text below the second line ---.
    2 mistakes in 1 file"
  `);
  expect(await only('&nbsp;')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  empty-body  The text of the glossary term has no words that a reader would see.  Allowed: at least one sentence.  Fix: Write the text below the second line ---.
    1 mistake in 1 file"
  `);
  expect(await only('## A message')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  empty-body  The text of the glossary term has no words that a reader would see.  Allowed: at least one sentence.  Fix: Write the text below the second line ---.
    content/glossary/notice.md:6:1  empty-section  Nothing stands below the heading "A message".  Allowed: at least a sentence below each heading.  Fix: Write what belongs below the heading, or take it out.
    2 mistakes in 1 file"
  `);
});

test('hidden-entity: not of a character that stands there itself, beside a plain &', async () => {
  const report = await reportOn({
    'findings/kent-2019/late-notices.md': replace('took a week', 'took & lost a we\u200bek'),
  });
  expect(report).toContain('  hidden-character  ');
  expect(report).toContain('1 mistake in 1 file');
});

test('foreign-letter: a line through letters', async () => {
  const struck = 'about'.replace(/./g, '$&\u0336');
  expect(
    await reportOn({
      'findings/kent-2019/late-notices.md': replace('Notices about', `Notices ${struck}`),
    }),
  ).toContain('  foreign-letter  A letter of this word is not what it looks like');
});
