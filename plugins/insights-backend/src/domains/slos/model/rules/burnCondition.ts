import type { AlertWindows } from '../alerting/alertWindows';
import { BUCKET_SECONDS } from '../openslo/limits';
import { wholeSlices } from './promql/promDuration';
import { seriesOf, type RuledObjective } from './RuledObjective';
import { SERIES } from './seriesNames';

const SIGNS = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** An alert that looks at burn rates. */
export type BurnAlert = AlertWindows & {
  readonly operator: keyof typeof SIGNS;
};

/** Units of a window, in PromQL. */
interface Units {
  readonly total: string;
  readonly bad: string;
}

/** Whether an alert looks at burn rates, not at silence. */
export function isOnBurn(alert: AlertWindows): alert is BurnAlert {
  return alert.operator !== 'noData';
}

/** Both windows burn beyond the factor, and the long one holds enough to say so. */
export function burnCondition(
  ruled: RuledObjective,
  { operator, longSeconds, shortSeconds, factor }: BurnAlert,
): string {
  const units = unitsOf(ruled, longSeconds);
  const limit = limitOf(operator, factor, ruled.allowedErrorRatio);
  const weight = ruled.slo.lowTraffic.isWeighted
    ? ` * (${units.total} / ${usualUnits(ruled, longSeconds)})`
    : '';
  const burns = [...new Set([longSeconds, shortSeconds])].map(
    seconds => `${seriesOf(ruled, SERIES.error(seconds))}${weight} ${limit}`,
  );
  const { fewestUnits, fewestBadUnits } = ruled.slo.lowTraffic;
  const conditions = [
    ...burns,
    ...(fewestUnits > 0 ? [`${units.total} >= ${fewestUnits}`] : []),
    ...(fewestBadUnits > 0 ? [`${units.bad} >= ${fewestBadUnits}`] : []),
  ];
  return `(\n  ${conditions.join('\n  and\n  ')}\n)`;
}

/** The comparison of an error ratio. Of a budget of nothing, any failure burns faster than every factor, and none slower. */
function limitOf(
  operator: BurnAlert['operator'],
  factor: number,
  allowedErrorRatio: number,
): string {
  return allowedErrorRatio === 0 && factor > 0
    ? `${operator.startsWith('g') ? '>' : '<='} 0`
    : `${SIGNS[operator]} ${factor} * ${allowedErrorRatio}`;
}

function unitsOf(ruled: RuledObjective, seconds: number): Units {
  const { isSliced, sliceSeconds } = ruled;
  if (!isSliced) {
    return {
      total: seriesOf(ruled, SERIES.events(seconds)),
      bad: seriesOf(ruled, SERIES.badEvents(seconds)),
    };
  }
  const range = wholeSlices(seconds, sliceSeconds);
  const slices = `${seriesOf(ruled, SERIES.slice(sliceSeconds))}${range}`;
  return {
    total: `count_over_time(${slices})`,
    bad: `sum_over_time(${slices})`,
  };
}

/** Units that a window of this length has on average: of slices, each that is known is one. */
function usualUnits(ruled: RuledObjective, seconds: number): string {
  const { isSliced, sliceSeconds, windowSeconds } = ruled;
  if (isSliced) return String(seconds / sliceSeconds);
  const usual = seriesOf(ruled, SERIES.usualEvents(windowSeconds));
  return `(${seconds / BUCKET_SECONDS} * ${usual})`;
}
