import {
  canBeTold,
  citationsOf,
  evidenceInWords,
  type Finding,
  type PackQuestion,
  type Source,
} from '../../record/index.ts';
import { plain } from '../plain.ts';

/** So many pieces of evidence are told at most; the thread has all. */
export const MOST_EVIDENCE = 4;

export interface Evidence {
  text: string;
  href: string;
  source: Source;
}

/** A question on paper, with room for the answer. */
export interface QuestionOnPaper {
  ask: string;
  /** Address of the thread. */
  href: string;
  evidence: Evidence[];
  /** How many more passages it rests on. */
  more: number;
  /** The bank's question to follow up with; empty where that is asked already. */
  followUp: string;
  /** What a good answer shows. */
  good: string;
  /** What the record shows to have been answered already. */
  already: string;
}

/**
 * A question with what it rests on.
 * @param isWhole whether it is told in full what is on record already
 */
export function onPaper(
  question: PackQuestion,
  evidence = MOST_EVIDENCE,
  isWhole = true,
): QuestionOnPaper {
  const { because, thread, followUp, good } = question;
  const passages = passagesOf(because.toReversed());
  return {
    ask: question.question,
    href: thread.path,
    evidence: passages.slice(0, evidence),
    more: Math.max(0, passages.length - evidence),
    followUp,
    good: plain(good),
    already: alreadyTold(question, isWhole),
  };
}

/** Where findings stand in their sources; a passage on which several rest is told once. */
function passagesOf(findings: readonly Finding[]): Evidence[] {
  const passages = new Map<string, Evidence>();
  for (const finding of findings) {
    const text = evidenceInWords(finding);
    const { source } = citationsOf(finding)[0]!;
    const key = `${source.id} ${text}`;
    if (!passages.has(key)) passages.set(key, { text, href: finding.path, source });
  }
  return [...passages.values()];
}

/** What is on record already: in full, else when and by whom, unless the question says that itself. */
function alreadyTold({ already, answer }: PackQuestion, isWhole: boolean): string {
  if (!already) return '';
  const isTold = answer !== undefined && answer === already.answer;
  if (isWhole && !(isTold && canBeTold(answer))) return `${already.said} ${already.after}`.trim();
  return isTold ? '' : already.brief;
}

/** The same questions; what is on record already is told with the first of those to which it belongs. */
export function toldOnce(questions: readonly QuestionOnPaper[]): QuestionOnPaper[] {
  return questions.map((question, at) => {
    const first = questions.findIndex(({ already }) => already === question.already);
    const isTold = question.already === '' || first === at;
    return isTold ? question : { ...question, already: `the same as under question ${first + 1}.` };
  });
}
