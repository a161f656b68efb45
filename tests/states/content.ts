import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ADDED,
  asFile,
  samplesBeside,
  type WrittenEntry,
} from '../../src/schemas/fixtures/samples.ts';
import { fileOf } from '../../src/schemas/index.ts';
import { inEveryState, WITHDRAWN, words } from './entries.ts';

const ARTICLE = `${words(620)}

## What was found

A notice about a child is a plain term.

### Who was asked

<Source id="report" locator="page 4" /> <Source id="report-two" locator="page 9" />

#### In which year

<Finding id="ncpi-kent-2019/late-notices" />

<Question id="notices-late" />

<Note title="Before the meeting">Read the report.</Note>
`;

const entry = (
  kind: WrittenEntry['kind'],
  id: string,
  fields: WrittenEntry['fields'],
  body = `HMICFRS said in 2019 what became of ${id.replace(/.*\//, '')}.\n`,
): WrittenEntry => ({ kind, id, fields: { added: ADDED, ...fields }, body });

const OFFICE = {
  role: 'commissioner',
  title: 'Police and Crime Commissioner',
  from: '2012-11',
  to: null,
  asOf: '2025-05-16',
  source: 'report',
};
const PANEL = {
  name: 'Kent and Medway Police and Crime Panel',
  kind: 'panel',
  host: null,
  hostBasis: null,
  website: null,
  asOf: null,
  evidence: [],
};
const SHARED = { source: 'report', locator: 'page 4' };

/** One entry with every optional field, and one with none, of each kind that has such fields. */
const SPELLED_OUT: readonly WrittenEntry[] = [
  entry('forces', 'kent', {
    name: 'Kent Police',
    shortName: 'Kent',
    aliases: ['Kent County Constabulary'],
    ons: 'E23000032',
    nation: 'England',
    region: 'South East',
    website: 'https://www.kent.police.uk',
    oversight: [
      { ...OFFICE, title: 'Police Authority', from: null, to: '2012-11' },
      {
        ...OFFICE,
        body: 'Office for Policing and Crime',
        holders: [
          { name: 'A Former Holder', from: null, to: '2024-05', asOf: '2024', source: 'report' },
          {
            name: 'A Present Holder',
            from: '2024-05',
            to: null,
            asOf: '2025-02-19',
            source: 'report',
            note: 'The page gives no day.',
          },
        ],
      },
    ],
    panel: {
      ...PANEL,
      host: 'Kent County Council',
      hostBasis: 'stated',
      website: 'https://www.kent.gov.uk/panel',
      asOf: '2025',
      evidence: ['https://www.kent.gov.uk/panel'],
      note: 'The page was seen in an archive.',
    },
    status: [
      {
        kind: 'engage',
        from: null,
        to: '2019',
        asOf: '2019',
        source: 'report',
        endSource: 'report',
      },
      {
        kind: 'cause-of-concern',
        about: 'notices about children',
        from: '2019-05-02',
        to: null,
        asOf: '2026-01',
        source: 'report',
        note: 'No later page was seen.',
      },
    ],
    checked: '2026-11-01',
  }),
  entry('forces', 'surrey', {
    name: 'Surrey Police',
    shortName: 'Surrey',
    ons: 'E23000031',
    nation: 'England',
    region: 'South East',
    website: 'https://www.surrey.police.uk',
    oversight: [OFFICE],
    panel: PANEL,
  }),
  entry('inspections', 'ofsted-medway-2015', {
    title: "Medway: inspection of children's services, 2015",
    inspectorate: 'ofsted',
    programme: 'sif',
    council: 'Medway',
    forces: ['kent'],
    published: '2015-07',
    source: 'report',
  }),
  entry('inspections', 'ncpi-kent-2017', {
    title: 'Kent Police: child protection inspection, 2017',
    inspectorate: 'hmic',
    programme: 'ncpi',
    forces: ['kent'],
    published: '2017-03-02',
    source: 'report',
  }),
  entry('inspections', 'ncpi-kent-2019', {
    title: 'Kent Police: child protection inspection, 2019',
    inspectorate: 'hmicfrs',
    programme: 'ncpi-follow-up',
    forces: ['kent', 'surrey'],
    fieldwork: { from: '2019-01', to: '2019-02' },
    published: '2019-05-02',
    publishedNote: 'A newspaper gives another day.',
    publishedBasis: 'news',
    round: 'Child protection inspections 2019',
    judgement: 'A cause of concern.',
    grades: [
      {
        force: 'kent',
        round: 'PEEL 2018/19',
        question: 'Protecting vulnerable people',
        grade: 'Good',
        source: 'report',
      },
      {
        round: 'PEEL 2018/19',
        question: 'Investigating crime',
        grade: 'Requires improvement',
        source: 'report',
      },
    ],
    scope: 'How notices about children are sent.',
    limits: 'The opening was read.',
    follows: 'ncpi-kent-2017',
    source: 'report',
    alsoIn: ['report-two'],
  }),
  entry('inspections', 'peel-kent-2021-22', {
    title: 'Kent Police: PEEL 2021/22',
    inspectorate: 'hmicfrs',
    programme: 'peel',
    forces: ['kent'],
    published: null,
    publishedNote: 'The page shows no day.',
    round: 'PEEL 2021/22',
    source: 'report',
  }),
  entry('inspections', 'ncpi-kent-pir', {
    title: 'Kent Police: child protection, return visit',
    inspectorate: 'hmicfrs',
    programme: 'ncpi-follow-up',
    forces: ['kent'],
    published: null,
    publishedNote: 'The page shows no day.',
    follows: 'ncpi-kent-2017',
    source: 'report',
  }),
  entry('inspections', 'jtai-medway-2018', {
    title: 'Medway: joint inspection, 2018',
    inspectorate: 'joint',
    programme: 'jtai',
    council: 'Medway',
    forces: ['kent'],
    published: '2018-06-04',
    source: 'report',
  }),
  entry('inspections', 'thematic-2020', {
    title: 'All forces: missing children, 2020',
    inspectorate: 'joint',
    programme: 'thematic',
    forces: [],
    published: '2020',
    source: 'report',
  }),
  entry('findings', 'ofsted-medway-2015/few-notices', {
    headline: 'Few notices about children reached the council',
    inspection: 'ofsted-medway-2015',
    forces: ['kent'],
    council: 'Medway',
    theme: 'missing-children',
    kind: 'weakness',
    date: '2015',
    ...SHARED,
  }),
  entry(
    'findings',
    'ncpi-kent-2017/slow-notices',
    {
      headline: 'Notices about children were slow',
      inspection: 'ncpi-kent-2017',
      forces: ['kent'],
      theme: 'missing-children',
      kind: 'weakness',
      date: '2017-03-02',
      ...SHARED,
    },
    'HMICFRS said in 2017 that a notice about a child came late.\n',
  ),
  entry('findings', 'ncpi-kent-2019/late-notices', {
    headline: 'A strategy discussion about a child came late',
    inspection: 'ncpi-kent-2019',
    forces: ['kent', 'surrey'],
    council: 'Medway',
    theme: 'missing-children',
    kind: 'progress',
    date: '2019-02',
    ...SHARED,
    claimedBy: 'Kent Police',
    alsoIn: [{ source: 'report-two', locator: 'page 9' }],
    followsUp: [
      { finding: 'ncpi-kent-2017/slow-notices', basis: 'returned', outcome: 'improved' },
      { finding: 'ofsted-medway-2015/few-notices', basis: 'later' },
    ],
  }),
  entry(
    'findings',
    'ncpi-kent-2019/surrey-notices',
    {
      headline: 'Notices about children did not say who was asked',
      inspection: 'ncpi-kent-2019',
      forces: ['surrey'],
      theme: 'missing-children',
      kind: 'weakness',
      date: '2019-02',
      ...SHARED,
    },
    'HMICFRS said in 2019 that a notice left out whom the police had asked.\n',
  ),
  entry('findings', 'peel-kent-2021-22/undated', {
    headline: 'Notices about children had no date',
    inspection: 'peel-kent-2021-22',
    forces: ['kent'],
    theme: 'missing-children',
    kind: 'strength',
    date: null,
    ...SHARED,
  }),
  entry('findings', 'ncpi-kent-pir/notices-counted', {
    headline: 'Notices about children were counted',
    inspection: 'ncpi-kent-pir',
    forces: ['kent'],
    theme: 'missing-children',
    kind: 'strength',
    date: null,
    ...SHARED,
  }),
  entry('findings', 'jtai-medway-2018/joint-notices', {
    headline: 'Notices in Medway were read by all',
    inspection: 'jtai-medway-2018',
    forces: ['kent'],
    council: 'Medway',
    theme: 'missing-children',
    kind: 'strength',
    date: '2018-06-04',
    ...SHARED,
  }),
  entry('findings', 'thematic-2020/national', {
    headline: 'Notices about children differed from force to force',
    inspection: 'thematic-2020',
    forces: [],
    theme: 'missing-children',
    kind: 'context',
    date: '2020',
    ...SHARED,
    source: 'report-two',
  }),
  entry('responses', 'kent-plan', {
    headline: 'The force drew up a plan',
    from: 'force',
    by: 'Kent Police',
    forces: ['kent'],
    inspection: 'ncpi-kent-2019',
    findings: ['ncpi-kent-2019/late-notices'],
    date: '2019-05',
    ...SHARED,
  }),
  entry('responses', 'undated-answer', {
    headline: 'The government answered on a day that is not known',
    from: 'government',
    by: 'Home Office',
    forces: [],
    date: null,
    ...SHARED,
  }),
  entry('responses', 'undated-reply', {
    headline: 'The commissioner agreed',
    from: 'commissioner',
    by: 'Kent Police and Crime Commissioner',
    forces: ['kent'],
    inspection: 'ncpi-kent-2019',
    date: null,
    ...SHARED,
  }),
  entry('panels', 'kent-review-2020', {
    title: 'Kent: review of missing children',
    panel: 'Kent and Medway Police and Crime Panel',
    force: 'kent',
    host: 'Kent County Council',
    form: 'scrutiny-review',
    date: '2020',
    when: 'In 2020; the months are not known.',
    themes: ['missing-children'],
    topic: 'Children who go missing from care.',
    asked: ['How many notices were late?'],
    heardFrom: ['The commissioner'],
    found: ['Notices were late.'],
    recommended: ['That notices be counted.'],
    outcome: 'Notices were counted from 2021 on.',
    takeaway: 'Ask how many notices were late, then ask again after a year.',
    documented: 'well',
    documentedNote: 'The report was read, and the minutes too.',
    sources: ['report', 'report-two'],
  }),
  entry('panels', 'surrey-roads', {
    title: 'Surrey: an item on roads',
    panel: 'Surrey Police and Crime Panel',
    force: 'surrey',
    form: 'standing-item',
    date: null,
    when: 'The date is not shown.',
    themes: ['missing-children'],
    onChildProtection: false,
    topic: 'Roads, and who goes on them.',
    asked: [],
    heardFrom: [],
    found: [],
    recommended: [],
    documented: 'little',
    documentedNote: 'An extract was read.',
    sources: ['report'],
  }),
  entry('themes', 'missing-children', {
    name: 'Missing children',
    meaning: 'Children who are not where they should be.',
    why: 'A child who is missing may be in danger.',
    good: ['Notices are sent within a day.', 'Each child is spoken to.'],
    synonyms: ['runaways'],
    sources: ['report'],
  }),
  entry('themes', 'silent-theme', {
    name: 'A theme without a finding',
    meaning: 'Nothing was found on it.',
    why: 'Silence is shown as well.',
    good: ['It is looked at.', 'What is found is told.'],
    synonyms: ['quiet'],
    sources: ['report'],
    near: ['missing-children'],
  }),
  entry(
    'guidance',
    'asking',
    {
      title: 'How to ask about missing children',
      description: 'You will be able to ask three questions.',
      inShort: ['Ask first who knows.', 'Ask for the figures a month before.'],
      published: '2026-01-05',
      reviewed: '2026-06-01',
      reviewBy: '2027-06-01',
      author: 'Editors of the record',
      for: 'before-a-meeting',
      themes: ['missing-children'],
      sources: ['report', 'report-two'],
      // Newer than all else, so that a feed has room for it.
      added: '2026-11-25',
    },
    ARTICLE,
  ),
  entry('glossary', 'notice', {
    term: 'notice about a child',
    abbreviation: 'NAC',
    synonyms: ['message about a child'],
    source: 'report',
  }),
  entry('glossary', 'plain-term', { term: 'plain term', source: 'report' }),
  entry(
    'sources',
    'report',
    {
      title: 'Kent Police, a report',
      publisher: 'HMICFRS and others',
      published: '2019-05-02',
      address: 'https://hmicfrs.justiceinspectorates.gov.uk/kent/',
      kind: 'inspection-report',
      read: 'whole',
      accessed: '2026-11-24',
    },
    '',
  ),
  entry(
    'sources',
    'report-two',
    {
      title: 'A second report',
      publisher: 'A local newspaper',
      published: null,
      address: null,
      kind: 'news',
      read: 'not-read',
      copy: 'archived',
      archive: 'https://archive.example/2019/report-two',
      accessed: '2026-11',
      note: 'Known through the first report.',
    },
    '',
  ),
  entry(
    'events',
    'review-announced',
    {
      what: 'A review of missing children was announced.',
      date: '2021-03',
      nature: 'publication',
      planned: false,
      forces: ['kent'],
      themes: ['missing-children'],
      inspection: 'ncpi-kent-2019',
      panel: 'kent-review-2020',
      source: 'report',
    },
    '',
  ),
  entry(
    'events',
    'planned-law',
    {
      what: 'A law is to end commissioners.',
      date: '2028-05',
      planned: true,
      source: 'report',
    },
    '',
  ),
];

const ENTRIES = [...SPELLED_OUT, ...samplesBeside(SPELLED_OUT)];

const SURREY = ENTRIES.find(({ kind, id }) => kind === 'forces' && id === 'surrey')!;

/** Entries to which pages of the site lead by their addresses. */
const EXPECTED: readonly WrittenEntry[] = [
  {
    ...SURREY,
    id: 'city-of-london',
    fields: {
      ...SURREY.fields,
      name: 'City of London Police',
      shortName: 'City of London',
      ons: 'E23000034',
      website: 'https://www.cityoflondon.police.uk',
    },
  },
  ...[
    'scrutiny-after-commissioners',
    'the-56-day-response',
    'ofsted-letter-2016-and-after',
    'themed-meeting-with-key-lines-of-enquiry',
    'how-to-complain-about-the-police',
  ].map((id) => {
    const article = ENTRIES.find(({ kind }) => kind === 'guidance')!;
    const need = id.startsWith('how-to-complain') ? { for: 'the-public' } : {};
    return { ...article, id, fields: { ...article.fields, ...need, title: `An article: ${id}` } };
  }),
].map((expected) => ({ ...expected, body: expected.body.replace('.', `, ${expected.id}.`) }));

/** All that was found in the area of a council, which was withdrawn since. */
const OF_THANET = entry('findings', 'ncpi-kent-2017/only-in-thanet', {
  headline: 'A notice about a child did not arrive',
  inspection: 'ncpi-kent-2017',
  forces: ['kent'],
  council: 'Thanet',
  theme: 'missing-children',
  kind: 'weakness',
  date: '2017-03-02',
  ...SHARED,
  withdrawn: WITHDRAWN,
});

/** Three more questions for each theme that stands, which a theme has to have. */
function questionsFor(theme: string): WrittenEntry[] {
  return ['first', 'second', 'third'].map((which) =>
    entry('questions', `${theme}-${which}`, {
      question: `What is the ${which} thing that you ask about ${theme}?`,
      theme,
      why: 'HMICFRS found in 2019 that nobody asked.',
      source: 'report',
    }),
  );
}

/** Every entry in every state. What a withdrawn entry rested on may be withdrawn too; what cites a source keeps it cited. */
function allEntries(): WrittenEntry[] {
  const withStates = ENTRIES.flatMap((plain) => [plain, ...inEveryState(plain)]);
  const themes = withStates.filter(({ kind, fields }) => kind === 'themes' && !fields['withdrawn']);
  const sources = withStates.filter(({ kind }) => kind === 'sources');
  const citing = sources.map(({ id, fields }) =>
    entry('glossary', `cites-${id}`, {
      term: `what cites ${id}`,
      source: id,
      ...(fields['withdrawn'] ? { withdrawn: fields['withdrawn'] } : {}),
    }),
  );
  return [
    ...withStates,
    ...EXPECTED,
    OF_THANET,
    ...themes.flatMap(({ id }) => questionsFor(id)),
    ...citing,
  ];
}

const THESAURUS = `words:
  - means: missing children
    said: [runaways]
places:
  - place: Thanet
    forces: [kent]
`;

/** Writes the content of a site that holds every state of every kind of entry. */
export function writeStates(folder: string): void {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const one of allEntries()) write(fileOf(one.kind, one.id), asFile(one));
  write('content/search/thesaurus.yaml', THESAURUS);
  write(
    'data/councils.csv',
    'code,name,councilName,type,county,countyCode,region,nation,force,code2023\n' +
      'E06000035,Medway,Medway Council,unitary,,,South East,England,kent,\n' +
      'E07000114,Thanet,Thanet District Council,district,Kent,E10000016,South East,England,kent,\n' +
      'E10000030,Surrey,Surrey County Council,county,,,South East,England,surrey,\n',
  );
}
