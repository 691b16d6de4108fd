import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';
import { valueTicks } from './valueTicks';

/** Room around the dots, for the words at the axes. */
export const PLOT_EDGES = { top: 12, right: 16, bottom: 36, left: 64 };

const LABEL_PIXELS = 84;

/** A version in the picture, in pixels. */
export interface VersionDot {
  version: string;
  value: number;
  lower: number | null;
  upper: number | null;
  x: number;
  y: number;
  /** Ends of the interval; undefined where there is none. */
  interval: { top: number; bottom: number } | undefined;
}

/** Where everything of the picture is, in pixels. */
export interface VersionPlot {
  dots: VersionDot[];
  /** Values at the left, the least first. */
  ticks: { value: number; y: number }[];
  /** Versions below, as many as there is room for; the latest is always among them. */
  labels: { version: string; x: number }[];
  /** Versions without a finite number, which have no dot. */
  withoutNumber: number;
}

/**
 * Places a metric by version. Versions stand in their order, each as far from the next: what lies between two of them is
 * nothing that could be measured, so no line joins them.
 */
export function versionPlot(
  points: ModelMetricLine['points'],
  size: { width: number; height: number },
): VersionPlot {
  const known = points.flatMap(({ value }) => value ?? []);
  const ends = points.flatMap(({ lower, upper }) =>
    lower === null || upper === null ? [] : [lower, upper],
  );
  const ticks = valueTicks([...known, ...ends]);
  const { top, right, bottom, left } = PLOT_EDGES;
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  const room = size.height - top - bottom;
  const yOf = (value: number) =>
    top + room * (1 - (value - low) / (high - low));
  const slot = Math.max(0, size.width - left - right) / points.length;
  const xOf = (index: number) => left + slot * (index + 0.5);
  const every = Math.max(1, Math.ceil(LABEL_PIXELS / slot));
  return {
    dots: points.flatMap((point, index) => {
      const { version, value, lower, upper } = point;
      if (value === null) return [];
      const interval =
        lower === null || upper === null
          ? undefined
          : { top: yOf(upper), bottom: yOf(lower) };
      const place = { x: xOf(index), y: yOf(value), interval };
      return [{ version, value, lower, upper, ...place }];
    }),
    ticks: ticks.map(value => ({ value, y: yOf(value) })),
    labels: points.flatMap(({ version }, index) =>
      (points.length - 1 - index) % every === 0
        ? [{ version, x: xOf(index) }]
        : [],
    ),
    withoutNumber: points.length - known.length,
  };
}
