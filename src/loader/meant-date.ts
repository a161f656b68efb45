import { isPartialDate } from '../schemas/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = String.raw`([A-Za-z]{3,9})\.?,?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: of)?`;
const YEAR = String.raw`(\d{4})`;
/** Ways to write a date, each with the places of its year, month and day. */
const WAYS: readonly (readonly [form: RegExp, year: number, month?: number, day?: number])[] = [
  [/^(\d{4})-(\d\d)-(?:00|[?xX]{1,2})$/, 1, 2],
  [/^(\d{4})-(?:00|[?xX]{1,2})(?:-(?:00|[?xX]{1,2}))?$/, 1],
  [/^(\d{4})(\d\d)(\d\d)$/, 1, 2, 3],
  [
    /^(?:c\.?|ca\.?|circa|about|around|early|mid|late|spring|summer|autumn|winter|Q[1-4])[ -](\d{4})$/i,
    1,
  ],
  [/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/, 3, 2, 1],
  // As in America, or with month and day changed over: only where it cannot be read the other way.
  [/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/, 3, 1, 2],
  [/^(\d{4})-(\d\d)-(\d\d)$/, 1, 3, 2],
  [new RegExp(`^${DAY}[ -]${NAME}[ -](\\d\\d)$`), 3, 2, 1],
  [/^(\d{4})[/.\- ](\d{1,2})(?:[/.\- ](\d{1,2}))?$/, 1, 2, 3],
  [/^(\d{1,2})[/.-](\d{4})$/, 2, 1],
  [/^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:.*$/, 1, 2, 3],
  [new RegExp(`^${DAY} ${NAME} ${YEAR}$`), 3, 2, 1],
  [new RegExp(`^${NAME} ${DAY},? ${YEAR}$`), 3, 1, 2],
  [new RegExp(`^${NAME} ${YEAR}$`), 2, 1],
];

/**
 * The date that was meant by one that is written as people write it, or undefined where nobody can know.
 * @example meantDate('25th October 2016') // '2016-10-25'
 */
export function meantDate(written: string): string | undefined {
  const text = written
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^["'“‘„](.*)["'”’“]$/, '$1')
    .replace(/(?<=[\d-])[oO](?=[\d-]|$)/g, '0')
    .replace(/(?<=[\d-])[lI](?=[\d-]|$)/g, '1')
    .replace(/^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /, '')
    .trim();
  if (isPartialDate(text)) return text;
  for (const [form, year, month = 0, day = 0] of WAYS) {
    const match = form.exec(text);
    if (!match) continue;
    const parts = [
      match[year]!.padStart(4, '20'),
      month > 0 ? numberOf(match[month]!) : undefined,
      day > 0 ? match[day] : undefined,
    ];
    const date = parts
      .filter((it) => it !== undefined)
      .map((it) => it.padStart(2, '0'))
      .join('-');
    if (isPartialDate(date)) return date;
  }
  return ofSpreadsheet(text);
}

/** Spreadsheets count days from the end of 1899, and show the number where they do not know it for a date. */
function ofSpreadsheet(text: string): string | undefined {
  if (!/^[34]\d{4}$/.test(text)) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10);
}

function numberOf(month: string): string {
  if (/^\d/.test(month)) return month;
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return String(index + 1);
}
