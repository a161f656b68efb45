import { expect, test } from 'vitest';
import { KINDS } from '../schemas/index.ts';
import { checkContent } from './check.ts';
import { BASE } from './fixtures/base.ts';
import { AS_OF, copyOf, replace, reportOn, withContent } from './fixtures/with-content.ts';
import { github } from './report.ts';

const THEME = 'themes/missing-children.md';

test('renamed-entry: the cause is told, first and once, and nothing that follows from it', async () => {
  expect(await reportOn({ [THEME]: null, 'themes/missing-children-and-adults.md': copyOf(THEME) }))
    .toMatchInlineSnapshot(`
      "content/themes/missing-children-and-adults.md:1:1  renamed-entry  The file seems to have been renamed: in 7 places, such as content/findings/kent-2019/late-notices.md:5, it is still called "missing-children", and no theme has that id.  Allowed: one id for each entry, wherever it is named.  Fix: Rename the file missing-children.md, or write its new id, missing-children-and-adults, in all these places and "formerIds: [missing-children]" here.
      1 mistake in 1 file"
    `);
});

test('a name without Latin letters comes first, and what follows from it is one line', async () => {
  expect(await reportOn({ [THEME]: null, 'themes/失踪.md': copyOf(THEME) })).toMatchInlineSnapshot(`
    "content/themes/失踪.md:1:1  file-name  "失踪" cannot be part of an address.  Allowed: small letters a to z, digits and single hyphens, and not "index".  Fix: Rename the file.
    content/findings/kent-2019/late-notices.md:5:8  dangling-id  No theme has the id "missing-children". It shows in 6 more places: content/findings/medway-2015/few-notices.md:6, content/guidance/asking.mdx:9, content/panels/kent-review-2020.md:8 and 3 more.  Allowed: an id in content/themes.  Fix: Correct the id, or add content/themes/missing-children.md.
    2 mistakes in 2 files"
  `);
});

test('unknown-file: an entry at the top of the repository, and in a folder beside content/', async () => {
  expect(
    await reportOn({
      '../notice.md': copyOf('glossary/notice.md'),
      '../finding/kent-2019/late.md': copyOf('findings/kent-2019/late-notices.md'),
      '../README.md': 'What this is.',
      '../docs/fields.md': '---\ntitle: Fields\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "finding/kent-2019/late.md:1:1  unknown-file  "finding/kent-2019/late.md" looks like an entry, but lies beside content/, where nothing reads it.  Allowed: entries in content/, in the folder of their kind.  Fix: Move it to content/findings/kent-2019/late.md.
    notice.md:1:1  unknown-file  "notice.md" looks like an entry, but lies beside content/, where nothing reads it.  Allowed: entries in content/, in the folder of their kind.  Fix: Move it into the folder of its kind, or take it out of content/.
    2 mistakes in 2 files"
  `);
});

test('what names a withdrawn entry in many places is told where it was withdrawn', async () => {
  expect(
    await reportOn({
      'sources/report.yaml': replace(
        'read: whole',
        'read: whole\nwithdrawn:\n  date: 2026-11-24\n  reason: It was of another force.',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/sources/report.yaml:8:3  withdrawn-reference  The source "report" was withdrawn, but this event stands. It shows in 16 places: content/events/review-announced.md:4, content/findings/kent-2019/late-notices.md:8, content/findings/medway-2015/few-notices.md:9 and 13 more.  Allowed: an entry that stands; content/sources/report.yaml is withdrawn.  Fix: Name another entry, take the reference out, or withdraw this entry too.
    1 mistake in 1 file"
  `);
});

test('review-overdue: an advice, at which nothing stops', async () => {
  const changes = {
    'guidance/asking.mdx': replace('reviewBy: 2027-06-01', 'reviewBy: 2026-07-01'),
  };
  expect(await reportOn(changes)).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:6:11  review-overdue  Advice: The article was to be read again by 2026-07-01.  Allowed: a day after 2026-11-24.  Fix: Read it against its sources, and set "reviewed" and "reviewBy" anew.
    no mistakes"
  `);
  const result = await withContent(changes, (content) => checkContent(content, { asOf: AS_OF }));
  expect(result.mistakes).toEqual([]);
  expect(github(result)).toMatchInlineSnapshot(`
    "::notice file=content/guidance/asking.mdx,line=6,col=11,title=review-overdue::The article was to be read again by 2026-07-01. Allowed: a day after 2026-11-24. Fix: Read it against its sources, and set "reviewed" and "reviewBy" anew.%0ARight: reviewBy: 2027-05-24%0ASee: https://lines-of-enquiry.example/about/rules/review-overdue/
    content: 16 entries, no mistakes"
  `);
});

test('the base has an entry of every kind, and no mistake', async () => {
  const kinds = new Set(Object.keys(BASE).map((path) => path.split('/')[1]));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(await reportOn({})).toBe('no mistakes');
});

test('sources that nobody cites any more are told as one, as where an article was emptied', async () => {
  const source = (name: string) =>
    copyOf('sources/report.yaml', 'address: https://', `address: https://${name}.`);
  expect(
    await reportOn({
      'guidance/asking.mdx': '',
      'sources/a.yaml': source('a'),
      'sources/b.yaml': source('b'),
      'sources/c.yaml': source('c'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:1:1  empty-file  The file is empty.  Allowed: the fields of an entry.  Fix: Write the entry, or delete the file.
    content/sources/a.yaml:1:1  uncited-source  No entry cites the source "a". It shows in 2 more places: content/sources/b.yaml:1, content/sources/c.yaml:1.  Allowed: a source that at least one entry names.  Fix: Cite it where its claim is made, or delete the file.
    2 mistakes in 2 files"
  `);
});
