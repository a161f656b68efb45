export { dateInWords } from './date-words.ts';
export { firstDay, newestFirst, type PartialDate } from '../schemas/dates.ts';
export { ageInWords, countInWords, listInWords, numberInWords } from './age.ts';
export { addressOf, infoOf } from '../schemas/index.ts';
export { councilAddress } from '../schemas/council-address.ts';
export { attributedTo, inspectorateOf, reportedIn, toldBy } from './attribution.ts';
export {
  briefOfCouncil,
  briefOfForce,
  briefOfTheme,
  briefOfThread,
  type Brief,
  type BriefLine,
} from './brief.ts';
export {
  briefOfAfter,
  briefOfCourse,
  briefOfGrades,
  briefOfOversight,
  briefOfPapers,
  briefOfQuestions,
} from './force-briefs.ts';
export { briefOfDue } from './due-brief.ts';
export { briefOfJudged } from './judged-brief.ts';
export { afterYear } from './afterwards.ts';
export { yearsOfForce, type YearOfForce } from './force-timeline.ts';
export { briefOfNew, briefOfReports, newestDatedLines } from './new-brief.ts';
export { briefOfToldThen, noWeakness } from './told-brief.ts';
export { onThemes, briefOfLetter, briefOfYear } from './year-brief.ts';
export {
  byMonth,
  changedOn,
  changesOf,
  countsOfChanges,
  lastWeek,
  namedGroups,
  sizeOf,
  numbersOfChanges,
  timesOfChanges,
  type DayOfChanges,
} from './changes.ts';
export { citationOf, shortCitationOf } from './citation.ts';
export { briefOfCiting, briefOfCitingForce } from './cite-brief.ts';
export { correctionsOf, type Correction } from './corrections.ts';
export { articlesByNeed, lastReadInWords } from './articles.ts';
export {
  answererOf,
  answersTo,
  isAnswer,
  isEarly,
  newestAnswerOf,
  noAnswerInWords,
} from './answers.ts';
export { citationsOf } from './citations.ts';
export {
  compare,
  comparisonAddress,
  nextDoorInWords,
  type Cell,
  type ComparedForce,
} from './comparison.ts';
export { COMPILED, compiledNote } from './compiled.ts';
export { courseOf, NOTHING_LATER, type CourseLine } from './course.ts';
export { afterwardsInWords, dateline, datelineText, type Dateline } from './dateline.ts';

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
export {
  councilsWithFindings,
  findingsIn,
  type CouncilWithFindings,
} from './findings-in-council.ts';
export { commentsDue } from './comments-due.ts';
export { forceBeside } from './force-beside.ts';
export { gravestOf, GRAVEST_ORDER, GRAVEST_STEPS, type Gravest } from './gravest.ts';
export { gradesOf, latestProtectionGrade, type GradeRow } from './grades.ts';
export { gradedForProtection, gradedInadequate, gradesNow, type Statement } from './grades-now.ts';
export { join } from './join.ts';
export { keyDates, type KeyDate } from './key-dates.ts';
export { isAccelerated, latestInspectionOf, ownFindings } from './latest-inspection.ts';
export { newestReportsOf, type ReportOnForce } from './newest-reports.ts';
export { newestDatedInWords } from './newest.ts';
export { notesTo, type NoteOf } from './notes.ts';
export { nameOf, ownDateOf, titleOnForce } from './names.ts';
export { findingDate, inspectionDate, isBefore, isDated } from './order.ts';
export { stands } from './standing.ts';
export { standingOf, statusesOf, statusInWords, statusNow } from './status.ts';
export { briefOfNextDoor } from './next-door-brief.ts';
export { neighboursOf } from './neighbours.ts';
export { heldToAccount, holderNow, localPolicingBody, officeNow } from './oversight.ts';
export {
  packOf,
  QUESTIONS_IN_PACK,
  questionsOf,
  type NextDoor,
  type Pack,
  type PackPanel,
  type PackQuestion,
} from './pack.ts';
export { dueInBrief, evidenceInWords, threadInBrief } from './pack-words.ts';
export { pageDays } from './page-days.ts';
export { inOneLine } from './in-one-line.ts';
export { examplesInOrder, onChildProtection, orderInWords, panelsInOrder } from './panels.ts';
export {
  askedOf,
  byNewest,
  raisedBy,
  raisedQuestion,
  type RaisedOnThread,
  type RaisedQuestion,
} from './raised-question.ts';
export { canBeTold } from './question-words.ts';
export { QUESTION_RULES } from './question-rules.ts';
export { responseDue, type ResponseDue } from './responseDue.ts';
export { capital, extractsOf, silentReports, stateOfForce, whoLooked } from './state.ts';
export { threadsOnTheme } from './theme-threads.ts';
export { recentWeaknesses, weaknessesInWords } from './recent-weaknesses.ts';
export {
  dateOfLatest,
  latestSince,
  threadOf,
  threadsOf,
  threadsNear,
  type Thread,
  type ThreadItem,
} from './thread.ts';
export {
  briefOfAllWeaknesses,
  briefOfAsking,
  briefOfWhichForce,
  briefOfPanels,
  briefOfTerm,
  briefOfThemeQuestions,
  briefOfWeaknesses,
  briefOfWeaknessesByDate,
  numbersOfRule,
} from './general-briefs.ts';
export { themesWithoutWeakness, toldElsewhere, toldThen, type ToldThen } from './told-then.ts';
export { lineInWords, monthFound, threadSentence, whenFound } from './thread-words.ts';
export { byYear, timeline, type Line } from './timeline.ts';
export type * from './types.ts';
export * as labels from './labels.ts';
