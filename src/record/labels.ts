import type { FindingKind, Inspectorate } from '../schemas/index.ts';
import type { Programme } from '../schemas/inspection.ts';
import type { Need } from '../schemas/guidance.ts';
import type { Form } from '../schemas/panel.ts';
import type { EntryData } from '../schemas/index.ts';
import type { OUTCOMES } from '../schemas/finding.ts';

type Names<T extends string> = Record<T, string>;

export const INSPECTORATE: Names<Inspectorate> = {
  ofsted: 'Ofsted',
  hmic: 'HMIC',
  hmicfrs: 'HMICFRS',
  joint: 'Joint inspectorates',
};

export const NATURE = { law: 'Law', letter: 'Letter', publication: 'Publication' } as const;

export const PROGRAMME: Names<Programme> = {
  letter: 'Letter between inspectorates',
  sif: "Inspection of council children's services (single inspection framework)",
  ilacs: "Inspection of council children's services (ILACS)",
  'monitoring-visit': "Monitoring visit to council children's services",
  jtai: 'Joint targeted area inspection',
  ncpi: 'National child protection inspection',
  'ncpi-follow-up': 'Return visit after a child protection inspection',
  peel: 'PEEL inspection of the force',
  thematic: 'Thematic report',
};

export const FINDING_KIND: Record<
  FindingKind,
  { one: string; many: string; heading: string; plural: string }
> = {
  weakness: {
    one: 'weakness',
    many: 'weaknesses',
    heading: 'Weakness recorded',
    plural: 'Weaknesses',
  },
  strength: {
    one: 'strength',
    many: 'strengths',
    heading: 'Strength recorded',
    plural: 'Strengths',
  },
  recommendation: {
    one: 'recommendation',
    many: 'recommendations',
    heading: 'Recommendation',
    plural: 'Recommendations',
  },
  progress: {
    one: 'sign of progress',
    many: 'signs of progress',
    heading: 'Progress recorded',
    plural: 'Progress',
  },
  context: {
    one: 'background note',
    many: 'background notes',
    heading: 'Context',
    plural: 'Context',
  },
};

export const OUTCOME: Names<(typeof OUTCOMES)[number]> = {
  improved: 'had improved',
  'not-improved': 'had not improved',
  mixed: 'had improved in part',
  worse: 'had become worse',
};

export const FORM: Names<Form> = {
  'sub-committee': 'Sub-committee',
  'themed-meeting': 'Themed meeting',
  'scrutiny-review': 'Scrutiny review',
  'task-group': 'Task group',
  'standing-item': 'Item at a meeting',
};

export const SOURCE_KIND: Names<EntryData<'sources'>['kind']> = {
  'inspection-report': 'inspection report',
  letter: 'letter',
  news: 'news report',
  'panel-paper': 'council or commissioner paper',
  legislation: 'legislation',
  guidance: 'guidance',
  'web-page': 'web page',
  data: 'data',
};

/** What a reader needs an article for. */
export const NEED: Names<Need> = {
  'before-a-meeting': 'Before a meeting',
  'after-a-report': 'After a report',
  'the-public': 'For the public',
  'the-system': 'Who does what, and by which law',
  'this-record': 'How to use this record',
};

/** How a source was read, in words that a reader can weigh. */
export const READ: Names<EntryData<'sources'>['read']> = {
  whole: 'read whole',
  opening: 'read in part',
  'not-read': 'not read, known through another source',
};

export const DOCUMENTED: Names<EntryData<'panels'>['documented']> = {
  well: 'Well documented',
  partly: 'Partly documented',
  little: 'Little documented',
};

/** What the inspectorate called the status of a force. */
export const STATUS: Names<EntryData<'forces'>['status'][number]['kind']> = {
  engage: 'Engage stage of monitoring',
  'enhanced-monitoring': 'Enhanced monitoring',
  'cause-of-concern': 'Cause of concern',
};
