import { ModelMetric } from '@almanac/backstage-plugin-insights-react';

/** A metric that is known of parts of the data. */
export interface SliceColumn {
  key: string;
  name: string;
  dataset: string | null;
  unit: string | null;
  direction: ModelMetric['direction'];
  /** Of all data; null where it is not known, or no finite number. */
  whole: number | null;
}

/** A metric of one part of the data. */
export interface SliceCell {
  metric: ModelMetric;
  /** Value less that of all data; null where either is missing. */
  difference: number | null;
  /** Beside all data; `unclear` where the metric does not say which way it gets better. */
  verdict: 'better' | 'worse' | 'same' | 'unclear' | undefined;
  /** How far from all data beside the other slices of the metric: 0 is the same, 1 the farthest. */
  strength: number;
}

/** Parts of the data by metrics. */
export interface SliceGrid {
  columns: SliceColumn[];
  rows: { slice: string; cells: (SliceCell | undefined)[] }[];
}

const keyOf = ({ name, dataset }: ModelMetric) =>
  JSON.stringify([name, dataset]);

const finite = (value: number | string | undefined) =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Sets the figures of slices beside those of all data. Metrics and slices stay in the order in which they came. */
export function sliceGrid(metrics: readonly ModelMetric[]): SliceGrid {
  const sliced = metrics.filter(({ slice }) => slice !== null);
  const wholes = new Map(
    metrics
      .filter(({ slice }) => slice === null)
      .map(metric => [keyOf(metric), metric]),
  );
  const columns = new Map<string, SliceColumn>();
  const rows = new Map<string, Map<string, ModelMetric>>();
  for (const metric of sliced) {
    const key = keyOf(metric);
    const { name, dataset, unit, direction, slice } = metric;
    columns.set(key, {
      ...{ key, name, dataset, direction },
      // Registries often leave out the unit of a slice.
      unit: unit ?? wholes.get(key)?.unit ?? null,
      whole: finite(wholes.get(key)?.value),
    });
    const row = rows.get(slice ?? '') ?? new Map<string, ModelMetric>();
    rows.set(slice ?? '', row.set(key, metric));
  }
  const shown = [...columns.values()];
  const farthest = shown.map(column =>
    Math.max(
      ...[...rows.values()].map(row =>
        Math.abs(differenceOf(row.get(column.key), column) ?? 0),
      ),
    ),
  );
  return {
    columns: shown,
    rows: [...rows].map(([slice, row]) => ({
      slice,
      cells: shown.map((column, index) =>
        cellOf(row.get(column.key), column, farthest[index]),
      ),
    })),
  };
}

function differenceOf(
  metric: ModelMetric | undefined,
  { whole }: SliceColumn,
): number | null {
  const value = finite(metric?.value);
  return value === null || whole === null ? null : value - whole;
}

function cellOf(
  metric: ModelMetric | undefined,
  column: SliceColumn,
  farthest: number,
): SliceCell | undefined {
  if (!metric) return undefined;
  const difference = differenceOf(metric, column);
  return {
    metric,
    difference,
    verdict: difference === null ? undefined : verdictOf(difference, column),
    strength: strengthOf(difference, farthest),
  };
}

function verdictOf(
  difference: number,
  { direction }: SliceColumn,
): SliceCell['verdict'] {
  if (difference === 0) return 'same';
  if (direction === 'unknown') return 'unclear';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** Differences of the largest numbers overflow: then only those are the farthest. */
function strengthOf(difference: number | null, farthest: number): number {
  if (difference === null || farthest === 0) return 0;
  const distance = Math.abs(difference);
  if (Number.isFinite(farthest)) return distance / farthest;
  return Number.isFinite(distance) ? 0 : 1;
}
