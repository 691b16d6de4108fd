import type { components } from '@almanac/backstage-plugin-insights-common';
import { compareNumbers } from '../diff/compareNumbers';
import { dataDigests, isSameData, type DataDigests } from '../diff/dataDigests';
import type { MetricRecord, VersionRecord } from '../record/VersionRecord';
import { directionOf } from './directionOf';
import { measuredNumber } from './measuredNumber';

type Schemas = components['schemas'];

/** Lines that are shown: more than a person looks at. */
const MOST_LINES = 200;

/** Metrics of a version. */
export interface MeasuredVersion {
  readonly version: string;
  /** When it was made. */
  readonly createdAt: string | null;
  readonly metrics: readonly MetricRecord[];
  readonly datasets?: VersionRecord['datasets'];
}

/** A metric of a version, with the data of that version. */
interface Measurement {
  readonly version: MeasuredVersion;
  readonly metric: MetricRecord;
  readonly digests: DataDigests;
}

interface Line {
  readonly name: string;
  readonly dataset: string | null;
  readonly unit: string | null;
  direction: Schemas['ModelMetricLine']['direction'];
  /** By version. */
  readonly points: Map<string, Measurement>;
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
    const digests = dataDigests(version);
    for (const metric of version.metrics) {
      if (metric.slice === undefined) {
        addPoint(lines, { version, metric, digests });
      }
    }
  }
  const most = [...lines.values()]
    .sort((a, b) => b.points.size - a.points.size || compareLines(a, b))
    .slice(0, MOST_LINES);
  return {
    metrics: most.sort(compareLines).map(line => ({
      ...line,
      points: pointsOf(line),
    })),
    metricsLeftOff: lines.size - most.length,
  };
}

function addPoint(lines: Map<string, Line>, measurement: Measurement): void {
  const { version, metric } = measurement;
  const { name, dataset = null, unit = null } = metric;
  const key = JSON.stringify([name, dataset, unit]);
  const direction = directionOf(metric);
  const line = lines.get(key) ?? {
    ...{ name, dataset, unit, direction },
    points: new Map(),
  };
  // The latest version knows best, where it says so.
  if (direction !== 'unknown') line.direction = direction;
  line.points.set(version.version, measurement);
  lines.set(key, line);
}

/** Each version beside the last one before it that has a finite number. */
function pointsOf({ points, direction }: Line): Schemas['ModelMetricPoint'][] {
  let last: Measurement | undefined;
  return [...points.values()].map(measurement => {
    const { version, metric } = measurement;
    const before = last;
    if (measuredNumber(metric)) last = measurement;
    return {
      version: version.version,
      createdAt: version.createdAt,
      value: measuredNumber(metric)?.value ?? null,
      lower: metric.lower ?? null,
      upper: metric.upper ?? null,
      change: changeOf(before, measurement, direction),
    };
  });
}

function changeOf(
  before: Measurement | undefined,
  after: Measurement,
  direction: Line['direction'],
): Schemas['ModelMetricPoint']['change'] {
  const [from, to] = [before?.metric, after.metric].map(measuredNumber);
  if (!before || !from || !to) return null;
  return compareNumbers(from, to, {
    direction,
    isSameData: isSameData(after.metric.dataset, before.digests, after.digests),
  });
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
