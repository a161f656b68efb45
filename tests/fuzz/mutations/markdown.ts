import { after, before, mutation, onBody, type Mutation } from '../mutation.ts';

const group = 'Markdown';
const links = 'links';
const harmless = { expects: 'harmless' } as const;
const notGuidance = [
  'forces',
  'inspections',
  'findings',
  'responses',
  'panels',
  'themes',
  'questions',
  'glossary',
] as const;

const only = (name: string, text: string): Mutation =>
  mutation(group, name, (entry) =>
    entry.kind === 'events' ? undefined : onBody(entry, () => text),
  );

/** What goes wrong in the text of an entry. */
export const MARKDOWN_MUTATIONS: readonly Mutation[] = [
  only('only a link definition', '[a]: https://example.org'),
  only('only a comment', '<!-- to be written -->'),
  only('nothing', ''),
  only('only a heading', '## What was found'),
  only('only a picture', '![A map](/favicon.svg)'),
  only('only a rule', '***'),
  after(group, 'quotations in quotations', `${'> '.repeat(2000)}x`),
  after(group, 'lists in lists', `${'- '.repeat(2000)}x`),
  after(group, 'emphasis without end', '*a '.repeat(5000)),
  after(group, 'underlines without end', '_a '.repeat(5000)),
  after(group, 'brackets without end', '['.repeat(9000)),
  after(group, 'links in links', '[a]('.repeat(4000)),
  after(group, 'pictures in pictures', '![a'.repeat(4000)),
  after(
    group,
    'backticks of all lengths',
    Array.from({ length: 200 }, (_, n) => '`'.repeat(n + 1)).join(' a '),
  ),
  after(
    group,
    'lists in lists by indentation',
    Array.from({ length: 120 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
  ),
  after(group, 'a picture by reference', '![A map][p]\n\n[p]: https://evil.example/t.png'),
  after(group, 'a picture by a short reference', '![p]\n\n[p]: https://evil.example/t.png'),
  after(group, 'a picture from elsewhere', '![A map](https://evil.example/t.png)'),
  after(group, 'a picture that is not there', '![A map](/maps/kent.png)'),
  after(group, 'a picture as data', '![A map](data:image/png;base64,AAAA)'),
  after(group, 'a picture in HTML', '<img src="https://evil.example/t.png" alt="A map" />'),
  after(group, 'a script', '<script>alert(1)</script>'),
  after(group, 'an element with style', '<p style="color: red">Late</p>'),
  after(group, 'bold by HTML', 'It was <b>late</b>.'),
  after(links, 'a link by a script', '[a](javascript:alert(1))'),
  after(links, 'a link to a force that is not there', 'See [Kent](/forces/kentt/).'),
  after(links, 'a link to a page that is not there', 'See [the page](/about/us/).'),
  after(links, 'a link to a section that is not there', 'See [the page](/about/team/).'),
  after(links, 'a link without its last slash', 'See [all](/forces).'),
  after(links, 'a link to a place that is not on the page', 'See [below](#nowhere-at-all).'),
  after(links, 'a link to a term that is not there', 'See [the term](/glossary/#no-such-term).'),
  {
    group: links,
    name: 'a link to a year',
    ...harmless,
    apply: (entry, chance, { byKind }) => {
      const year = String(chance.oneOf(byKind.findings).raw['date']).slice(0, 4);
      return onBody(entry, (body) =>
        year === 'null' ? undefined : `${body}\n\nSee [all of ${year}](/findings/${year}/).`,
      );
    },
  },
  {
    group: links,
    name: 'a link to an entry',
    ...harmless,
    apply: (entry, chance, { byKind }) => {
      const theme = chance.oneOf(byKind.themes).id;
      return onBody(entry, (body) => `${body}\n\nSee [the theme](/themes/${theme}/).`);
    },
  },
  after(links, 'a link to a list of findings', 'See [all](/findings/weaknesses/).', harmless),
  after(links, 'a link to the corrections', 'See [all](/about/corrections/).', harmless),
  after(links, 'a link to the web', 'See [the site](https://www.gov.uk/).', harmless),
  after(links, 'a link with its brackets swapped', 'See (the report)[https://example.org/].'),
  after(links, 'a link with a space between', 'See [the report] (https://example.org/).'),
  after(links, 'a link without its end', 'See [the report](https://example.org/ and more.'),
  after(links, 'a reference without a definition', 'See [the report][report-1].'),
  after(links, 'a link without words', 'See [](https://example.org/).'),
  after(links, 'a link without https', 'See [the report](www.example.org).'),
  after(links, 'a link to a file beside it', 'See [the other](late-notices.md).'),
  after(links, 'a link with a space in it', 'See [the report](https://example.org/a report.pdf).'),
  after(links, 'an angle-bracket link', 'See <https://example.org/>.', {
    ...harmless,
    kinds: notGuidance,
  }),
  after(links, 'an angle-bracket link in an article', 'See <https://example.org/>.', {
    kinds: ['guidance'],
  }),
  after(group, 'a heading without a space', '##Heading'),
  after(group, 'a heading of the first level', '# Heading\n\nText.'),
  after(group, 'a heading of the fifth level', '##### Heading\n\nText.', { kinds: notGuidance }),
  after(group, 'an empty heading', '##\n\nText.'),
  after(group, 'a heading of an emoji', '## 👮\n\nText.'),
  after(group, 'a heading in a list', '- ## Heading'),
  after(group, 'a heading in a quotation', '> ## Heading'),
  after(group, 'a heading that takes an id of the page', '## Content\n\nText.'),
  after(group, 'a line --- under a paragraph', 'This was found.\n---\n\nText.'),
  after(group, 'a line === under a paragraph', 'This was found.\n===\n\nText.'),
  after(group, 'a tab before a paragraph', '\tThis was found.', { kinds: notGuidance }),
  after(group, 'four spaces before a paragraph', '    This was found.', { kinds: notGuidance }),
  after(group, 'a year that begins a paragraph', '2019. That was the year.'),
  after(group, 'a number greater than', '> 50 notices were late.'),
  after(group, 'a footnote', 'This was found.[^1]\n\n[^1]: On page 3.'),
  after(group, 'a task list', '- [ ] Ask\n- [x] Listen'),
  after(group, 'a table with aligned columns', '| a | b |\n|:--|--:|\n| 1 | 2 |'),
  after(group, 'a table', '| a | b |\n|---|---|\n| 1 | 2 |', {
    ...harmless,
    kinds: notGuidance.filter((kind) => kind !== 'findings'),
  }),
  after(group, 'bold with spaces inside', 'It was ** late **.'),
  after(group, 'bold that is not closed', 'It was **late.'),
  after(group, 'tildes about numbers', 'It took ~5, or 6~, days.'),
  after(group, 'a list', 'It was:\n\n- late\n- lost', harmless),
  after(group, 'emphasis', 'It was *late* and **lost**.', harmless),
  after(group, 'a comment', '<!-- ask Ann -->'),
  after(group, 'a placeholder', 'TODO: write this.'),
  after(group, 'a placeholder in brackets', '[insert figure here]'),
  after(group, 'an import', 'import x from "./x.js"\n\nexport const a = 1', {
    kinds: ['guidance'],
  }),
  after(group, 'words about importing', 'import the data and go on.', {
    kinds: ['guidance'],
  }),
  after(group, 'a heading with nothing below it', '## Further reading'),
  after(group, 'dots from a word processor', '• One thing\n• Another'),
  after(group, 'a table without its second line', '| Year | Late |\n| 2019 | 12 |'),
  after(group, 'a footnote that is not there', 'It was late.[^1]'),
  after(group, 'marks of a word processor', 'It was late.<o:p></o:p>'),
  after(group, 'two versions', '<<<<<<< main\nOne.\n=======\nTwo.\n>>>>>>> change'),
  after(group, 'program code without end', '```\nIt was late.'),
  after(links, 'a link to the own machine', '[the report](http://localhost:4321/forces/)'),
  after(links, 'a link that begins twice', '[the report](https://https://www.gov.uk/)'),
  after(group, 'a component without a value', '<Finding id />', { kinds: ['guidance'] }),
  after(group, 'a finding with slashes', '<Finding id="/x/y/" />', { kinds: ['guidance'] }),
  after(group, 'braces', 'The value {x} is not known.', { kinds: ['guidance'] }),
  after(group, 'a component nobody knows', '<Findng id="x" />', { kinds: ['guidance'] }),
  after(group, 'a component not closed', '<Note>\n\nText.', { kinds: ['guidance'] }),
  after(group, 'a source that is not there', '<Source id="no-such-source" />', {
    kinds: ['guidance'],
    showsElsewhere: true,
  }),
  before(group, 'an officer by rank and surname in the text', 'DI Smith told inspectors this. '),
  before(
    group,
    'an officer by rank and name in the text',
    'Detective Inspector Ann Smith told inspectors this. ',
  ),
  before(
    group,
    'a chief constable by name',
    'Chief Constable Ann Smith told inspectors this. ',
    harmless,
  ),
  before(
    group,
    'the abbreviations of the trade',
    'The PC Gazette and HM Chief Inspector of Constabulary agreed. ',
    harmless,
  ),
  before(
    group,
    'a long quotation',
    'They found that "every one of the officers in the unit was too busy". ',
    { kinds: ['findings', 'responses'] },
  ),
];
