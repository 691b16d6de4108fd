import type { ReactNode } from 'react';
import type { Marker, Step, TrendAnalysis } from '../../api/wire';

/**
 * A line of a chart; `values` start at the chart's `start`, one for each step, or stand at its `times`; null is missing.
 *
 * @public
 */
export interface TimeChartSeries {
  id: string;
  title: string;
  values: readonly (number | null)[];
  colour?: string;
  /** Not observed: drawn so, through times that it has no value for, and never taken for a gap. */
  foreseen?: 'dashed' | 'dotted';
  /** Id of the series that this one foresees: it bears its name beside the line, and continues its column of the table. */
  foreseenOf?: string;
  /** Worked out from the others, as a slope is: drawn thin and quiet, and told only where it is. */
  guide?: boolean;
  /** What the value lies between, the widest first; each is drawn as a band around the line. */
  ranges?: readonly TimeChartRange[];
}

/** What a value lies between. @public */
export interface TimeChartRange {
  title: string;
  low: readonly (number | null)[];
  high: readonly (number | null)[];
}

/** Moments that are no whole days, weeks or months apart. @public */
export interface TimeChartTimes {
  /** Instants of the values, ascending. They are shown in the reader's time zone. */
  at: readonly string[];
  /** How long each value is of, from its instant on; 0 when left out. */
  seconds?: readonly number[];
  /** How far they are apart, in words: `every 2 h`. */
  words: string;
}

/** A stretch of time that differs from the others, e.g. one that nothing is known of. @public */
export interface TimeChartStretch {
  /** Instants. */
  start: string;
  end: string;
  /** In the key, once for all that are called the same. */
  title: string;
}

/** A value that the others are read against, e.g. a target. @public */
export interface TimeChartLimit {
  value: number;
  title: string;
}

/** Something that happened, as the chart marks it. @public */
export type TimeChartMarker = Pick<Marker, 'id' | 'at' | 'title' | 'url'> & {
  /** What happened in a period is told by that; left out, by its day. */
  step?: Step;
};

/** The periods that are on screen; open ends are the ends of the data. @public */
export interface TimeWindow {
  from?: string;
  to?: string;
}

/** Either `start` and `step`, or `times`. @public */
export interface TimeChartProps {
  /** What is shown. */
  title: string;
  /** UCUM unit of the values. */
  unit: string;
  step?: Step;
  /** First day of the first period, `YYYY-MM-DD`. */
  start?: string;
  times?: TimeChartTimes;
  series: TimeChartSeries[];
  /** Where the values come from. */
  source?: string;
  /** The series are parts: drawn as areas, or bars, on each other. */
  stacked?: boolean;
  /** The values hold until the next one: drawn as stairs. */
  stairs?: boolean;
  /** The values are counts of their periods: drawn as bars as wide as these. */
  bars?: boolean;
  /** Bounds that the unit itself has, e.g. 0 and 1. */
  bounds?: { low: number; high: number };
  /** The axis shows all of `bounds`: values that are near each other look so. */
  wholeBounds?: boolean;
  /** Lines across the chart; the axis reaches them. */
  limits?: readonly TimeChartLimit[];
  stretches?: readonly TimeChartStretch[];
  /** Instant at which the known ends; the last observed value when left out. */
  now?: string;
  changePoints?: TrendAnalysis['changePoints'];
  /** First day that the changes of level were looked for from; before it no level is drawn. */
  levelsFrom?: string;
  forecast?: TrendAnalysis['forecast'];
  markers?: readonly TimeChartMarker[];
  window?: TimeWindow;
  /** Called when the reader drags over a part of the chart. */
  onWindowChange?(window: TimeWindow): void;
  height?: number;
  /** Controls beside the title. */
  tools?: ReactNode;
}
