import { rule as componentAttributes } from './component-attributes.ts';
import { rule as componentInSentence } from './component-in-sentence.ts';
import { rule as copiedFile } from './copied-file.ts';
import { rule as councilForce } from './council-force.ts';
import { rule as danglingId } from './dangling-id.ts';
import { rule as danglingLink } from './dangling-link.ts';
import { rule as dateOrder } from './date-order.ts';
import { rule as duplicateId } from './duplicate-id.ts';
import { rule as emptyBody } from './empty-body.ts';
import { rule as fiftySixDays } from './fifty-six-days.ts';
import { rule as followUp } from './follow-up.ts';
import { rule as formerId } from './former-id.ts';
import { rule as futureDate } from './future-date.ts';
import { rule as guidanceLength } from './guidance-length.ts';
import { rule as guidanceSources } from './guidance-sources.ts';
import { rule as headingLevel } from './heading-level.ts';
import { rule as inspectionFollows } from './inspection-follows.ts';
import { rule as longBody } from './long-body.ts';
import { rule as longQuotation } from './long-quotation.ts';
import { rule as mdxCode } from './mdx-code.ts';
import { rule as namedOfficer } from './named-officer.ts';
import { rule as pictureWithoutWords } from './picture-without-words.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as questionAddressee } from './question-addressee.ts';
import { rule as rawHtml } from './raw-html.ts';
import { rule as renamedEntry } from './renamed-entry.ts';
import { rule as repeatedHeadline } from './repeated-headline.ts';
import { rule as repeatedId } from './repeated-id.ts';
import { rule as sameAddress } from './same-address.ts';
import { rule as sameFinding } from './same-finding.ts';
import { rule as themeQuestions } from './theme-questions.ts';
import { rule as uncitedSource } from './uncited-source.ts';
import { rule as undatedWeakness } from './undated-weakness.ts';
import { rule as unexplainedDate } from './unexplained-date.ts';
import { rule as unknownComponent } from './unknown-component.ts';
import { rule as unreadableText } from './unreadable-text.ts';
import { rule as unsafeLink } from './unsafe-link.ts';
import { rule as withdrawnReference } from './withdrawn-reference.ts';
import { rule as hiddenEntity } from './hidden-entity.ts';
import { rule as brokenLink } from './broken-link.ts';
import { rule as strayMarks } from './stray-marks.ts';
import { rule as accidentalBlock } from './accidental-block.ts';
import { rule as unshownMarkup } from './unshown-markup.ts';
import { rule as headingWords } from './heading-words.ts';
import { rule as reservedId } from './reserved-id.ts';
import { rule as sameName } from './same-name.ts';
import { rule as followUpOutcome } from './follow-up-outcome.ts';
import { rule as followUpReturned } from './follow-up-returned.ts';
import { rule as inspectedForce } from './inspected-force.ts';
import { rule as unknownCouncil } from './unknown-council.ts';
import { rule as publishedBasis } from './published-basis.ts';
import { rule as responseOrder } from './response-order.ts';
import { rule as tooEarly } from './too-early.ts';
import { rule as reviewOverdue } from './review-overdue.ts';
import { rule as quotedValue } from './quoted-value.ts';
import { rule as fieldMarkup } from './field-markup.ts';
import { rule as wrongFolder } from './wrong-folder.ts';
import { rule as findingDate } from './finding-date.ts';
import { rule as firstQuestion } from './first-question.ts';
import { rule as unnamedForce } from './unnamed-force.ts';
import { rule as inspectedCouncil } from './inspected-council.ts';
import { rule as answeredForce } from './answered-force.ts';
import { rule as plannedPast } from './planned-past.ts';
import { rule as emptySection } from './empty-section.ts';
import { rule as unreachableAddress } from './unreachable-address.ts';
import { rule as wideTable } from './wide-table.ts';
import { rule as foreignLetter } from './foreign-letter.ts';
import { rule as detourAddress } from './detour-address.ts';
import { rule as linkWords } from './link-words.ts';
import { rule as unevenTable } from './uneven-table.ts';
import { rule as garbledLetters } from './garbled-letters.ts';
import { rule as longWord } from './long-word.ts';
import { rule as repeatedWord } from './repeated-word.ts';
import { rule as personalContact } from './personal-contact.ts';
import { rule as fieldLine } from './field-line.ts';
import { rule as headlineForm } from './headline-form.ts';
import { rule as locatorForm } from './locator-form.ts';
import { rule as repeatedItem } from './repeated-item.ts';
import { rule as sharedName } from './shared-name.ts';
import { rule as forceArea } from './force-area.ts';
import { rule as programmeInspectorate } from './programme-inspectorate.ts';
import { rule as noneInadequate } from './none-inadequate.ts';
import type { Rule } from './rule.ts';

/** The rules that are put to the whole record, once it has been read. */
export const RULES: readonly Rule[] = [
  duplicateId,
  copiedFile,
  wrongFolder,
  formerId,
  reservedId,
  renamedEntry,
  danglingId,
  withdrawnReference,
  repeatedId,
  repeatedItem,
  uncitedSource,
  unreadableText,
  hiddenEntity,
  rawHtml,
  unsafeLink,
  unreachableAddress,
  detourAddress,
  danglingLink,
  brokenLink,
  linkWords,
  strayMarks,
  accidentalBlock,
  unshownMarkup,
  headingLevel,
  headingWords,
  emptySection,
  wideTable,
  unevenTable,
  pictureWithoutWords,
  mdxCode,
  unknownComponent,
  componentAttributes,
  componentInSentence,
  guidanceSources,
  guidanceLength,
  emptyBody,
  longBody,
  repeatedHeadline,
  headlineForm,
  locatorForm,
  placeholder,
  quotedValue,
  fieldMarkup,
  fieldLine,
  foreignLetter,
  longWord,
  garbledLetters,
  longQuotation,
  repeatedWord,
  namedOfficer,
  personalContact,
  sameFinding,
  sameName,
  sameAddress,
  sharedName,
  undatedWeakness,
  unexplainedDate,
  publishedBasis,
  dateOrder,
  responseOrder,
  findingDate,
  tooEarly,
  futureDate,
  plannedPast,
  reviewOverdue,
  fiftySixDays,
  followUp,
  followUpOutcome,
  followUpReturned,
  inspectionFollows,
  programmeInspectorate,
  noneInadequate,
  firstQuestion,
  inspectedForce,
  unnamedForce,
  answeredForce,
  councilForce,
  inspectedCouncil,
  unknownCouncil,
  forceArea,
  themeQuestions,
  questionAddressee,
];
