import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const notice = (text: string) =>
  reportOn({ 'glossary/notice.md': replace('A message from', `${text}\n\nA message from`) });
const address = (to: string) =>
  reportOn({ 'sources/report.yaml': (text) => text.replace(/address: .*/, `address: ${to}`) });

test('detour-address: from an e-mail, a search or a private folder', async () => {
  expect(
    await address(
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2Freport&data=05',
    ),
  ).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  detour-address  The address goes through another, which an e-mail or a search put before it: "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2Fr…".  Allowed: the address of the page itself.  Fix: Write https://www.gov.uk/report.
    1 mistake in 1 file"
  `);
  for (const text of [
    'https://www.google.com/url?q=https://www.gov.uk/',
    'https://bit.ly/abc',
    'https://www.google.co.uk/search?q=kent',
    'https://kent.sharepoint.com/report',
    'https://www.gov.uk/report?utm_source=x',
    'https://www.gov.uk/report#:~:text=late',
  ])
    expect(await address(text), text).toContain('  detour-address  ');
  for (const text of ['https://www.gov.uk/report?page=2', 'https://www.gov.uk/report#page-4'])
    expect(await address(text), text).toBe('no mistakes');
});

test('unreachable-address: what was copied with it', async () => {
  expect(await address('https://www.gov.uk/report%E2%80%8B')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  A character that cannot be seen was copied with the address: U+200B ZERO WIDTH SPACE in "https://www.gov.uk/report%E2%80%8B".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Take it out: it is written in figures, such as %E2%80%8B.
    1 mistake in 1 file"
  `);
  for (const text of [
    'https://www.gov.uk/report.',
    'https://www.gov.uk/report)',
    'https://www.gov.uk/100%',
    'https://www.gov..uk/report',
    'https://www.gov.uk,uk/',
    'https://xn--80ak6aa92e.com/',
    'https://www.gov.uk\\report',
  ])
    expect(await address(text), text).toContain('  unreachable-address  ');
  for (const text of ['https://www.gov.uk/report_(kent)', 'https://www.gov.uk/%EF%BB%BFreport'])
    expect(await address(text), text).toBe('no mistakes');
});

test('link-words: words that say nothing, or another address', async () => {
  expect(await notice('See [here](https://www.gov.uk/).')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:5  link-words  The words of the link do not say where it leads: "here".  Allowed: words that say where the link leads.  Fix: Write between the square brackets what the reader finds there.
    1 mistake in 1 file"
  `);
  for (const text of [
    '[](https://www.gov.uk/)',
    '[read more](https://www.gov.uk/)',
    '[https://www.gov.uk/a](https://www.gov.uk/b)',
  ])
    expect(await notice(text), text).toContain('  link-words  ');
  for (const text of [
    '[the report](https://www.gov.uk/)',
    '[www.gov.uk](https://www.gov.uk/)',
    'https://www.gov.uk/',
  ])
    expect(await notice(text), text).toBe('no mistakes');
});

test('broken-link: a link in a link, and addresses that no link uses', async () => {
  expect(await notice('[p]: https://www.gov.uk/')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  broken-link  This line gives an address for "[p]", which stands nowhere in the text, so the line is not shown.  Allowed: [words](https://example.org).  Fix: Put the address in round brackets behind the words of the link, and take the line out.
    1 mistake in 1 file"
  `);
  for (const text of [
    '[a][p]\n\n[p]: https://www.gov.uk/\n[p]: https://www.gov.uk/b',
    '[[a](https://www.gov.uk/)](https://www.gov.uk/)',
  ])
    expect(await notice(text), text).toContain('  broken-link  ');
  for (const text of ['[a][p]\n\n[p]: https://www.gov.uk/'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('dangling-link: this site by its whole address, a preview of it, and no address at all', async () => {
  expect(
    await notice('[Kent](https://deploy-preview-3--lines-of-enquiry.netlify.app/forces/kent/)'),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  dangling-link  The link leads to this site by its whole address, or to a preview of it: "https://deploy-preview-3--lines-of-enquiry.netlify.app/forces/kent/".  Allowed: an address that begins with /.  Fix: Write /forces/kent/.
    1 mistake in 1 file"
  `);
  for (const text of ['[Kent](#)', '[Kent](/forces/kent/index.html)', '[Kent](/forces//kent/)'])
    expect(await notice(text), text).toContain('  dangling-link  ');
  for (const text of ['[the feed](/feed.xml)', '[the papers](/forces/kent/pack.docx)'])
    expect(await notice(text), text).toBe('no mistakes');
});

test('dangling-link: a page that was renamed', async () => {
  expect(
    await reportOn({
      'themes/missing-children.md': replace('name:', 'formerIds: [lost-children]\nname:'),
      'glossary/notice.md': replace('A message', 'A message on [a theme](/themes/lost-children/)'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:14  dangling-link  The link leads to "/themes/lost-children/", which has been renamed.  Allowed: its address of today: "/themes/missing-children/".  Fix: Write /themes/missing-children/.
    1 mistake in 1 file"
  `);
});

test('withdrawn-reference: a link in a text', async () => {
  expect(
    await reportOn({
      'responses/kent-plan.md': replace(
        'by:',
        'withdrawn:\n  date: 2026-11-24\n  reason: It was told twice.\nby:',
      ),
      'glossary/notice.md': replace(
        'A message',
        'A message, as in [a plan](/responses/kent-plan/),',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:18  withdrawn-reference  The response "kent-plan" was withdrawn, but this glossary term stands.  Allowed: an entry that stands; content/responses/kent-plan.md is withdrawn.  Fix: Name another entry, take the reference out, or withdraw this entry too.
    1 mistake in 1 file"
  `);
});

test('hidden-entity: in the title of a link, which a browser shows', async () => {
  expect(await notice('[a](https://www.gov.uk/ "x&#x202e;")')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:27  hidden-entity  "&#x202e;" stands for a character that cannot be seen: U+202E RIGHT-TO-LEFT OVERRIDE.  Allowed: letters, figures, signs and plain spaces.  Fix: Take it out.
    1 mistake in 1 file"
  `);
});
