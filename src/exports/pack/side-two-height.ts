import { heightOfNotes } from './notes.ts';
import { ASK, heightOf, HEADING, SIDE, SMALL, sum, TEXT } from './paper.ts';
import type { QuestionOnPaper } from './question-on-paper.ts';
import type { SideTwo } from './side-two.ts';

/** Columns and paddings of `sheets.css`, in points. */
const ASK_WIDTH = SIDE.width - 18;
const QUESTION_PADDING = 10;
const GAP = 8;

/** Height of the second side, with its lines to write on no higher than they have to be. */
export function heightOfSide(side: SideTwo): number {
  const { heading, questions, more, roomToWrite, panelHeading, panel, noPanel, absent, notes } =
    side;
  const told = panel ? `${panel.title} ${panel.text} [99]` : noPanel;
  return sum([
    heightOf(heading, HEADING, SIDE.width),
    ...questions.map((question) => heightOfQuestion(question) + roomToWrite),
    heightOf(more, SMALL, SIDE.width),
    heightOf(panelHeading, HEADING, SIDE.width) + heightOf(told, TEXT, SIDE.width),
    heightOf(`Not on record: ${absent.join(' ')}`, SMALL, SIDE.width),
    heightOfNotes(notes),
    3 * GAP,
  ]);
}

function heightOfQuestion(question: QuestionOnPaper): number {
  return (
    heightOf(question.ask, ASK, ASK_WIDTH) +
    heightOf(factsOf(question), SMALL, ASK_WIDTH) +
    QUESTION_PADDING
  );
}

/** What stands under a question, in one paragraph. */
function factsOf({ evidence, more, followUp, good, already }: QuestionOnPaper): string {
  const rests = evidence.map(({ text }) => `${text} [99];`).join(' ');
  return [
    rests && `Evidence: ${rests}${more > 0 ? ' and 99 more' : ''}.`,
    followUp && `Also ask: ${followUp}`,
    good && `A good answer shows: ${good}`,
    already && `Already on record: ${already}`,
  ].join(' ');
}
