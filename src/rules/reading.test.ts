import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, replace, report, reportOn, withContent } from './fixtures/with-content.ts';

test('content without a mistake passes', async () => {
  expect(await reportOn({})).toMatchInlineSnapshot(`"no mistakes"`);
});

test('a kind without entries', async () => {
  expect(await reportOn({ 'glossary/notice.md': null })).toMatchInlineSnapshot(`
    "content/glossary:1:1  empty-collection  There is no glossary term in the content.  Allowed: at least one file content/glossary/<id>.md.  Fix: Put the folder back, or add its first entry.
    1 mistake in 1 file"
  `);
});

test('no content at all', async () => {
  expect(await report('/nowhere/content')).toMatchInlineSnapshot(`
    "content:1:1  unreadable  The folder could not be opened (ENOENT).  Allowed: a folder that everybody may open.  Fix: Put it back, or give the name of another.
    data/councils.csv:1:1  unreadable  The list of councils could not be opened (ENOENT).  Allowed: a table of councils and their forces.  Fix: Put it back, for councils cannot be checked without it.
    2 mistakes in 2 files"
  `);
});

test('a file and a folder that belong to no kind', async () => {
  expect(
    await reportOn({
      'notes.md': 'Ask Ann.',
      'finding/kent-2019/x.md': '',
      'search/words.yaml': '',
    }),
  ).toMatchInlineSnapshot(`
    "content/finding:1:1  unknown-file  "finding" is not the name of a kind, so nothing in it is read.  Allowed: the folders forces, inspections, findings, responses, panels, themes, questions, guidance, glossary, sources, events.  Fix: Did you mean content/findings?
    content/notes.md:1:1  unknown-file  "notes.md" lies beside the folders of the kinds, where nothing reads it.  Allowed: the folders forces, inspections, findings, responses, panels, themes, questions, guidance, glossary, sources, events.  Fix: Move it into the folder of its kind, or take it out of content/.
    content/search/words.yaml:1:1  unknown-file  "words.yaml" lies in the folder of the search, where nothing reads it.  Allowed: the file content/search/thesaurus.yaml.  Fix: Move it into the folder of its kind, or take it out of content/.
    3 mistakes in 3 files"
  `);
});

test('files at the wrong depth', async () => {
  expect(
    await reportOn({
      'findings/stray.md': copyOf('findings/kent-2019/late-notices.md', 'Notices', 'All notices'),
      'glossary/terms/child.md': copyOf('glossary/notice.md', 'term: notice', 'term: child'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/stray.md:1:1  wrong-place  The file lies in no folder of content/findings.  Allowed: content/findings/<inspection>/<finding>.md.  Fix: Move it to content/findings/<inspection>/stray.md.
    content/glossary/terms/child.md:1:1  wrong-place  The file lies in the folder "terms" of content/glossary.  Allowed: content/glossary/<id>.md.  Fix: Move it to content/glossary/child.md.
    content/findings/kent-2019/late-notices.md:2:11  same-finding  The finding shares its text and inspection with content/findings/stray.md: "Notices about children were sent late".  Allowed: each claim once.  Fix: Keep one, and put the source of the other into its "alsoIn".
    content/findings/stray.md:2:11  same-finding  The finding shares its text and inspection with content/findings/kent-2019/late-notices.md: "All notices about children were sent late".  Allowed: each claim once.  Fix: Keep one, and put the source of the other into its "alsoIn".
    4 mistakes in 3 files"
  `);
});

test('names that cannot be ids, in Welsh, with emoji, with spaces, and the reserved one', async () => {
  const term = (name: string) => copyOf('glossary/notice.md', 'term: notice', `term: ${name}`);
  expect(
    await reportOn({
      'glossary/Tŷ Gwyn.md': term('tŷ gwyn'),
      'glossary/👮.md': term('👮'),
      'glossary/a--b.md': term('a b'),
      'glossary/index.md': term('index'),
      'glossary/.hidden.md': term('hidden'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/.hidden.md:1:1  file-name  ".hidden" cannot be part of an address.  Allowed: small letters a to z, digits and single hyphens, and not "index".  Fix: Rename it hidden.md.
    content/glossary/Tŷ Gwyn.md:1:1  file-name  "Tŷ Gwyn" cannot be part of an address.  Allowed: small letters a to z, digits and single hyphens, and not "index".  Fix: Rename it ty-gwyn.md.
    content/glossary/a--b.md:1:1  file-name  "a--b" cannot be part of an address.  Allowed: small letters a to z, digits and single hyphens, and not "index".  Fix: Rename it a-b.md.
    content/glossary/index.md:1:1  file-name  "index" cannot be part of an address.  Allowed: small letters a to z, digits and single hyphens, and not "index".  Fix: Rename the file.
    content/glossary/👮.md:1:1  file-name  "👮" cannot be part of an address.  Allowed: small letters a to z, digits and single hyphens, and not "index".  Fix: Rename the file.
    5 mistakes in 5 files"
  `);
});

test('names that stand for a name until somebody gives one', async () => {
  const term = (name: string) => copyOf('glossary/notice.md', 'term: notice', `term: ${name}`);
  expect(await reportOn({ 'glossary/new-name.md': term('letter') })).toMatchInlineSnapshot(`
    "content/glossary/new-name.md:1:1  file-name  "new-name" stands for a name that nobody has given yet.  Allowed: a name that says what the entry is about.  Fix: Rename it, in the words that set the entry apart: they become its address.
    1 mistake in 1 file"
  `);
  for (const name of ['untitled-2', 'New Text Document', 'copy-of-letter', 'file-name', 'xxx'])
    expect(await reportOn({ [`glossary/${name}.md`]: term('letter') }), name).toMatch(
      /file-name .* stands for a name that nobody has given yet/,
    );
  for (const name of ['new-leadership', 'letter-copy', 'title-of-a-report'])
    expect(await reportOn({ [`glossary/${name}.md`]: term('letter') }), name).toBe('no mistakes');
});

test('endings that nothing reads', async () => {
  expect(
    await reportOn({
      'themes/custody.markdown': 'x',
      'themes/bail.mdx': 'y',
      'themes/notes.txt': 'z',
      'themes/LICENCE': 'l',
      'sources/letter.yml': 'title: A letter',
      'guidance/asking-again.md': 'a',
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking-again.md:1:1  file-ending  The name ends in ".md", so the file is not read.  Allowed: .mdx in content/guidance.  Fix: Rename it asking-again.mdx if it is an entry; if not, take it out of content/.
    content/sources/letter.yml:1:1  file-ending  The name ends in ".yml", so the file is not read.  Allowed: .yaml in content/sources.  Fix: Rename it letter.yaml if it is an entry; if not, take it out of content/.
    content/themes/LICENCE:1:1  file-ending  The name ends in nothing, so the file is not read.  Allowed: .md in content/themes.  Fix: Rename it licence.md if it is an entry; if not, take it out of content/.
    content/themes/bail.mdx:1:1  file-ending  The name ends in ".mdx", so the file is not read.  Allowed: .md in content/themes.  Fix: Rename it bail.md if it is an entry; if not, take it out of content/.
    content/themes/custody.markdown:1:1  file-ending  The name ends in ".markdown", so the file is not read.  Allowed: .md in content/themes.  Fix: Rename it custody.md if it is an entry; if not, take it out of content/.
    content/themes/notes.txt:1:1  file-ending  The name ends in ".txt", so the file is not read.  Allowed: .md in content/themes.  Fix: Rename it notes.md if it is an entry; if not, take it out of content/.
    6 mistakes in 6 files"
  `);
});

test('a folder where a file should be', async () => {
  const said = await withContent({}, (content) => {
    mkdirSync(join(content, 'themes', 'custody.md'));
    return report(content);
  });
  expect(said).toMatchInlineSnapshot(`
    "content/themes/custody.md:1:1  unreadable  This is a folder, where a file should be.  Allowed: a plain file.  Fix: Put a plain file in its place.
    1 mistake in 1 file"
  `);
});

test('symbolic links, out of the content, inside it and of a whole kind', async () => {
  const said = await withContent({}, (content) => {
    symlinkSync('/etc/hostname', join(content, 'themes', 'custody.md'));
    symlinkSync('missing-children.md', join(content, 'themes', 'bail.md'));
    renameSync(join(content, 'glossary'), join(content, '..', 'glossary'));
    symlinkSync('../glossary', join(content, 'glossary'));
    return report(content);
  });
  expect(said).toMatchInlineSnapshot(`
    "content/glossary:1:1  symbolic-link  This is a symbolic link.  Allowed: a plain file.  Fix: Put the file itself in its place.
    content/themes/bail.md:1:1  symbolic-link  This is a symbolic link.  Allowed: a plain file.  Fix: Put the file itself in its place.
    content/themes/custody.md:1:1  symbolic-link  This is a symbolic link.  Allowed: a plain file.  Fix: Put the file itself in its place.
    glossary/notice.md:1:1  unknown-file  "glossary/notice.md" looks like an entry, but lies beside content/, where nothing reads it.  Allowed: entries in content/, in the folder of their kind.  Fix: Move it to content/glossary/notice.md.
    4 mistakes in 4 files"
  `);
});

test('a file of 5 MB', async () => {
  const text = `${copyOf('glossary/notice.md', 'term: notice', 'term: all')}${'word '.repeat(1e6)}`;
  expect(await reportOn({ 'glossary/all.md': text })).toMatchInlineSnapshot(`
    "content/glossary/all.md:1:1  too-large  The file is 5,000 kB long, so it was not read.  Allowed: at most 32 kB.  Fix: Shorten it, or put only what the entry needs into the file.
    1 mistake in 1 file"
  `);
});

test('bytes that are not text, not UTF-8, or cannot be seen', async () => {
  const latin = Buffer.from(copyOf('glossary/notice.md', 'A message', 'Caf\xe9'), 'latin1');
  expect(
    await reportOn({
      'glossary/binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'glossary/latin.md': latin,
      'glossary/utf16.md': Buffer.from('\ufeff---\nterm: x', 'utf16le'),
      'glossary/bell.md': copyOf('glossary/notice.md', 'about a child', 'about \x07 a child'),
      'glossary/old-mac.md': copyOf('glossary/notice.md').replaceAll('\n', '\r'),
      'glossary/turned.md': copyOf('glossary/notice.md', 'message', 'mess\u202eage'),
      'glossary/nothing.md': '\n \n',
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/bell.md:6:33  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+0007 BELL.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out: delete the letters on both sides of it, and type them again.
    content/glossary/binary.md:1:1  not-text  The file is not plain text; a word processor or another program saved it in a form of its own.  Allowed: plain text in UTF-8.  Fix: Save the file as plain text in UTF-8, or type the line again.
    content/glossary/latin.md:6:1  not-text  This line holds letters that were saved in an old form (not UTF-8), and cannot be read.  Allowed: plain text in UTF-8.  Fix: Save the file as plain text in UTF-8, or type the line again.
    content/glossary/nothing.md:1:1  empty-file  The file is empty.  Allowed: the fields of an entry.  Fix: Write the entry, or delete the file.
    content/glossary/turned.md:6:7  hidden-character  Here stands a character that cannot be seen or is not what it looks like: U+202E RIGHT-TO-LEFT OVERRIDE.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out: delete the letters on both sides of it, and type them again.
    content/glossary/utf16.md:1:1  not-text  The file is not plain text; a word processor or another program saved it in a form of its own.  Allowed: plain text in UTF-8.  Fix: Save the file as plain text in UTF-8, or type the line again.
    content/glossary/bell.md:2:7  same-name  The glossary term has the same name as content/glossary/notice.md and content/glossary/old-mac.md and content/glossary/turned.md: "notice".  Allowed: one name for each glossary term.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/glossary/notice.md:2:7  same-name  The glossary term has the same name as content/glossary/bell.md and content/glossary/turned.md: "notice".  Allowed: one name for each glossary term.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/glossary/old-mac.md:1:1  copied-file  The file is the same, letter by letter, as content/glossary/notice.md.  Allowed: each entry once.  Fix: Delete the copy, or write what it was made for.
    content/glossary/old-mac.md:2:7  same-name  The glossary term has the same name as content/glossary/bell.md and content/glossary/turned.md: "notice".  Allowed: one name for each glossary term.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/glossary/turned.md:2:7  same-name  The glossary term has the same name as content/glossary/bell.md and content/glossary/notice.md and content/glossary/old-mac.md: "notice".  Allowed: one name for each glossary term.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    11 mistakes in 8 files"
  `);
});

test('a byte order mark, the line ends of Windows, emoji and Welsh letters are read', async () => {
  const windows = copyOf(
    'glossary/notice.md',
    'A message',
    'Neges gan yr heddlu am blentyn ŵ ŷ 👮',
  );
  expect(
    await reportOn({ 'glossary/notice.md': `\ufeff${windows.replaceAll('\n', '\r\n')}` }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('a file that file managers leave behind is passed over', async () => {
  const said = await withContent({}, (content) => {
    writeFileSync(join(content, 'themes', '.DS_Store'), Buffer.from([0, 0, 0, 1]));
    return report(content);
  });
  expect(said).toMatchInlineSnapshot(`"no mistakes"`);
});

test('conflict-marks: what only the two versions name does not seem unused', async () => {
  const said = await reportOn({
    'glossary/notice.md': replace(
      'source: report',
      '<<<<<<< main\nsource: report-two\n=======\nsource: report\n>>>>>>> change',
    ),
    'sources/report-two.yaml': copyOf(
      'sources/report.yaml',
      'title: Kent',
      'title: Two, Kent',
    ).replace('/kent/', '/two/'),
  });
  expect(said).toMatchInlineSnapshot(`
    "content/glossary/notice.md:3:1  conflict-marks  Two versions of the text stand here, one below the other, with marks between them.  Allowed: one version of each line.  Fix: Keep one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.
    1 mistake in 1 file"
  `);
});

test('conflict-marks: two versions in one file; a rule alone is none', async () => {
  expect(
    await reportOn({
      'glossary/notice.md': replace(
        'A message',
        '<<<<<<< main\nA message\n=======\nA letter\n>>>>>>> change\n\nA message',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  conflict-marks  Two versions of the text stand here, one below the other, with marks between them.  Allowed: one version of each line.  Fix: Keep one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.
    1 mistake in 1 file"
  `);
});
