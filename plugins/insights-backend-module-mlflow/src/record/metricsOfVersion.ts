import type { CollectedMetric } from '@almanac/backstage-plugin-insights-node';
import type { WireMetric, WireRun } from '../wire/WireRun';
import { lastMeasured } from './lastMeasured';
import { metricOf } from './metricOf';
import type { RunsOfVersion } from './RunsOfVersion';

const metricsIn = (run: WireRun | undefined) => run?.data.metrics ?? [];

const isOneMeasurement = (one: WireMetric, other: WireMetric) =>
  one.key === other.key && one.timestamp === other.timestamp;

/** Logged models tell NaN as 0: what the run that measured it says holds, and no 0 does that cannot be told from NaN. */
function checked(metric: WireMetric, source: WireRun | undefined) {
  if (metric.value !== 0) return [metric];
  const same = metricsIn(source).find(one => isOneMeasurement(one, metric));
  return same ? [{ ...metric, value: same.value }] : [];
}

/**
 * Metrics of a version: those of its run, and those of its logged model, which may be measured by later runs, and on data that
 * is named.
 *
 * Where both have one of the same name, without data, that of the run holds: the logged model may be given an early value. Of a
 * run that made several models, as training with checkpoints does, those of the model hold: the run has the last for all.
 */
export function metricsOfVersion({
  run,
  logged,
  laterRuns,
}: RunsOfVersion): CollectedMetric[] {
  const measured = logged ? lastMeasured(logged) : [];
  const isOwn = ({ run_id: id }: WireMetric) => id === run?.info.run_id;
  const isOfSeveral = (run?.outputs?.model_outputs?.length ?? 0) > 1;
  const isToldByModel = (metric: WireMetric) =>
    measured.filter(isOwn).some(one => {
      const isSame = one.dataset_name && isOneMeasurement(one, metric);
      return one.key === metric.key && (isOfSeveral || isSame);
    });
  const ofRun = metricsIn(run).filter(metric => !isToldByModel(metric));
  const isToldByRun = ({ key, dataset_name: dataset }: WireMetric) =>
    !dataset && ofRun.some(metric => metric.key === key);
  const ofModel = measured
    .filter(metric => !isToldByRun(metric))
    .flatMap(metric => {
      const source = isOwn(metric) ? run : laterRuns.get(metric.run_id ?? '');
      return checked(metric, source);
    });
  return [...ofRun, ...ofModel].map(metricOf);
}
