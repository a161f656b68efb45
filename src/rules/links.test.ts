import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const body = (to: string) =>
  reportOn({
    'glossary/notice.md': replace(
      'A message from the police about a child.',
      `A message.\n\n${to}`,
    ),
  });

test('dangling-link: pages of entries, other pages, and pages without their last slash', async () => {
  expect(
    await body(`[a](/themes/missing-childern/) [b](/inspections/kent-2019/late/)
[c](/about/team/) [d](/forces) [e](/timeline/forces/essex/)`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  dangling-link  The link leads to "/themes/missing-childern/", where this site has no page.  Allowed: the address of a page of this site, such as "/themes/missing-children/".  Fix: Did you mean "/themes/missing-children/"?
    content/glossary/notice.md:8:32  dangling-link  The link leads to "/inspections/kent-2019/late/", where this site has no page.  Allowed: the address of a page of this site, such as "/inspections/kent-2019/".  Fix: Did you mean "/inspections/kent-2019/"?
    content/glossary/notice.md:9:1  dangling-link  The link leads to "/about/team/", where this site has no page.  Allowed: the address of a page of this site.  Fix: Correct the address.
    content/glossary/notice.md:9:19  dangling-link  The link leads to "/forces", where this site has no page.  Allowed: the address of a page of this site, such as "/forces/".  Fix: Did you mean "/forces/"?
    content/glossary/notice.md:9:32  dangling-link  The link leads to "/timeline/forces/essex/", where this site has no page.  Allowed: the address of a page of this site, such as "/timeline/forces/kent/".  Fix: Did you mean "/timeline/forces/kent/"?
    5 mistakes in 1 file"
  `);
});

test('dangling-link: places on a page, and on the page itself', async () => {
  expect(
    await body(`## What it is

[a](/glossary/#notise) [b](/questions/#notices) [c](#what-is-it) [d](/about/rules/#yaml2)`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:10:1  dangling-link  The link leads to "/glossary/#notise", but no place on that page is called "notise".  Allowed: the name of a place on the page, such as "#notice".  Fix: Did you mean "/glossary/#notice"?
    content/glossary/notice.md:10:24  dangling-link  The link leads to "/questions/#notices", but no place on that page is called "notices".  Allowed: the name of a place on the page.  Fix: Write "/questions/" without #, or correct the name.
    content/glossary/notice.md:10:49  dangling-link  The link leads to "#what-is-it", but no place on that page is called "what-is-it".  Allowed: the name of a place on the page, such as "#what-it-is".  Fix: Did you mean "#what-it-is"?
    content/glossary/notice.md:10:66  dangling-link  The link leads to "/about/rules/#yaml2", but no place on that page is called "yaml2".  Allowed: the name of a place on the page, such as "#yaml".  Fix: Did you mean "/about/rules/#yaml"?
    4 mistakes in 1 file"
  `);
});

test('dangling-link: pictures that are not there', async () => {
  expect(await body('![A map](/map.png) ![Another][m]\n\n[m]: /maps/kent.png'))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:8:1  dangling-link  The picture "/map.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
      content/glossary/notice.md:10:1  dangling-link  The picture "/maps/kent.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
      2 mistakes in 1 file"
    `);
});

test('dangling-link: not where there are a page and a place', async () => {
  expect(
    await body(`## What it is

[a](/findings/weaknesses/) [b](/findings/2019/) [c](/inspections/kent-2019/late-notices/)
[d](/forces/kent/#ask) [e](#what-it-is) [f](/glossary/#notice) [g](/questions/#missing-children)
[h](/timeline/forces/kent/) [i](/search/?q=notice) [j](/about/rules/#yaml) [k](/)`),
  ).toBe(await reportOn({}));
});

test('dangling-link: the threads of a theme that was withdrawn', async () => {
  const change = replace(
    'synonyms:',
    'withdrawn: { date: 2026-11-01, reason: It was no theme. }\nsynonyms:',
  );
  const report = await reportOn({
    'themes/missing-children.md': change,
    'glossary/notice.md': replace(
      'A message from the police about a child.',
      'A message, as [in Kent](/forces/kent/missing-children/).',
    ),
  });
  expect(report.split('\n').filter((line) => line.includes('dangling-link')))
    .toMatchInlineSnapshot(`
    [
      "content/glossary/notice.md:6:15  dangling-link  The link leads to "/forces/kent/missing-children/", where this site has no page.  Allowed: the address of a page of this site, such as "/themes/missing-children/".  Fix: Did you mean "/themes/missing-children/"?",
    ]
  `);
});

test('dangling-link: a council in whose area no finding was made has no page', async () => {
  expect(await body('[Medway](/councils/medway/)')).toBe('no mistakes');
  expect(await body('[Surrey](/councils/surrey/)')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  dangling-link  The link leads to "/councils/surrey/", where this site has no page.  Allowed: the address of a page of this site, such as "/forces/surrey/".  Fix: Did you mean "/forces/surrey/"?
    1 mistake in 1 file"
  `);
});

test('unsafe-link: a picture that takes its address from a definition', async () => {
  expect(await body('![A map][p]\n\n[p]: https://evil.example/t.png')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:10:1  unsafe-link  The picture comes from "https://evil.example/t.png".  Allowed: a picture of this site, whose address begins with /.  Fix: Take the picture out, or put a copy that may be published into public/.
    1 mistake in 1 file"
  `);
  expect(await body('![p] ![q][]\n\n[p]: //evil.example/t.png\n[q]: data:image/png;base64,A'))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:10:1  unsafe-link  The picture comes from "//evil.example/t.png".  Allowed: a picture of this site, whose address begins with /.  Fix: Take the picture out, or put a copy that may be published into public/.
      content/glossary/notice.md:11:1  unsafe-link  The picture comes from "data:image/png;base64,A".  Allowed: a picture of this site, whose address begins with /.  Fix: Take the picture out, or put a copy that may be published into public/.
      2 mistakes in 1 file"
    `);
});

test('broken-link: brackets the wrong way round, a space between, a space inside, no end', async () => {
  expect(
    await body(`See (the report)[https://example.org/].

See [the report] (https://example.org/).

See [the report](https://example.org/a report.pdf).

See [the report](https://example.org/`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:5  broken-link  The brackets of this link are the wrong way round: "(the report)[https://example.org/]".  Allowed: [words](https://example.org).  Fix: Put the words in square brackets and the address in round ones.
    content/glossary/notice.md:10:5  broken-link  There is a space between the words and the address of this link: "[the report] (https://example.org/)".  Allowed: [words](https://example.org).  Fix: Take the space out.
    content/glossary/notice.md:12:16  broken-link  There is a space in the address of this link, or its closing bracket is missing: "](https://example.org/a report.pdf)".  Allowed: [words](https://example.org).  Fix: Write %20 for the space, or close the bracket behind the address.
    content/glossary/notice.md:14:16  broken-link  The bracket round the address of this link is not closed: "](https://example.org/".  Allowed: [words](https://example.org).  Fix: Put ) behind the address.
    4 mistakes in 1 file"
  `);
});

test('broken-link: a reference that nothing defines, and a link without words', async () => {
  expect(await body('See [the report][report-1] and [](https://example.org/).'))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:8:5  broken-link  Nothing says where "[the report][report-1]" leads.  Allowed: [words](https://example.org).  Fix: Put the address in round brackets behind the words.
      content/glossary/notice.md:8:32  link-words  The link has no words, so nobody can see it.  Allowed: words that say where the link leads.  Fix: Write between the square brackets where it leads.
      2 mistakes in 1 file"
    `);
});

test('broken-link: words in brackets are words', async () => {
  expect(await body('They [the notices] (all of them) were late [sic].')).toBe(await reportOn({}));
});

test('unreachable-address: begun twice, with a space, of one machine, behind an @, and of no site', async () => {
  const address = (to: string) =>
    reportOn({
      'sources/report.yaml': (text: string) => text.replace(/address: .*/, () => `address: ${to}`),
    });
  expect(await address('https://https://www.gov.uk/report')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  The address begins twice: "https://https://www.gov.uk/report".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write https://www.gov.uk/report.
    1 mistake in 1 file"
  `);
  expect(await address('https://www.gov.uk/the report')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  There is a space in the address: "https://www.gov.uk/the report".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write %20 for the space, or take out what stands behind it.
    1 mistake in 1 file"
  `);
  expect(await address('http://localhost:4321/report')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  The address leads to one machine, not to a page that all can see: "http://localhost:4321/report".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write the address of the page on the web; a page of this site begins with /.
    1 mistake in 1 file"
  `);
  expect(await address('https://www.gov.uk@example.org/report')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  What stands before @ hides where the address leads: "https://www.gov.uk@example.org/report" leads to example.org.  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Take it out: https://example.org.
    1 mistake in 1 file"
  `);
  expect(await address('https:///report')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  The address names no site: "https:///report".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write the whole address.
    1 mistake in 1 file"
  `);
  expect(await address('https://www.gov.uk/report,')).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  unreachable-address  The address ends in a sign that is no part of it: "https://www.gov.uk/report,".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write https://www.gov.uk/report.
    1 mistake in 1 file"
  `);
  expect(await address('http://192.0.2.1.example.org:8080/a,b/report?c=d')).toMatchInlineSnapshot(
    `"no mistakes"`,
  );
});

test('unreachable-address: of a link', async () => {
  expect(
    await reportOn({
      'glossary/notice.md': replace(
        'A message',
        '[A](http://localhost:4321/) [message](http://127.0.0.1/), [and][b] <https://www.gov.uk/>\n\n[b]: https://gov\n\nA message',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  unreachable-address  The address leads to one machine, not to a page that all can see: "http://localhost:4321/".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write the address of the page on the web; a page of this site begins with /.
    content/glossary/notice.md:6:29  unreachable-address  The address leads to one machine, not to a page that all can see: "http://127.0.0.1/".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write the address of the page on the web; a page of this site begins with /.
    content/glossary/notice.md:8:1  unreachable-address  The address names no site: "https://gov".  Allowed: one address as a browser shows it: https://www.gov.uk/report.  Fix: Write the whole address.
    3 mistakes in 1 file"
  `);
});

test('dangling-link: a picture that takes its address from elsewhere in the text is told as a picture', async () => {
  expect(
    await reportOn({
      'findings/kent-2019/late-notices.md': replace(
        'took a week to arrive.',
        'took a week to arrive. ![A map][map] and [the force][kent]\n\n[map]: /nothing.png\n[kent]: /forces/kentt/',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:17:1  dangling-link  The picture "/nothing.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
    content/findings/kent-2019/late-notices.md:18:1  dangling-link  The link leads to "/forces/kentt/", where this site has no page.  Allowed: the address of a page of this site, such as "/forces/kent/".  Fix: Did you mean "/forces/kent/"?
    2 mistakes in 1 file"
  `);
});
