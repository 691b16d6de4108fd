import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Calibration, SignalCalibration } from '../domains/trends';
import { FORECASTER_CARD } from './forecasterCard';

type Registration = components['schemas']['ModelVersionRegistration'];
type Metric = NonNullable<Registration['metrics']>[number];

const LEVEL = 0.95;
const DATASET = 'Series of this portal';

/** Which way a figure gets better; a band that covers more than it promises is as wrong as one that covers less. */
const HIGHER_IS: Readonly<Partial<Record<string, Metric['higherIs']>>> = {
  median_mase: 'worse',
  error_ratio_to_naive: 'worse',
};

/** A calibration as a version of the forecaster in the built-in registry. */
export function forecasterRegistration(
  calibration: Calibration,
  version: string,
): Registration {
  const { engineVersion, signals, series, dataDigest, methods } = calibration;
  return {
    version,
    description: `Engine ${engineVersion}, tried on ${series} series of ${
      signals.length
    } signals. ${besideNaive(calibration)}`,
    tags: { risk_tier: 'minimal', license: 'Apache-2.0' },
    aliases: ['current'],
    runName: `calibration of ${engineVersion}`,
    params: {
      engine_version: engineVersion,
      ...Object.fromEntries(
        Object.entries(methods).map(([name, { title }]) => [
          `method.${name}`,
          title,
        ]),
      ),
      ...Object.fromEntries(
        signals.map(({ signalId, heldOutPeriods, step }) => [
          `held_out.${signalId}`,
          `3 × ${heldOutPeriods} ${step}s`,
        ]),
      ),
    },
    metrics: [
      ...metricsOf(calibration),
      ...signals.flatMap(signal => metricsOf(signal, signal.title)),
    ],
    datasets: [{ name: DATASET, role: 'evaluation', digest: dataDigest }],
    signature: {
      inputs: [{ name: 'values', type: 'list of number, null is missing' }],
      outputs: [
        { name: 'median', type: 'list of number' },
        { name: 'bands', type: 'low and high for 80 % and 95 %' },
      ],
    },
    card: { format: 'hugging-face', text: FORECASTER_CARD },
  };
}

/** How it fares beside a forecast that needs no method, in a sentence; empty where that cannot be told. */
function besideNaive({ figures }: Pick<Calibration, 'figures'>): string {
  const ratio = figures.find(({ name }) => name === 'error_ratio_to_naive');
  if (!ratio) return '';
  const { value, lower = value, upper = value } = ratio;
  const times = `${value.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(
    2,
  )})`;
  const isTold = upper < 1 || lower > 1;
  const verdict = upper < 1 ? 'less' : 'more';
  return isTold
    ? `It errs ${verdict} than repeating the last value: ${times} times as much.`
    : `Whether it errs less than repeating the last value cannot be told from them: ${times} times as much.`;
}

function metricsOf(
  { figures }: Pick<SignalCalibration, 'figures'>,
  slice?: string,
): Metric[] {
  return figures.map(({ name, value, lower, upper }) => ({
    name,
    value,
    dataset: DATASET,
    ...(HIGHER_IS[name] && { higherIs: HIGHER_IS[name] }),
    ...(slice !== undefined && { slice }),
    ...(lower !== undefined && upper !== undefined
      ? { lower, upper, level: LEVEL }
      : {}),
  }));
}
