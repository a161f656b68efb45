/**
 * What people ask, and where it should lead. Written from how people would ask, not from how the record is worded.
 * An address ends in `*` where any page that begins so is a right answer.
 */
export interface Asked {
  ask: string;
  /** What makes it hard: a third or more are misspelt, abbreviated or name a place. */
  as:
    | 'plain'
    | 'misspelt'
    | 'abbreviated'
    | 'place'
    | 'title'
    | 'american'
    | 'quoted'
    | 'thread'
    | 'worry'
    | 'councillor'
    | 'public'
    | 'officer'
    | 'time'
    | 'task';
  leadsTo: readonly string[];
}

const force = (id: string) => `/forces/${id}/`;
const theme = (id: string) => `/themes/${id}/`;
const found = (id: string) => `/inspections/${id}/`;
/** An article or one of its sections. */
const guidance = (id: string) => `/guidance/${id}/*`;
const term = (id: string) => `/glossary/#${id}`;
const asked = (as: Asked['as'], ask: string, ...leadsTo: string[]): Asked => ({ as, ask, leadsTo });

export const QUERIES: readonly Asked[] = [
  // Places, nicknames and forces.
  asked('place', 'Middlesbrough', force('cleveland')),
  asked('place', 'stockton on tees', force('cleveland')),
  asked('place', 'Stockton', force('cleveland')),
  asked('place', 'Teesside', force('cleveland')),
  asked('place', 'Milton Keynes', force('thames-valley')),
  asked('place', 'Hull', force('humberside')),
  asked('place', 'Brighton', force('sussex')),
  asked('place', 'Bristol', force('avon-and-somerset')),
  asked('place', 'rotherham council', force('south-yorkshire')),
  asked('place', 'Ynys Mon', force('north-wales')),
  asked('place', 'Huddersfield', force('west-yorkshire')),
  asked('place', 'Scouse police', force('merseyside')),
  asked('place', 'police in reading', force('thames-valley')),
  asked('place', 'Hackney', force('metropolitan')),
  asked('place', 'kent', force('kent')),
  asked('abbreviated', 'GMP', force('greater-manchester')),
  asked('abbreviated', 'the Met', force('metropolitan')),
  asked('abbreviated', 'hants police', force('hampshire')),
  asked('abbreviated', 'A&S police', force('avon-and-somerset')),
  asked('misspelt', 'Thames Vally', force('thames-valley')),
  asked('misspelt', 'Clevland', force('cleveland')),
  asked('misspelt', 'Glostershire', force('gloucestershire')),
  asked('misspelt', 'Leicstershire police', force('leicestershire')),
  asked('misspelt', 'Merseyide', force('merseyside')),
  asked('misspelt', 'Middlesborough', force('cleveland')),
  asked('misspelt', 'Norhtumbria', force('northumbria')),

  // Themes in people's own words.
  asked('plain', 'runaways', theme('missing-children')),
  asked('plain', 'kids who go missing', theme('missing-children')),
  asked('plain', 'grooming gangs', theme('child-sexual-exploitation')),
  asked('plain', 'county lines', theme('child-sexual-exploitation'), term('county-lines')),
  asked(
    'plain',
    'children locked up overnight',
    theme('custody'),
    '/questions/#overnight-in-cells',
    found('cp-northamptonshire-2014/children-held-in-cells'),
  ),
  asked('plain', 'police cells', theme('custody')),
  asked('plain', 'domestic violence and children', theme('domestic-abuse')),
  asked('plain', 'paedophiles', theme('offender-management')),
  asked(
    'plain',
    'case conference',
    theme('child-protection-conferences'),
    term('child-protection-conference'),
  ),
  asked(
    'plain',
    'social workers not told',
    theme('information-sharing'),
    '/questions/#telling-social-workers',
    found('ofsted-hmci-letter-2016/late-information'),
  ),
  asked('plain', 'background checks', theme('vetting')),
  asked('plain', 'police cuts', theme('resources')),
  asked('plain', 'nobody asked the child', theme('voice-of-the-child')),
  asked('plain', '999 calls', theme('initial-contact')),
  asked(
    'abbreviated',
    'CSE',
    theme('child-sexual-exploitation'),
    term('child-sexual-exploitation'),
  ),
  asked(
    'abbreviated',
    'DBS',
    theme('vetting'),
    term('disclosure-and-barring-service'),
    found('ofsted-hmci-letter-2016/metropolitan-dbs-backlog'),
  ),
  asked('abbreviated', 'CRB check', theme('vetting')),
  asked('abbreviated', 'MASH', theme('information-sharing'), term('multi-agency-safeguarding-hub')),
  asked(
    'abbreviated',
    's47',
    theme('strategy-discussions'),
    theme('joint-visits'),
    term('section-47-enquiry'),
  ),
  asked('misspelt', 'exploitaion', theme('child-sexual-exploitation'), '/inspections/*'),
  asked('misspelt', 'mising children', theme('missing-children')),
  asked('misspelt', 'domestic abuce', theme('domestic-abuse')),
  asked('misspelt', 'child sexaul exploitation', theme('child-sexual-exploitation')),
  asked('misspelt', 'vettting', theme('vetting')),
  asked('misspelt', 'sex ofenders', theme('offender-management')),
  asked('misspelt', 'stratergy discussions', theme('strategy-discussions')),

  // Terms.
  asked('abbreviated', 'what is a PCC', term('police-and-crime-commissioner')),
  asked(
    'abbreviated',
    'JTAI',
    term('joint-targeted-area-inspection'),
    '/inspections/jtai-programme/',
  ),
  asked(
    'abbreviated',
    'KLOE',
    term('key-lines-of-enquiry'),
    guidance('themed-meeting-with-key-lines-of-enquiry'),
  ),
  asked(
    'abbreviated',
    'ICPC',
    term('initial-child-protection-conference'),
    theme('child-protection-conferences'),
  ),
  asked('abbreviated', 'LSCB', term('local-safeguarding-children-board')),
  asked('abbreviated', 'IICSA', term('iicsa')),
  asked('abbreviated', 's.55', term('section-55-comments'), guidance('the-56-day-response')),
  asked(
    'plain',
    '56 days',
    term('section-55-comments'),
    guidance('the-56-day-response'),
    '/questions/#comments-within-56-days',
  ),
  asked(
    'plain',
    'operation encompass',
    term('operation-encompass'),
    found('ncpi-cleveland-2017/operation-encompass'),
  ),
  asked('plain', 'what is a problem profile', term('problem-profile')),
  asked('misspelt', 'precpet', term('precept')),

  // Findings, half remembered.
  asked('plain', 'backlog of referrals 2,828', found('acc-west-mercia-2025/referral-backlog')),
  asked(
    'plain',
    'children missing from their own conference stockton',
    found('jtai-stockton-2018/children-at-conferences'),
  ),
  asked(
    'plain',
    'only eight children came to conference',
    found('jtai-stockton-2018/children-at-conferences'),
  ),
  asked(
    'plain',
    'social workers visited alone because police were busy',
    found('ofsted-southend-2016/lone-visits'),
    '/questions/#visits-made-alone',
  ),
  asked(
    'plain',
    'cleveland missing children',
    found('ncpi-cleveland-2025/missing-children'),
    found('ncpi-cleveland-2017/missing-children'),
  ),
  asked(
    'plain',
    'did cleveland get better at custody',
    found('ncpi-cleveland-2018-pir/children-in-custody'),
    found('ncpi-cleveland-2017/children-in-custody'),
  ),
  asked(
    'plain',
    'ethnicity not recorded',
    found('ncpi-cleveland-2025/ethnicity-records'),
    found('ncpi-staffordshire-2023-reinspection/ethnicity-not-recorded'),
    '/questions/#ethnicity-recorded',
  ),
  asked(
    'plain',
    'adopters waiting for police checks dorset',
    found('ofsted-dorset-2016/adopters-dbs-checks'),
  ),
  asked(
    'abbreviated',
    'dbs backlog london',
    found('ofsted-hmci-letter-2016/metropolitan-dbs-backlog'),
  ),
  asked(
    'plain',
    'middle managers burglary car crime',
    found('thematic-south-yorkshire-cse-2013/middle-managers-priorities'),
  ),
  asked(
    'plain',
    'met exploitation causes of concern closed',
    found('exploitation-metropolitan-2025-revisit/causes-closed'),
  ),
  asked(
    'plain',
    'lincolnshire police worst funded',
    found('peel-lincolnshire-2021-22/low-funding'),
  ),
  asked(
    'plain',
    'sussex no risk missing child',
    '/inspections/ncpi-sussex-2018/*',
    '/inspections/ncpi-sussex-pir/*',
    term('no-apparent-risk'),
  ),
  asked(
    'plain',
    'control room briefed officers stockton',
    found('jtai-stockton-2018/control-room'),
  ),
  asked('plain', 'ofsted 2016 late information', found('ofsted-hmci-letter-2016/late-information')),
  asked(
    'plain',
    'overdue visits to sex offenders merseyside',
    found('ncpi-merseyside-2018/overdue-offender-visits'),
  ),
  asked(
    'plain',
    'open incident logs west midlands',
    found('peel-west-midlands-2017/open-incident-logs'),
  ),
  asked(
    'misspelt',
    'west mercia safegaurding backlog',
    found('acc-west-mercia-2025/referral-backlog'),
  ),
  asked(
    'misspelt',
    'detectve shortage west yorkshire',
    found('peel-west-yorkshire-2018/detective-shortage'),
  ),
  asked(
    'misspelt',
    'bedfordshire exploitation warning sings missed',
    found('ncpi-bedfordshire-2017/exploitation-warning-signs'),
  ),
  asked(
    'misspelt',
    'schools told about domestic abuse cleaveland',
    found('ncpi-cleveland-2017/operation-encompass'),
  ),
  asked(
    'american',
    'organized crime response to missing kids wiltshire',
    '/inspections/*',
    force('wiltshire'),
  ),
  asked(
    'american',
    'child centered supervision met',
    found('exploitation-metropolitan-2025-revisit/child-centred-supervision'),
  ),
  asked(
    'american',
    'vetting program backlog',
    found('peel-west-midlands-2018/vetting-backlog'),
    theme('vetting'),
  ),
  asked(
    'quoted',
    '"voice of the child"',
    found('ncpi-cleveland-2025/voice-of-the-child'),
    term('voice-of-the-child'),
    theme('voice-of-the-child'),
  ),
  asked(
    'quoted',
    '"appropriate adult"',
    found('ivi-cleveland-2021/appropriate-adults'),
    term('appropriate-adult'),
    '/questions/#appropriate-adult-waits',
  ),
  asked(
    'plain',
    'indecent images city of london',
    found('ncpi-city-of-london-2020/indecent-images'),
  ),
  asked(
    'plain',
    'risk assessments declined staffordshire victims',
    found('peel-staffordshire-2023-25/risk-assessments-declined'),
  ),
  asked('plain', 'abandoned 101 calls surrey', found('peel-surrey-2023-25/abandoned-calls')),
  asked(
    'plain',
    'enhanced monitoring nottinghamshire',
    found('peel-nottinghamshire-2023-25/enhanced-monitoring'),
  ),
  asked(
    'plain',
    'four forces revisited 2016',
    found('peel-nottinghamshire-2016-revisit/four-forces-revisited'),
  ),
  asked('plain', 'family doctors hampshire', found('jtai-hampshire-2017/family-doctors')),

  // Panels, guidance, questions.
  asked(
    'plain',
    'hampshire panel review of child sexual exploitation',
    '/panels/hampshire-cse-review-2015/',
  ),
  asked(
    'plain',
    'lincolnshire themed meeting',
    '/panels/lincolnshire-safeguarding-themed-meeting/',
  ),
  asked('plain', 'rotherham jay report panel', '/panels/south-yorkshire-jay-report-2014/'),
  asked(
    'plain',
    'can a panel sack the chief constable',
    guidance('what-a-panel-can-and-cannot-do'),
  ),
  asked(
    'plain',
    'what happens when commissioners are abolished',
    guidance('scrutiny-after-commissioners'),
    term('policing-and-crime-board'),
    '/questions/#services-after-2028',
  ),
  asked(
    'plain',
    'wilshaw letter',
    guidance('ofsted-letter-2016-and-after'),
    '/inspections/ofsted-hmci-letter-2016/*',
    '/timeline/#2016-wilshaw-letter',
  ),
  asked('plain', 'how to read an inspection report', guidance('reading-an-inspection-report')),
  asked(
    'misspelt',
    'comissioner 56 day responce',
    guidance('the-56-day-response'),
    term('section-55-comments'),
    '/questions/#comments-within-56-days',
  ),
  asked(
    'plain',
    'hotels and taxis',
    '/questions/#hotels-and-taxis',
    term('hotelwatch'),
    theme('child-sexual-exploitation'),
  ),

  // Titles.
  asked('title', 'Missing children', theme('missing-children')),
  asked(
    'title',
    'Reading an inspection report in twenty minutes',
    guidance('reading-an-inspection-report'),
  ),
  asked('title', 'Cleveland Police', force('cleveland')),
  asked(
    'title',
    'Agencies were strongly committed to tackling neglect',
    found('jtai-stockton-2018/agencies-commitment'),
  ),
  asked('title', 'Glossary', '/glossary/'),

  // Written once the search had been tuned on those above; at first it answered these with a rank of 0.90.
  asked('place', 'Wolverhampton', '/forces/west-midlands/'),
  asked('place', 'Grimsby police', '/forces/humberside/'),
  asked('place', 'Isle of Wight', '/forces/hampshire/'),
  asked('place', 'Cardiff', '/forces/south-wales/'),
  asked('place', 'Carlisle', '/forces/cumbria/'),
  asked('misspelt', 'Northampton shire', '/forces/northamptonshire/'),
  asked('place', 'worcestershire', '/forces/west-mercia/'),
  asked('place', 'Camden council', '/forces/metropolitan/'),
  asked('misspelt', 'Derbyshre', '/forces/derbyshire/'),
  asked('place', 'avon & somerset', '/forces/avon-and-somerset/'),
  asked('plain', 'taken into police custody kids', '/themes/custody/'),
  asked('plain', 'sexting', '/themes/online-abuse/'),
  asked('plain', 'indecent pictures', '/themes/online-abuse/', '/inspections/*'),
  asked('plain', 'wife beater', '/themes/domestic-abuse/'),
  asked('plain', 'training of officers', '/themes/resources/', '/inspections/*'),
  asked('plain', 'police training', '/themes/resources/'),
  asked('plain', 'neglect', '/themes/risk-assessment/', '/inspections/jtai-*'),
  asked('plain', 'voice of child', '/themes/voice-of-the-child/', '/glossary/#voice-of-the-child'),
  asked('plain', 'joint visits', '/themes/joint-visits/'),
  asked('plain', 'chief constable', '/themes/leadership/', '/glossary/#chief-constable'),
  asked('abbreviated', 'MAPPA', '/themes/offender-management/'),
  asked('abbreviated', 'RSO', '/themes/offender-management/', '/glossary/#registered-sex-offender'),
  asked('abbreviated', 'HMICFRS', '/glossary/#hmicfrs'),
  asked('plain', 'special measures', '/themes/leadership/', '/glossary/#engage'),
  asked('plain', 'police crime plan', '/glossary/#police-and-crime-plan'),
  asked(
    'plain',
    'did the met get out of special measures',
    '/inspections/exploitation-metropolitan-2025-revisit/*',
    '/inspections/peel-metropolitan-2021-22/engage-monitoring/',
    '/glossary/#engage',
  ),
  asked(
    'plain',
    'essex child abuse investigation backlog',
    '/inspections/ncpi-essex-*',
    '/inspections/peel-essex-*',
  ),
  asked(
    'plain',
    'devon cornwall children in cells overnight',
    '/inspections/ncpi-devon-and-cornwall-2015/overnight-custody/',
  ),
  asked(
    'plain',
    'humberside no child in cells',
    '/inspections/ncpi-humberside-2017/no-child-in-cells/',
  ),
  asked(
    'plain',
    'neglect of teenagers peterborough',
    '/inspections/jtai-peterborough/older-children-neglect/',
  ),
  asked(
    'abbreviated',
    'hampshire gp information sharing',
    '/inspections/jtai-hampshire-2017/family-doctors/',
  ),
  asked(
    'plain',
    'charge rate sexual offences south wales',
    '/inspections/peel-south-wales-2021-22/sexual-offences-charged/',
  ),
  asked(
    'plain',
    'emergency calls answered in ten seconds',
    '/inspections/peel-suffolk-2023-25/emergency-calls/',
    '/inspections/peel-north-yorkshire-2021-22/emergency-calls/',
  ),
  asked(
    'plain',
    'unborn babies',
    '/themes/child-protection-conferences/',
    '/inspections/ofsted-stockton-on-tees-2016/unborn-baby-conferences/',
  ),
  asked(
    'plain',
    'questions to ask about missing kids',
    '/guidance/asking-about-missing-children/*',
    '/questions/*',
    '/themes/missing-children/',
  ),
  asked(
    'plain',
    'tony lloyd mayor manchester commissioner',
    '/guidance/areas-without-a-commissioner/*',
  ),
  asked(
    'plain',
    'vetting files one in five',
    '/inspections/thematic-vetting-2022/decisions-questioned/',
  ),
  asked(
    'plain',
    'group based exploitation nine recommendations',
    '/inspections/thematic-group-based-cse/recommendations/',
  ),
  asked(
    'plain',
    'thames valley hotels',
    '/panels/thames-valley-cse-sub-committee/',
    '/glossary/#hotelwatch',
    '/themes/child-sexual-exploitation/',
  ),
  asked(
    'misspelt',
    'safegaurding hub north wales',
    '/inspections/peel-north-wales-2018/no-safeguarding-hub/',
  ),
];
