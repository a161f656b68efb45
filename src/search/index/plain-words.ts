/** Words, besides the stop words, that narrow nothing down beside a force or a theme. */
export const FILLER = wordsOf(`
  police force constabulary council area children child kid protection protecting protect safeguarding safe report
  inspection inspections inspector inspectors inspectorate inspected hmic hmicfrs find finding findings record information help deal dealing handle handled handling tackle tackled work working good bad well
  problem issue news england wales see progress change changed need want know panel meeting rule law limit deadline
  important serious top biggest concern concerns main key worst gravest first told found answer
  respond reply site website page put held hold account wrong gone badly trouble worry
  monday tuesday wednesday thursday friday week tomorrow`);

/** Words that tell no page from another, nor do they in the name of a force. */
export const GENERIC = wordsOf(
  'police force forces constabulary council councils area report reports inspection',
);

/** Everyday words, which tell little beside others; on a record of the police, "police" is one. */
export const EVERYDAY = wordsOf(`
  ages answer ask asked asking away back bad become call called came change check checked checks come comes coming day
  days deal ends explain explained failing feel follow followed girl girls boy boys good great hear heard help
  helped hour hours important keep keeps kept kind know known knows last leave left list long made make makes
  making meet member members mine move name named need needed needs new next number old open part past pay people police
  place put question questions read reply right run runs seen somebody someone start started stop stopped take taken
  takes taking talk talked tells think thought time times today together told took tried try trying turn turned
  turning use used useful using wait want wanted wants watch watches way well went word words work worked works write
  wrong year years`);

/** The British spelling, which is that of the record, of words that no rule covers; the last look as if one did. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  offense: 'offence',
  offenses: 'offences',
  license: 'licence',
  program: 'programme',
  programs: 'programmes',
  pedophile: 'paedophile',
  pedophiles: 'paedophiles',
  pediatric: 'paediatric',
  counseling: 'counselling',
  counselor: 'counsellor',
  traveled: 'travelled',
  traveling: 'travelling',
  fulfill: 'fulfil',
  skillful: 'skilful',
  gray: 'grey',
  capsize: 'capsize',
  capsized: 'capsized',
  prizes: 'prizes',
  seized: 'seized',
  seizes: 'seizes',
  citizen: 'citizen',
};

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
