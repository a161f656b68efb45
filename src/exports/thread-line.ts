import { findingDate, latestSince, type Thread } from '../record/index.ts';
import { firstDay, lastDay, type PartialDate } from '../schemas/dates.ts';
import { FINDING_KINDS, type FindingKind } from '../schemas/index.ts';

/** Years that a line shows: from the first with inspections of child protection by the police to today's. */
export const FIRST_YEAR = 2013;

/** The size of a drawing, in its own units. */
export interface Scale {
  width: number;
  /** Height of the line itself above the lower edge. */
  base: number;
  height: number;
  /** Half the side of a mark. */
  mark: number;
}

/** A row in a list of threads, also the drawing of a thread on a phone. */
export const ROW: Scale = { width: 260, height: 36, base: 28, mark: 4 };
/** The drawing of a thread on a wide screen. */
export const WIDE: Scale = { width: 760, height: 76, base: 56, mark: 6 };

/** A mark on the line: where, and of what. */
export interface LineMark {
  x: number;
  y: number;
  kind: FindingKind;
  /** Only the year or the round is known. */
  isVague: boolean;
}

/** A thread as shapes, in the units of its scale. */
export interface ThreadLine {
  marks: LineMark[];
  /** Places of answers, each once. */
  ticks: number[];
  /** Arcs from an earlier finding to the later one that returned to it, as path data. */
  arcs: string[];
  /** The line from the first to the last item; undefined where there is one or none. */
  told: { from: number; to: number } | undefined;
  /** The silence from the last item to today; from the left edge where nothing is on record. */
  silence: { from: number; to: number };
}

const DAY_MS = 86_400_000;

/** Where a day stands between the left and the right edge. */
function placeOf(day: string, asOf: string, { width, mark }: Scale): number {
  const first = Date.UTC(FIRST_YEAR, 0, 1);
  const last = Date.UTC(Number(asOf.slice(0, 4)) + 1, 0, 1);
  const share = (Date.parse(`${day}T00:00:00Z`) - first) / (last - first);
  const edge = mark + 1;
  return round(edge + Math.min(Math.max(share, 0), 1) * (width - 2 * edge));
}

/** The middle of the days that a partial date can mean. */
function middleOf(date: PartialDate): string {
  const [from, to] = [firstDay(date), lastDay(date)].map((day) =>
    Date.parse(`${day}T00:00:00Z`),
  ) as [number, number];
  return new Date(from + Math.floor((to - from) / DAY_MS / 2) * DAY_MS).toISOString().slice(0, 10);
}

/** Half a unit is finer than an eye sees at this size. */
const round = (value: number) => Math.round(value * 2) / 2;

/** Places of the first days of years, with the years to be named. */
export function axisOf(
  asOf: string,
  scale: Scale,
  step: number,
): { year: number; x: number; isNamed: boolean }[] {
  const last = Number(asOf.slice(0, 4));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => {
    const year = FIRST_YEAR + index;
    return {
      year,
      x: placeOf(`${year}-01-01`, asOf, scale),
      isNamed: (year - FIRST_YEAR) % step === 0,
    };
  });
}

/**
 * Draws a thread. Marks of one time are stacked, so that none hides another; a finding without a date stands in the
 * middle of the last year of its round.
 */
export function drawThread(thread: Thread, asOf: string, scale: Scale): ThreadLine {
  const { base, mark } = scale;
  const marks: LineMark[] = [];
  const placed = new Map<string, LineMark>();
  for (const finding of thread.findings) {
    const date = findingDate(finding);
    if (date === null) continue;
    const x = placeOf(middleOf(date), asOf, scale);
    const below = marks.filter((other) => Math.abs(other.x - x) < 2 * mark + 1).length;
    const lowest = Math.floor((base - mark) / (2 * mark + 1));
    const y = round(base - Math.min(below, lowest) * (2 * mark + 1));
    const isVague = finding.data.date === null || finding.data.date.length === 4;
    const drawn = { x, y, kind: finding.data.kind, isVague };
    marks.push(drawn);
    placed.set(finding.id, drawn);
  }
  const ticks = [
    ...new Set(
      thread.items.flatMap((item) =>
        item.kind === 'response' && item.isAnswer && item.date
          ? [placeOf(middleOf(item.date), asOf, scale)]
          : [],
      ),
    ),
  ];
  const arcs = thread.findings.flatMap((finding) =>
    finding.followsUp.flatMap(({ basis, finding: earlier }) => {
      const [from, to] = [placed.get(earlier.id), placed.get(finding.id)];
      return basis === 'returned' && from && to && from.x < to.x
        ? [arcBetween(from, to, mark)]
        : [];
    }),
  );
  const places = [...marks.map(({ x }) => x), ...ticks];
  const today = placeOf(asOf, asOf, scale);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return {
    marks,
    ticks,
    arcs: [...new Set(arcs)],
    told: places.length > 1 && last > first ? { from: first, to: last } : undefined,
    silence: {
      from: places.length > 0 ? last : silentFrom(thread, asOf, scale),
      to: today,
    },
  };
}

/** Where silence begins on a line without a mark: after what is known to have come before what was found, else at its start. */
function silentFrom(thread: Thread, asOf: string, scale: Scale): number {
  const since = latestSince(thread) ?? (thread.latest ? asOf : `${FIRST_YEAR}-01-01`);
  return placeOf(middleOf(since), asOf, scale);
}

/** A path of a drawn line: what it shows, which is the class that styles it, and its data. */
export type LinePath = readonly [shows: string, d: string];

/** A drawn thread as the paths of an SVG, those that lie below first. */
export function pathsOfThread(thread: Thread, asOf: string, scale: Scale): LinePath[] {
  const { marks, ticks, arcs, told, silence } = drawThread(thread, asOf, scale);
  const { height, base } = scale;
  const tick = Math.min(8, 2 * scale.mark);
  const years = axisOf(asOf, scale, 4).filter(({ isNamed }) => isNamed);
  const paths: LinePath[] = [
    ['year', years.map(({ x }) => `M${x} 0V${height}`).join('')],
    ['told', told ? `M${told.from} ${base}H${told.to}` : ''],
    ['silent', silence.to > silence.from ? `M${silence.from} ${base}H${silence.to}` : ''],
    ['arc', arcs.join('')],
    ['tick', ticks.map((x) => `M${x} ${base - tick}V${base + tick}`).join('')],
    ...FINDING_KINDS.map((kind): LinePath => [kind, pathOfMarks(marks, kind, scale)]),
    ['vague', pathOfVague(marks, scale)],
  ];
  return paths.filter(([, d]) => d !== '');
}

/**
 * How much of a drawing is empty above its marks, ticks and arcs, so that a list of many need not show it.
 * @returns 0 where an arc may reach the upper edge
 */
export function emptyAbove(thread: Thread, asOf: string, scale: Scale): number {
  const { marks, arcs } = drawThread(thread, asOf, scale);
  if (arcs.length > 0) return 0;
  const top = Math.min(scale.base - 8, ...marks.map(({ y }) => y - scale.mark));
  return Math.max(0, Math.floor(top) - 2);
}

/** An arc over the line, as the path data of an SVG. */
function arcBetween(from: LineMark, to: LineMark, mark: number): string {
  const top = Math.min(from.y, to.y) - mark - Math.min(12, (to.x - from.x) / 4);
  return `M${from.x} ${from.y - mark}Q${round((from.x + to.x) / 2)} ${round(top - mark)} ${to.x} ${to.y - mark}`;
}

/** The marks of one kind as one path, around the middles of their places. */
export function pathOfMarks(
  marks: readonly LineMark[],
  kind: FindingKind,
  { mark: m }: Scale,
): string {
  const shapes: Record<FindingKind, string> = {
    weakness: `m${-m} ${-m}h${2 * m}v${2 * m}h${-2 * m}z`,
    strength: `m${-m} ${-m}h${2 * m}v${2 * m}h${-2 * m}z`,
    progress: `m0 ${-m}l${m} ${2 * m}h${-2 * m}z`,
    recommendation: `m${-m} ${-m}l${2 * m} ${m}l${-2 * m} ${m}z`,
    context: `m${-m / 2} 0l${m / 2} ${-m / 2}l${m / 2} ${m / 2}l${-m / 2} ${m / 2}z`,
  };
  return marks
    .filter((mark) => mark.kind === kind)
    .map(({ x, y }) => `M${x} ${y}${shapes[kind]}`)
    .join('');
}

/** A short line under each mark of which only the year or the round is known. */
function pathOfVague(marks: readonly LineMark[], { mark: m }: Scale): string {
  return marks
    .filter(({ isVague }) => isVague)
    .map(({ x, y }) => `M${round(x - m)} ${round(y + m + 1.5)}h${2 * m}`)
    .join('');
}
