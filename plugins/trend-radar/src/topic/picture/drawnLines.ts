import {
  firstBase,
  indexedTo100,
  sharesOfSum,
  TopicSeries,
} from '@almanac/backstage-plugin-insights-react';
import { periodsBetween } from './periodsBetween';

/** Values as they are, as parts of their sum, or as an index. */
export type PictureMode = 'values' | 'share' | 'indexed';

/** In the order in which they are offered. */
export const PICTURE_MODES = [
  'values',
  'share',
  'indexed',
] as const satisfies readonly PictureMode[];

type Values = (number | null)[];

/** A line of the picture, named by its member. */
export interface DrawnLine {
  id: string;
  title: string;
  values: Values;
}

/** What an index is drawn from. */
export interface IndexedLines {
  lines: DrawnLine[];
  /** Place of the period that is 100. */
  base: number;
  /** Whether that is the period that was asked for. */
  isAsked: boolean;
  /** Titles of those without a value above 0 in it. */
  without: string[];
}

type Drawn = Pick<TopicSeries, 'signal' | 'start' | 'step'>;

/**
 * What these lines can be drawn as. A gauge has no zero that a part or a multiple could be of; parts take at least two.
 *
 * @param lines - members of a dimension, or the total alone
 */
export function pictureModes(
  { signal }: Pick<Drawn, 'signal'>,
  lines: readonly DrawnLine[],
): PictureMode[] {
  const hasZero = signal.kind !== 'gauge';
  const hasIndex = firstBase(valuesOf(lines), 0) !== undefined;
  return PICTURE_MODES.filter(
    mode =>
      mode === 'values' ||
      (hasZero && (mode === 'share' ? lines.length > 1 : hasIndex)),
  );
}

/** Each as part of the sum of all, a ratio. */
export function linesAsShares(lines: readonly DrawnLine[]): DrawnLine[] {
  const shares = sharesOfSum(valuesOf(lines));
  return lines.map((line, at) => ({ ...line, values: shares[at] }));
}

/**
 * Each as an index that is 100 in one period.
 *
 * @param asked - a day of that period; where it is undefined, or of no period that is drawn, the first one from `from` on in
 * which most have a value above 0
 * @param from - first day that is looked at then
 * @returns undefined where there is no such period
 */
export function linesAsIndex(
  { start, step }: Pick<Drawn, 'start' | 'step'>,
  lines: readonly DrawnLine[],
  asked: string | undefined,
  from: string = start,
): IndexedLines | undefined {
  const place = asked === undefined ? -1 : placeOf(asked, start, step);
  const isDrawn = lines.some(({ values }) => place in values);
  const all = valuesOf(lines);
  const base = isDrawn
    ? place
    : firstBase(all, placeOf(from, start, step)) ?? firstBase(all, 0);
  if (base === undefined) return undefined;
  const indexed = lines.map(line => indexedTo100(line.values, base));
  return {
    base,
    isAsked: isDrawn,
    lines: lines.flatMap((line, at) => {
      const values = indexed[at];
      return values ? [{ ...line, values }] : [];
    }),
    without: lines.filter((_, at) => !indexed[at]).map(({ title }) => title),
  };
}

/** Place of the period that a day is in: whole periods since the first. */
function placeOf(day: string, start: string, step: Drawn['step']): number {
  const exact = periodsBetween(start, day, step);
  if (step !== 'week') return exact;
  const weeks = (Date.parse(day) - Date.parse(start)) / (7 * 86_400_000);
  return Math.floor(weeks);
}

function valuesOf(lines: readonly DrawnLine[]): Values[] {
  return lines.map(({ values }) => values);
}
