export { ageInWords, countInWords, numberInWords } from './age.ts';
export { addressOf } from './addresses.ts';
export { citationOf } from './citation.ts';
export { correctionsOf } from './corrections.ts';
export { dateline, type Dateline } from './dateline.ts';
export { dateInWords, firstDay, newestFirst, type PartialDate } from './dates.ts';
export { elsewhere, followUpSentence, silenceAfter } from './followUps.ts';
export { questionsFor, sourcesOf } from './forceQuestions.ts';
export {
  byTheme,
  countByKind,
  countsInWords,
  earliestDate,
  latestDate,
  newestByForce,
  silentThemes,
} from './findings.ts';
export { join } from './join.ts';
export { inspectionDate } from './order.ts';
export { stands } from './standing.ts';
export { nameOf } from './nameOf.ts';
export { neighboursOf } from './neighbours.ts';
export { responseDue, type ResponseDue } from './responseDue.ts';
export { capital, silence, stateOfForce, stateOnTheme, whoLooked } from './state.ts';
export { byYear, timeline, type Line } from './timeline.ts';
export type * from './types.ts';
export * as labels from './labels.ts';
