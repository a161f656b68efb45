import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** Dark enough to read when it is printed in black and white. */
const INK = '1F1B24';
const LINK = '4A2150';
const HAIRLINE = '9A93A0';
const FONT = 'Georgia';

/** A4 with narrow margins, in twentieths of a point. */
const MARGIN = 720;
export const SHEET = {
  size: { width: 11906, height: 16838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: MARGIN / 2 },
};

/** Names of our own styles, as Word lists them beside its headings. */
export const NOTE = 'Note';
export const SMALL = 'Small';

/** Names of our lists. */
export const BULLETS = 'bullets';
export const NOTES = 'notes';

/** The styles of papers in Word. Sizes are in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 19, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 30, line: 225, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 34, bold: true, color: INK },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { font: FONT, size: 24, bold: true, color: INK },
      paragraph: {
        spacing: { before: 110, after: 30 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 1 } },
      },
    },
    heading2: {
      run: { font: FONT, size: 20, bold: true, color: INK },
      paragraph: { spacing: { before: 50, after: 0 } },
    },
    heading3: {
      run: { font: FONT, size: 19, bold: true, italics: true, color: INK },
      paragraph: { spacing: { before: 60, after: 0 } },
    },
    hyperlink: { run: { color: LINK, underline: { type: 'single', color: HAIRLINE } } },
  },
  paragraphStyles: [
    {
      id: SMALL,
      name: SMALL,
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17 },
      paragraph: { spacing: { after: 20 } },
    },
    {
      id: NOTE,
      name: NOTE,
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 16 },
      paragraph: { spacing: { after: 10 } },
    },
  ],
};

const level = (format: 'bullet' | 'decimal', text: string, left: number) => ({
  level: 0,
  format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left, hanging: left } } },
});

/** The lists of papers: points, and notes by their numbers. */
export const LISTS: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level('bullet', '•', 220)] },
    { reference: NOTES, levels: [level('decimal', '[%1]', 440)] },
  ],
};
