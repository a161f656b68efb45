import { after, inLines, linesIn, type Mutation } from '../mutation.ts';

const group = 'addresses';
const SAFE =
  'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2Freport&data=05';

/** Addresses as they come out of e-mails, documents and the bar of a browser. */
const WRONG = [
  SAFE,
  'https://www.google.com/url?q=https://www.gov.uk/report',
  'https://www.google.co.uk/search?q=kent+report',
  'https://bit.ly/3abcdef',
  'https://kent.sharepoint.com/sites/x/report.docx',
  'https://www.gov.uk/report?utm_source=newsletter',
  'https://www.gov.uk/report#:~:text=late',
  'https://www.gov.uk/report%E2%80%8B',
  'https://www.gov.uk/100%',
  'https://www.gov.uk/report.',
  'https://www.gov.uk..uk/report',
  'https://www.gov,uk/report',
  'https://www.gov.uk@example.org/report',
  'https://xn--80ak6aa92e.com/',
  'https://192.168.0.1/report',
  'http://localhost:4321/',
  'https://',
  'https:/www.gov.uk/report',
  'https//www.gov.uk/report',
  'htps://www.gov.uk/report',
  'www.gov.uk/report',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///C:/report.pdf',
  'ftp://www.gov.uk/report',
  'mailto:',
  '//www.gov.uk/report',
  'report.pdf',
];
const RIGHT = [
  'https://www.gov.uk/report_(kent)',
  'https://www.gov.uk/report?page=2',
  'https://www.gov.uk/a%20b',
  'https://www.gov.uk/report#page-4',
  'https://www.gov.uk:8443/report',
  'HTTPS://WWW.GOV.UK/report',
];
const isAddress = (name: string) => /^(?:address|website)$/.test(name);

/** What befalls addresses, in their field and in the text. */
export const ADDRESS_MUTATIONS: readonly Mutation[] = [
  ...WRONG.flatMap((address) => [
    inLines(
      group,
      `the address ${address}`,
      (entry) => linesIn(entry).filter(({ name }) => isAddress(name)),
      ({ name }) => `${name}: ${JSON.stringify(address)}`,
      { kinds: ['sources', 'forces'] },
    ),
    after(group, `a link to ${address}`, `[the report](${address})`),
  ]),
  ...['https://www.gov.uk/a report.pdf', 'https://www.gov.uk/ https://www.gov.uk/b'].map(
    (address) =>
      inLines(
        group,
        `the address ${address}`,
        (entry) => linesIn(entry).filter(({ name }) => isAddress(name)),
        ({ name }) => `${name}: ${address}`,
        { kinds: ['sources', 'forces'] },
      ),
  ),
  ...RIGHT.map((address) =>
    after(group, `a link to ${address}`, `[the report](${address})`, { expects: 'harmless' }),
  ),
  after(group, 'a link that shows another', '[https://www.gov.uk/a](https://www.gov.uk/b)'),
  after(group, 'a link called here', 'See [here](https://www.gov.uk/).'),
  after(group, 'a link called read more', '[Read more](https://www.gov.uk/)'),
  after(group, 'an address that no link uses', '[p]: https://www.gov.uk/'),
  after(group, 'a link in a link', '[[a](https://www.gov.uk/)](https://www.gov.uk/b)'),
  after(
    group,
    'a link to a preview',
    '[Kent](https://deploy-preview-3--lines-of-enquiry.netlify.app/forces/)',
  ),
  after(group, 'a link to the index of a folder', '[all](/forces/index.html)'),
  after(group, 'a link to nothing', '[all](#)'),
  after(group, 'a link to an old name of a page', '[all](/Forces/)'),
  after(group, 'the e-mail address of a person', 'Ask ann.smith@kent.police.uk.'),
  after(group, 'a mobile number', 'Ring 07700 900123.'),
  after(group, 'the e-mail address of an office', 'Ask enquiries@kent.police.uk.', {
    expects: 'harmless',
  }),
  after(group, 'the feed', '[the feed](/feed.xml)', { expects: 'harmless' }),
];
