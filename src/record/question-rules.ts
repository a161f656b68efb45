import { firstDay } from '../schemas/dates.ts';
import { ageInWords, monthsBetween } from './age.ts';
import { answersSince, newestAnswerOf } from './answers.ts';
import { gradeInWords, laterGrade } from './later-grade.ts';
import { lastingConcern, namesConcern, oneConcern } from './latest-inspection.ts';
import { findingDate } from './order.ts';
import { OUTCOME } from './labels.ts';
import { answeredInWords, inMonthFound, reportedInWords, timesBefore } from './question-words.ts';
import { capital } from './state.ts';
import type { Thread } from './thread.ts';
import { monthFound, reportedTimes } from './thread-words.ts';
import type { Finding, InspectionResponse } from './types.ts';

export interface RuleContext {
  asOf: string;
  /** Threads on the same theme of the forces next door, newest first. */
  nextDoor: readonly Thread[];
}

/** What a rule says of a thread, before it asks. */
export interface Told {
  /** What is on record, in a sentence or two. */
  told: string;
  /** What stands for the words in brackets in the leads of the rule; undefined where no lead is needed. */
  fill?: Readonly<Record<string, string>> | undefined;
  /** The findings that it rests on. */
  because: Finding[];
  /** The answer on record of which it tells. */
  answer?: InspectionResponse | undefined;
}

/** A rule: when it fits and the ways in which it asks, in words that the site shows, and what it tells where it fits. */
export interface QuestionRule {
  slug: string;
  when: string;
  ways: readonly string[];
  /** What stands before each way; words in brackets stand for those of the thread. */
  leads?: readonly string[];
  tell(thread: Thread, context: RuleContext): Told | undefined;
}

/** After so many months a finding is of long ago. */
const LONG_AGO = 60;
const onTheme = ({ theme }: Thread) => theme.data.name.toLowerCase();

/** Whether inspectors recorded a weakness; what somebody else claims is none of theirs. */
export const isWeakness = ({ data }: Finding) => data.kind === 'weakness' && !data.claimedBy;

/** Whether a finding is five years old or older; what has no date is not said to be. */
export const isLong = (finding: Finding, asOf: string): boolean => {
  const date = findingDate(finding);
  return date !== null && monthsBetween(firstDay(date), asOf) >= LONG_AGO;
};

/** The weaknesses of a report that inspectors recorded on going back to one of an earlier report. */
function wentBack(weaknesses: readonly Finding[], report: Finding): Finding[] {
  return weaknesses.filter(
    (it) =>
      it.inspection === report.inspection &&
      it.followsUp.some(
        ({ basis, finding }) =>
          basis === 'returned' &&
          finding.inspection !== it.inspection &&
          weaknesses.includes(finding),
      ),
  );
}

/** Whether a weakness, or another of its report, is one to which a later finding goes back or whose matter it takes up. */
function isLinked(earlier: Finding, later: Finding, weaknesses: readonly Finding[]): boolean {
  const same = weaknesses.filter(({ inspection }) => inspection === earlier.inspection);
  return later.followsUp.some(
    ({ finding }) =>
      same.includes(finding) ||
      (weaknesses.includes(finding) && isLinked(earlier, finding, weaknesses)),
  );
}

/** What is said of weaknesses before one, of which it may be that they are about something else. */
function pointInWords(before: readonly Finding[], last: Finding, all: readonly Finding[]): string {
  const linked = before.filter((it) => isLinked(it, last, all)).length;
  if (linked === before.length) return '';
  return linked > 0 ? ', some perhaps on another point' : ', perhaps on another point';
}

/** What is to be asked about: the newest weakness of inspectors, or the cause of concern of its report while that lasts. */
function newestWeakness(thread: Thread, asOf: string): Finding | undefined {
  const { latest, findings, force } = thread;
  if (!latest || !isWeakness(latest)) return undefined;
  const concern = lastingConcern(findings, force, asOf);
  return concern?.inspection === latest.inspection ? concern : latest;
}

/** A weakness in a sentence, as a cause of concern where its report is about one and its headline does not say so. */
function weaknessInWords(finding: Finding, { force, findings }: Thread, asOf: string): string {
  const isConcern = lastingConcern(findings, force, asOf) === finding;
  const isSaid = /\bcauses? of concern\b/i.test(finding.data.headline);
  const one = oneConcern(finding.inspection);
  const what = one ? `, as part of the ${one},` : ', as a cause of concern,';
  const as = isConcern && !isSaid && namesConcern(finding) ? what : '';
  const age = isLong(finding, asOf) ? `, ${ageInWords(findingDate(finding)!, asOf)},` : '';
  return reportedInWords(finding, force, inMonthFound(finding) + age, as);
}

/** What inspectors said on going back to a weakness, and a later grade for what it is about, each in a sentence. */
function foundLater(finding: Finding, { force }: Thread): string[] {
  const back = finding.followedBy.findLast(({ outcome }) => outcome);
  const date = back && findingDate(back.finding);
  const improved = back && (back.outcome === 'improved' || back.outcome === 'mixed');
  const row = laterGrade(finding, force);
  return [
    ...(improved
      ? [
          `They later said that it ${OUTCOME[back.outcome!]}${date ? ` (${monthFound(back.finding)})` : ''}.`,
        ]
      : []),
    ...(row ? [gradeInWords(row)] : []),
  ];
}

/** A weakness that is the newest finding, with the answer to it of whom a rule asks for. */
function tellWeakness(
  thread: Thread,
  asOf: string,
  answersOf: (finding: Finding) => InspectionResponse[],
): (Told & { finding: Finding; isGraded: boolean }) | undefined {
  const finding = newestWeakness(thread, asOf);
  if (!finding) return undefined;
  const answers = answersOf(finding);
  const answer = newestAnswerOf(answers);
  const graded = foundLater(finding, thread);
  const told = [
    weaknessInWords(finding, thread, asOf),
    ...(answer ? [answeredInWords(answer, answers, finding, thread.force)] : []),
    ...graded,
  ].join(' ');
  return { told, because: [finding], answer, finding, isGraded: graded.length > 0 };
}

/** The rules, in the order in which they are tried. The method page lists them. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  {
    slug: 'found-again',
    when: 'Two reports or more recorded a weakness, the newest finding among them. Only where inspectors went back to the earlier one each time does the question say that the newest goes back to it; else it says that weaknesses on the same theme were recorded before.',
    ways: [
      'What has been put right since, and what shows it?',
      'What was asked for then, and now?',
      'What would they find today?',
      'Who has checked since, and what did they find?',
      'Which figures from before and since have you seen?',
    ],
    leads: [
      '[They] recorded [a weakness] on [the theme] [in 2016] too[, perhaps on another point].',
      '[A weakness] on [the theme] [was] reported [in 2016] too[, perhaps on another point].',
      '[In 2016] [they] recorded [a weakness] on [the theme] too[, perhaps on another point].',
      '[They] recorded [a weakness] on [the theme] [in 2016] as well[, perhaps on another point].',
      'Beside it [stands] [a weakness] on [the theme] [in 2016][, perhaps on another point].',
    ],
    tell(thread, { asOf }) {
      const weaknesses = thread.findings.filter(isWeakness);
      const found = reportedTimes(weaknesses);
      const last = newestWeakness(thread, asOf);
      if (found.length < 2 || !last) return undefined;
      const before = found.slice(0, -1);
      const back = found.slice(1).map((report) => wentBack(weaknesses, report));
      const isOneMatter = back.every((ofReport) => ofReport.length > 0);
      // Of several weaknesses of the newest report, the one with which inspectors went back.
      const shown = isOneMatter && !back.at(-1)!.includes(last) ? back.at(-1)!.at(-1)! : last;
      const answers = answersSince(shown, thread.force, 'commissioner');
      const answer = newestAnswerOf(answers);
      const times = timesBefore(before, shown);
      const isOne = before.length === 1;
      const what = isOne ? 'a weakness' : 'weaknesses';
      return {
        told: [
          weaknessInWords(shown, thread, asOf),
          ...(answer ? [answeredInWords(answer, answers, shown, thread.force)] : []),
          ...foundLater(shown, thread),
          ...(isOneMatter ? [`The finding goes back to what was recorded ${times}.`] : []),
        ].join(' '),
        fill: isOneMatter
          ? undefined
          : {
              They: answer ? 'Inspectors' : 'They',
              they: answer ? 'inspectors' : 'they',
              'a weakness': what,
              'A weakness': capital(what),
              was: isOne ? 'was' : 'were',
              stands: isOne ? 'stands' : 'stand',
              'the theme': onTheme(thread),
              'in 2016': times,
              'In 2016': capital(times),
              ', perhaps on another point': pointInWords(before, shown, weaknesses),
            },
        because: [...before, shown],
        answer,
      };
    },
  },
  {
    slug: 'answered',
    when: 'The newest finding is a weakness, and the local policing body answered it.',
    ways: [
      'What has changed since, and what shows it?',
      'What is still to be done, and by when?',
      'Who outside the force has checked it since?',
      'What have you been shown since then, and by whom?',
    ],
    tell(thread, { asOf }) {
      const told = tellWeakness(thread, asOf, (it) =>
        answersSince(it, thread.force, 'commissioner'),
      );
      return told?.answer && told;
    },
  },
  {
    slug: 'answered-by-others',
    when: 'The newest finding is a weakness; the force or a council answered it, and no answer of the local policing body is on record.',
    ways: [
      'Was that answer enough, and what was asked for after it?',
      'What have you said about it yourself, and where can that be read?',
      'What was done after that answer, and how do you know?',
    ],
    tell(thread, { asOf }) {
      const told = tellWeakness(thread, asOf, (it) => answersSince(it, thread.force));
      return told?.answer && told;
    },
  },
  {
    slug: 'unanswered',
    when: 'The newest finding is a weakness of the last five years, or one without a date, and no answer is on record.',
    ways: [
      'What did you ask of the chief officer about it, and what were you shown?',
      'What has been done about it, and what shows that it works?',
      'Have you answered it in public, and where can your answer be read?',
      'When did you last raise it with the chief officer, and what came of that?',
    ],
    tell(thread, { asOf }) {
      const told = tellWeakness(thread, asOf, () => []);
      return told && !isLong(told.finding, asOf) ? told : undefined;
    },
  },
  {
    slug: 'old-and-unanswered',
    when: 'The newest finding is a weakness, five years old or older, and no answer is on record.',
    ways: [
      'Is it still so, and how do you know?',
      'What has been done about it since then, and who confirmed it?',
      'When did you last ask about it, and what were you told?',
      'If inspectors came back today, what would they find?',
    ],
    leads: [
      'Nothing later on it is recorded here.',
      '',
      '',
      'Nothing newer on it is recorded here.',
    ],
    tell(thread, { asOf }) {
      const told = tellWeakness(thread, asOf, () => []);
      return told && { ...told, fill: told.isGraded ? undefined : {} };
    },
  },
  {
    slug: 'recommended',
    when: 'The newest finding is a recommendation.',
    ways: [
      'Has that been done, and how do you know?',
      'Who confirmed that it was carried out, and when?',
      'How much of it is left to do, and by when?',
    ],
    tell(thread) {
      const { latest, force } = thread;
      if (latest?.data.kind !== 'recommendation') return undefined;
      return { told: reportedInWords(latest, force, inMonthFound(latest)), because: [latest] };
    },
  },
  {
    slug: 'long-unexamined',
    when: 'The newest finding is a strength or progress, five years old or older.',
    ways: [
      'Has it lasted, and how do you know?',
      'Who has looked at it since, and what did they find?',
      'What makes you think that they would find the same today?',
    ],
    tell(thread, { asOf }) {
      const { latest, force } = thread;
      const isGood = latest?.data.kind === 'strength' || latest?.data.kind === 'progress';
      if (!latest || !isGood || !isLong(latest, asOf)) return undefined;
      const when = `${inMonthFound(latest)}, ${ageInWords(findingDate(latest)!, asOf)},`;
      return { told: reportedInWords(latest, force, when), because: [latest] };
    },
  },
  {
    slug: 'silent-next-to',
    when: 'No finding is on record here, while one of the last five years is on record next door.',
    ways: [
      'How do you know how it is done here?',
      'What would they find here, and what makes you think so?',
      'Who has checked it here, when, and what did they find?',
      'When did you last ask about it, and what were you told?',
    ],
    tell(thread, { asOf, nextDoor }) {
      if (thread.latest) return undefined;
      const near = nextDoor.find(
        ({ latest }) => latest && findingDate(latest) && !isLong(latest, asOf),
      );
      const found = near?.latest;
      if (!found) return undefined;
      return {
        told: `Inspectors looked at ${onTheme(thread)} in ${near.force.data.shortName}, next door, in ${monthFound(found)}. Nothing on it is recorded about ${thread.force.data.shortName}.`,
        because: [found],
      };
    },
  },
];
