import type { components } from '@almanac/backstage-plugin-insights-common';
import type { MetricRecord } from '../record/VersionRecord';
import { directionOf } from './directionOf';

type Schemas = components['schemas'];

/** Lines that are shown: more than a person looks at. */
const MOST_LINES = 200;

/** Metrics of a version. */
export interface MeasuredVersion {
  readonly version: string;
  /** When it was made. */
  readonly createdAt: string | null;
  readonly metrics: readonly MetricRecord[];
}

interface Line {
  readonly name: string;
  readonly dataset: string | null;
  readonly unit: string | null;
  direction: Schemas['ModelMetricLine']['direction'];
  readonly points: Map<string, Schemas['ModelMetricPoint']>;
}

/**
 * A line for each metric, data and unit, with a point for every version that has it; by name, then by data.
 *
 * Of all of the data alone: results on slices are no course of the whole. Where there are too many lines, those with the
 * most points stay.
 *
 * @param versions - the first one first
 */
export function metricHistory(
  versions: readonly MeasuredVersion[],
): Pick<Schemas['ModelMetricHistory'], 'metrics' | 'metricsLeftOff'> {
  const lines = new Map<string, Line>();
  for (const version of versions) {
    for (const metric of version.metrics) {
      if (metric.slice === undefined) addPoint(lines, version, metric);
    }
  }
  const most = [...lines.values()]
    .sort((a, b) => b.points.size - a.points.size || compareLines(a, b))
    .slice(0, MOST_LINES);
  return {
    metrics: most.sort(compareLines).map(({ points, ...line }) => ({
      ...line,
      points: [...points.values()],
    })),
    metricsLeftOff: lines.size - most.length,
  };
}

function addPoint(
  lines: Map<string, Line>,
  { version, createdAt }: MeasuredVersion,
  metric: MetricRecord,
): void {
  const { name, dataset = null, unit = null, value } = metric;
  const key = JSON.stringify([name, dataset, unit]);
  const direction = directionOf(metric);
  const line = lines.get(key) ?? {
    ...{ name, dataset, unit, direction },
    points: new Map(),
  };
  // The latest version knows best, where it says so.
  if (direction !== 'unknown') line.direction = direction;
  line.points.set(version, {
    version,
    createdAt,
    value: typeof value === 'number' ? value : null,
    lower: metric.lower ?? null,
    upper: metric.upper ?? null,
  });
  lines.set(key, line);
}

function compareLines(a: Line, b: Line): number {
  return (
    compareTexts(a.name, b.name) ||
    compareTexts(a.dataset ?? '', b.dataset ?? '') ||
    compareTexts(a.unit ?? '', b.unit ?? '')
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
