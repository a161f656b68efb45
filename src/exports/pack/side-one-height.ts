import { heightOf, HEADING, LINE, NAME, SIDE, SMALL, sum, TEXT, TITLE, YEARS } from './paper.ts';
import type { CitedLine, Fixed, PackRow } from './side-one.ts';

/** Columns of `sheets.css`, in points. */
const COLUMN = 245;
const ROW_NAME = 118;
const ROW_TEXT = 378;
const ROW_PADDING = 5.5;
const GAP = 8;
const SILENCE_PADDING = 40;
const STANDING_PADDING = 14;
const QR = 60;
/** What stands under it. */
const CAPTION = 10;

/** Height of what stands on the first side whatever else fits. */
export function heightOfFixed({
  title,
  intro,
  newest,
  latest,
  answers,
  noAnswer,
  standing,
  status,
  silence,
}: Fixed): number {
  const beside = SIDE.width - QR - 10;
  const head = Math.max(
    QR + CAPTION,
    heightOf(title, TITLE, beside) + heightOf(intro, SMALL, beside) + 2,
  );
  const left = latest
    ? sum([
        heightOf(latest.heading, HEADING, COLUMN),
        heightOfLine(latest.report, COLUMN),
        ...latest.findings.map((line) => heightOfLine(line, COLUMN - 14)),
        heightOf(`Newer: ${latest.newer}`, SMALL, COLUMN) + 3,
      ])
    : HEADING.leading + 2 * TEXT.leading;
  const right = sum([
    HEADING.leading,
    ...answers.map((line) => heightOfLine(line, COLUMN)),
    heightOf(noAnswer, TEXT, COLUMN),
    ...standing.map(({ name, text }) => heightOf(`${name}: ${text}`, SMALL, COLUMN) + 3),
  ]);
  const lead = newest
    ? sum([
        HEADING.leading + GAP,
        ...newest.lines.map(
          ({ when, text }) => heightOf(`${when} ${text} [99]`, TEXT, SIDE.width) + 2,
        ),
        heightOf(newest.note, TEXT, SIDE.width),
      ])
    : 0;
  const threads = HEADING.leading + SMALL.leading;
  const said = silence
    ? heightOf(silence, TEXT, SIDE.width - SILENCE_PADDING) + SILENCE_PADDING
    : 0;
  return (
    head +
    lead +
    Math.max(left, right) +
    heightOf(`Status: ${status}`, SMALL, SIDE.width) +
    threads +
    said +
    STANDING_PADDING +
    3 * GAP
  );
}

function heightOfLine({ when, text }: CitedLine, width: number): number {
  return (when ? heightOf(when, SMALL, width) : 0) + heightOf(`${text} [99]`, TEXT, width) + 2;
}

/** Height of a thread. */
export function heightOfRow({ name, when, text, brief }: PackRow): number {
  const told =
    // The date is bold, which runs wider, and smaller, which runs as much narrower.
    heightOf(`${when} ${text} [99]`, TEXT, ROW_TEXT) + heightOf(brief, SMALL, ROW_TEXT);
  return Math.max(heightOf(name, NAME, ROW_NAME) + LINE.height + YEARS, told) + ROW_PADDING;
}
