import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { dateInWords, type Pack, type Source } from '../../record/index.ts';
import { qrPicture } from '../qr.ts';
import type { Note, Numbers } from './notes.ts';
import { sideOne, type CitedLine, type SideOne } from './side-one.ts';
import { sideTwo, type QuestionOnPaper, type SideTwo } from './side-two.ts';
import { withFixedBytes } from './word-bytes.ts';

/** Where the papers are, for links in a file that lies elsewhere. */
interface Place {
  site: URL;
  /** Full address of the page. */
  address: string;
}

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1020;
/** Columns of the table in twentieths of a point: what is asked, what it rests on, and what is answered. */
const COLUMNS = [2900, 4000, 2966];
const QR_PIXELS = 110;

/** The papers as a Word file, to paste from and to write in: everything that is on record, for a file has no second side. */
export async function wordFile(pack: Pack, place: Place): Promise<Uint8Array> {
  const one = sideOne(pack, place.site, Infinity);
  const two = sideTwo(pack, one.numbers, place.site, Infinity);
  return packed(one.title, pack.asOf, [
    ...opening(one, place),
    ...standing(one, place),
    ...threads(one, place),
    ...questions(two, place),
    ...ending(two, place),
    heading('Notes'),
    ...[...one.notes, ...two.notes].map((note) => noteLine(note, place)),
    ...help(),
    text(`From ${place.address}, record as of ${dateInWords(pack.asOf)}.`),
  ]);
}

/** A file for a force whose entry was withdrawn, which says so. */
export async function withdrawnFile(
  { force, asOf }: Pick<Pack, 'force' | 'asOf'>,
  { address }: Place,
): Promise<Uint8Array> {
  const { name, withdrawn } = force.data;
  return packed(`Withdrawn: ${name}: child protection`, asOf, [
    title(`Withdrawn: ${name}: child protection`),
    text(`Withdrawn on ${dateInWords(withdrawn!.date)}. ${withdrawn!.reason}`),
    new Paragraph({ children: [link(address, address)] }),
  ]);
}

async function packed(
  name: string,
  asOf: string,
  children: (Paragraph | Table)[],
): Promise<Uint8Array> {
  const file = new Document({
    title: name,
    creator: 'Lines of Enquiry',
    lastModifiedBy: 'Lines of Enquiry',
    description: `Papers for a meeting, record as of ${dateInWords(asOf)}.`,
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 21, language: { value: 'en-GB' } } },
        title: { run: { size: 40, bold: true } },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 280, after: 80 } },
        },
        heading2: {
          run: { size: 22, bold: true },
          paragraph: { spacing: { before: 180, after: 40 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children,
      },
    ],
  });
  return withFixedBytes(new Uint8Array(await Packer.toArrayBuffer(file)), asOf);
}

const title = (words: string) => new Paragraph({ text: words, heading: HeadingLevel.TITLE });
const heading = (words: string) =>
  new Paragraph({ text: words, heading: HeadingLevel.HEADING_1, keepNext: true });
const text = (words: string) => new Paragraph({ text: words, spacing: { after: 80 } });
function strong(words: string): TextRun {
  const options: IRunOptions = { text: words, bold: true };
  return new TextRun(options);
}

const cell = (width: number, children: Paragraph[]) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children });

function link(words: string, address: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: words, style: 'Hyperlink' })],
  });
}

/** A line that leads to its page, with its note. */
function cited(line: CitedLine, numbers: Numbers, { site }: Place): ParagraphChild[] {
  return [
    ...(line.when ? [strong(`${line.when}: `)] : []),
    link(line.text, new URL(line.href, site).href),
    ref(line.source, numbers),
  ];
}

const ref = (source: Source, numbers: Numbers) =>
  new TextRun({ text: ` [${numbers.get(source)}]`, size: 18 });

function opening({ title: words, intro }: SideOne, { address }: Place): Paragraph[] {
  const name = `QR code: ${address}`;
  return [
    title(words),
    text(intro),
    new Paragraph({
      alignment: AlignmentType.START,
      children: [
        new ImageRun({
          type: 'gif',
          data: qrPicture(address),
          transformation: { width: QR_PIXELS, height: QR_PIXELS },
          altText: { name: 'QR code', title: 'QR code', description: name },
        }),
        link(` ${address}`, address),
      ],
    }),
  ];
}

function standing(
  { latest, answers, noAnswer, standing: facts, numbers }: SideOne,
  place: Place,
): Paragraph[] {
  const line = (it: CitedLine, bullet?: { level: number }) =>
    new Paragraph({ children: cited(it, numbers, place), bullet });
  return [
    heading(latest?.heading ?? 'The latest inspection'),
    ...(latest
      ? [
          line(latest.report),
          ...latest.findings.map((it) => line(it, { level: 0 })),
          new Paragraph({ children: [strong('Newer on record: '), new TextRun(latest.newer)] }),
        ]
      : [text('No report with a finding about this force is on record.')]),
    heading('What was answered'),
    ...answers.map((it) => line(it)),
    ...(noAnswer ? [text(noAnswer)] : []),
    ...facts.map(
      ({ name, text: words }) =>
        new Paragraph({ children: [strong(`${name}: `), new TextRun(words)] }),
    ),
  ];
}

function threads({ silence, rows, numbers }: SideOne, place: Place): Paragraph[] {
  return [
    heading('What was found, and what is on record since'),
    ...(silence ? [text(silence)] : []),
    ...rows.flatMap((row) => [
      new Paragraph({ text: row.name, heading: HeadingLevel.HEADING_2, keepNext: true }),
      new Paragraph({ children: cited(row, numbers, place) }),
      text(row.brief),
    ]),
  ];
}

function questions({ heading: words, questions: asked, numbers }: SideTwo, place: Place) {
  if (asked.length === 0) return [heading(words)];
  const names = ['Question', 'Evidence, and what a good answer shows', 'Answer'];
  return [
    heading(words),
    new Table({
      columnWidths: COLUMNS,
      width: { size: COLUMNS.reduce((all, one) => all + one, 0), type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          children: names.map((name, at) =>
            cell(COLUMNS[at]!, [new Paragraph({ children: [strong(name)] })]),
          ),
        }),
        ...asked.map((question, index) => questionRow(question, index + 1, numbers, place)),
      ],
    }),
  ];
}

function questionRow(
  { ask, href, evidence, more, good, already }: QuestionOnPaper,
  number: number,
  numbers: Numbers,
  place: Place,
): TableRow {
  const address = (path: string) => new URL(path, place.site).href;
  const told = (name: string, words: string) =>
    words ? [new Paragraph({ children: [strong(`${name}: `), new TextRun(words)] })] : [];
  return new TableRow({
    cantSplit: true,
    children: [
      cell(COLUMNS[0]!, [
        new Paragraph({ children: [strong(`${number}. ${ask}`)] }),
        new Paragraph({ children: [link('The thread', address(href))] }),
      ]),
      cell(COLUMNS[1]!, [
        ...evidence.map(
          (one) =>
            new Paragraph({
              children: [link(one.text, address(one.href)), ref(one.source, numbers)],
            }),
        ),
        ...(more > 0 ? [text(`And ${more} more, on the page of the thread.`)] : []),
        ...told('A good answer shows', good),
        ...told('Already on record', already),
        // A cell of a table must hold a paragraph.
        ...(evidence.length + more === 0 && !good && !already ? [new Paragraph('')] : []),
      ]),
      cell(COLUMNS[2]!, [new Paragraph('')]),
    ],
  });
}

function ending({ panel, absent, numbers }: SideTwo, { site }: Place): Paragraph[] {
  return [
    ...(panel
      ? [
          heading('A panel that took it up'),
          new Paragraph({
            children: [
              link(panel.title, new URL(panel.href, site).href),
              new TextRun(`. ${panel.when} ${panel.text} ${panel.outcome}`),
              ref(panel.source, numbers),
            ],
          }),
        ]
      : []),
    heading('Not on record'),
    ...absent.map(text),
  ];
}

function noteLine({ number, words, href, shown }: Note, { site }: Place): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    children: [new TextRun(`[${number}] ${words} `), link(shown, new URL(href, site).href)],
  });
}

function help(): Paragraph[] {
  return [
    heading('If a child is at risk'),
    text('In an emergency, call 999. Otherwise the police are on 101.'),
    text(
      'Worried about a child? NSPCC helpline: 0808 800 5000. Childline, free for children: 0800 1111.',
    ),
  ];
}
