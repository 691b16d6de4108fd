import type { ValueAxis } from './valueAxis';

/** Where the plot lies inside the drawing, and how values become pixels. */
export interface PlotGeometry {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x(time: number): number;
  y(value: number): number;
}

/** Room for the letters of changes of level. */
export const topMargin = 24;
/** Room for the labels of the time axis. */
const timeAxisHeight = 28;
/** Room for flags between the axis and its labels. */
export const flagLane = 22;

/** Lays the plot out; the axes of the chart library are given the same sizes. */
export function plotGeometry(options: {
  width: number;
  height: number;
  valueAxisWidth: number;
  rightMargin: number;
  from: number;
  to: number;
  axis: ValueAxis;
  hasFlags: boolean;
}): PlotGeometry {
  const { width, height, from, to, axis } = options;
  const left = options.valueAxisWidth;
  const right = Math.max(left + 1, width - options.rightMargin);
  const bottom = height - timeAxisHeight - (options.hasFlags ? flagLane : 0);
  return {
    width,
    height,
    left,
    right,
    top: topMargin,
    bottom,
    x: time =>
      to === from
        ? (left + right) / 2
        : left + ((time - from) / (to - from)) * (right - left),
    y: value =>
      bottom -
      ((value - axis.low) / (axis.high - axis.low)) * (bottom - topMargin),
  };
}
