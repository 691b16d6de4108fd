import type { WireLoggedModel } from '../wire/WireLoggedModel';
import type { WireMetric } from '../wire/WireRun';

const isLater = (one: WireMetric, other: WireMetric) =>
  (one.timestamp ?? 0) - (other.timestamp ?? 0) ||
  (one.step ?? 0) - (other.step ?? 0);

/** The last value of each metric of a logged model, by the name of the data that it was measured on. */
export function lastMeasured({ data }: WireLoggedModel): WireMetric[] {
  const last = new Map<string, WireMetric>();
  for (const metric of data.metrics ?? []) {
    const key = JSON.stringify([metric.key, metric.dataset_name]);
    const before = last.get(key);
    if (!before || isLater(metric, before) >= 0) last.set(key, metric);
  }
  return [...last.values()];
}
