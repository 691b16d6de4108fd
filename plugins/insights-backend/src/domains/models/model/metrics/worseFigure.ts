import { dataDigests, isSameData } from '../diff/dataDigests';
import type { MetricRecord, VersionRecord } from '../record/VersionRecord';
import { directionOf } from './directionOf';
import { metricInWords, valueInWords } from './figureInWords';
import { metricKey } from './metricKey';

/** What is compared of a version. */
type Measured = Pick<VersionRecord, 'metrics' | 'datasets'>;

/** The main metric of a version that does worse than the one before it. */
export interface WorseFigure {
  /** The version before it. */
  readonly before: string;
  /** Which metric, and both values, e.g. `f1 on test is 0.81, and was 0.9`. */
  readonly inWords: string;
}

/** Data by which a model came about: how well it does there is no measure of it. */
const OF_TRAINING: ReadonlySet<string> = new Set(['training', 'validation']);

/**
 * The main metric, where it is worse than in the version before by more than chance: the values lie apart by their
 * intervals, as far as each has one. Without any interval nothing is said, as nobody knows then what chance does.
 *
 * The main metric is the first by name, then by data, of those that both versions have of all of the data, that are not of
 * data that it was trained on or that is known to be other data than before, and of which is known which way they get better.
 */
export function worseFigure(
  { metrics, datasets = [] }: Measured,
  before: Measured & { readonly version: string },
): WorseFigure | null {
  const trainedOn = new Set(
    datasets.flatMap(({ name, role }) => (OF_TRAINING.has(role) ? name : [])),
  );
  const [digestsBefore, digests] = [before, { datasets }].map(dataDigests);
  const earlier = new Map(before.metrics.map(one => [metricKey(one), one]));
  const [main] = metrics
    .filter(isMeasure)
    .filter(({ dataset }) => dataset === undefined || !trainedOn.has(dataset))
    .filter(
      ({ dataset }) => isSameData(dataset, digestsBefore, digests) !== false,
    )
    .flatMap(now => {
      const then = earlier.get(metricKey(now));
      return then && isMeasure(then) ? [{ now, then }] : [];
    })
    .sort((a, b) => (metricKey(a.now) < metricKey(b.now) ? -1 : 1));
  if (!main || !isWorse(main.now, main.then)) return null;
  const { now, then } = main;
  return {
    before: before.version,
    inWords: `${metricInWords(now)} is ${valueInWords(
      now,
    )}, and was ${valueInWords(then)}`,
  };
}

type Measure = MetricRecord & { readonly value: number };

function isMeasure(metric: MetricRecord): metric is Measure {
  const { value, slice } = metric;
  return (
    typeof value === 'number' &&
    slice === undefined &&
    directionOf(metric) !== 'unknown'
  );
}

function isWorse(now: Measure, then: Measure): boolean {
  const hasInterval = [now, then].some(
    ({ lower, upper }) => lower !== undefined && upper !== undefined,
  );
  if (!hasInterval) return false;
  return directionOf(now) === 'higher'
    ? (now.upper ?? now.value) < (then.lower ?? then.value)
    : (now.lower ?? now.value) > (then.upper ?? then.value);
}
