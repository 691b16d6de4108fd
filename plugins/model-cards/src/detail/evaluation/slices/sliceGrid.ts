import { ModelMetric } from '@almanac/backstage-plugin-insights-react';

/** A metric that is known of parts of the data. */
export interface SliceColumn {
  key: string;
  name: string;
  dataset: string | null;
  unit: string | null;
  direction: ModelMetric['direction'];
  /** Of all data; null where it is not known. */
  whole: ModelMetric['value'] | null;
}

/** A metric of one part of the data. */
export interface SliceCell {
  metric: ModelMetric;
  /** How far from all data beside the other parts, by the same metric: 0 is the same, 1 the farthest. */
  strength: number;
}

/** Parts of the data by metrics. */
export interface SliceGrid {
  columns: SliceColumn[];
  rows: { slice: string; cells: (SliceCell | undefined)[] }[];
}

/** A part without a unit stands under that of all data which the backend compared it with. */
const unitOf = ({ unit, besideAllData }: ModelMetric) =>
  besideAllData?.unit ?? unit;

const keyOf = (metric: ModelMetric) =>
  JSON.stringify([metric.name, metric.dataset, unitOf(metric)]);

/** Lays figures of parts of the data out by part and metric. Both stay in the order in which they came. */
export function sliceGrid(metrics: readonly ModelMetric[]): SliceGrid {
  const wholes = new Map(
    metrics
      .filter(({ slice }) => slice === null)
      .map(metric => [keyOf(metric), metric.value]),
  );
  const columns = new Map<string, SliceColumn>();
  const rows = new Map<string, Map<string, ModelMetric>>();
  for (const metric of metrics) {
    const { name, dataset, direction, slice } = metric;
    if (slice === null) continue;
    const key = keyOf(metric);
    const unit = unitOf(metric);
    const whole = wholes.get(key) ?? null;
    columns.set(key, { key, name, dataset, unit, direction, whole });
    const row = rows.get(slice) ?? new Map<string, ModelMetric>();
    rows.set(slice, row.set(key, metric));
  }
  const shown = [...columns.values()];
  const farthest = shown.map(({ key }) =>
    Math.max(...[...rows.values()].map(row => distanceOf(row.get(key)))),
  );
  return {
    columns: shown,
    rows: [...rows].map(([slice, row]) => ({
      slice,
      cells: shown.map(({ key }, index) => {
        const metric = row.get(key);
        return (
          metric && { metric, strength: strengthOf(metric, farthest[index]) }
        );
      }),
    })),
  };
}

function distanceOf(metric: ModelMetric | undefined): number {
  return Math.abs(metric?.besideAllData?.difference ?? 0);
}

function strengthOf(metric: ModelMetric, farthest: number): number {
  return farthest === 0 ? 0 : distanceOf(metric) / farthest;
}
