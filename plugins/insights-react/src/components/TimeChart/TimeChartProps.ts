import type { ReactNode } from 'react';
import type { Marker, Step, TrendAnalysis } from '../../api/wire';

/** A line of a chart; `values` start at the chart's `start`, one for each step; null is missing. @public */
export interface TimeChartSeries {
  id: string;
  title: string;
  values: readonly (number | null)[];
  colour?: string;
}

/** The periods that are on screen; open ends are the ends of the data. @public */
export interface TimeWindow {
  from?: string;
  to?: string;
}

/** @public */
export interface TimeChartProps {
  /** What is shown. */
  title: string;
  /** UCUM unit of the values. */
  unit: string;
  step: Step;
  /** First day of the first period, `YYYY-MM-DD`. */
  start: string;
  series: TimeChartSeries[];
  /** Where the values come from. */
  source?: string;
  /** The series are parts: drawn as areas on each other. */
  stacked?: boolean;
  /** The values hold until the next one: drawn as stairs. */
  stairs?: boolean;
  /** Bounds that the unit itself has, e.g. 0 and 1. */
  bounds?: { low: number; high: number };
  changePoints?: TrendAnalysis['changePoints'];
  /** First day that the changes of level were looked for from; before it no level is drawn. */
  levelsFrom?: string;
  forecast?: TrendAnalysis['forecast'];
  markers?: Marker[];
  window?: TimeWindow;
  /** Called when the reader drags over a part of the chart. */
  onWindowChange?(window: TimeWindow): void;
  height?: number;
  /** Controls beside the title. */
  tools?: ReactNode;
}
