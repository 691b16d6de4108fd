import type { z } from 'zod';
import { OPENSLO_V1 } from '../schema/common';
import type { sloSchema } from '../schema/slo';
import type { V1alphaSlo } from './schema';

type SloInput = z.input<typeof sloSchema>;
type AlphaObjective = V1alphaSlo['spec']['objectives'][number];
type AlphaSource = NonNullable<AlphaObjective['ratioMetrics']>['good'];

/** Slices have no width in v1alpha: that of a bucket is taken. */
const SLICE = '5m';

/**
 * The same SLO in v1. There the objectives of an SLO share one indicator, while v1alpha gives each its own ratio: an SLO
 * with several becomes several, numbered from 1.
 */
export function upgradeSlo(slo: V1alphaSlo): SloInput[] {
  const { spec } = slo;
  const several = spec.objectives.length > 1;
  return spec.objectives.map((objective, index) => {
    const name = several
      ? `${slo.metadata.name}-${index + 1}`
      : slo.metadata.name;
    const { displayName, target, timeSliceTarget, op, value } = objective;
    const isThreshold = spec.indicator !== undefined;
    return {
      apiVersion: OPENSLO_V1,
      kind: 'SLO',
      metadata: { ...slo.metadata, name },
      spec: {
        ...(spec.description !== undefined && {
          description: spec.description,
        }),
        service: spec.service,
        indicator: { metadata: { name }, spec: indicatorOf(slo, objective) },
        timeWindow: [windowOf(spec.timeWindows[0])],
        budgetingMethod: spec.budgetingMethod,
        objectives: [
          {
            ...(displayName !== undefined && { displayName }),
            target,
            ...(isThreshold && { op, value }),
            ...(spec.budgetingMethod === 'Timeslices' && {
              timeSliceTarget,
              timeSliceWindow: SLICE,
            }),
          },
        ],
      },
    };
  });
}

function indicatorOf(slo: V1alphaSlo, { ratioMetrics }: AlphaObjective) {
  if (ratioMetrics) {
    return {
      ratioMetric: {
        counter: ratioMetrics.incremental ?? true,
        good: metricOf(ratioMetrics.good),
        total: metricOf(ratioMetrics.total),
      },
    };
  }
  const threshold = slo.spec.indicator?.thresholdMetric;
  return { thresholdMetric: threshold && metricOf(threshold) };
}

function metricOf({ source, query, queryType }: AlphaSource) {
  return { metricSource: { type: source, spec: { query, queryType } } };
}

const UNITS = { Day: 'd', Week: 'w', Month: 'M', Quarter: 'Q' } as const;

function windowOf({
  unit,
  count,
  isRolling,
  calendar,
}: V1alphaSlo['spec']['timeWindows'][number]) {
  return {
    duration: unit === 'Second' ? `${count / 60}m` : `${count}${UNITS[unit]}`,
    // Sloth's files name neither: they roll.
    isRolling: isRolling ?? calendar === undefined,
    ...(calendar && { calendar }),
  };
}

/** Where the v1alpha document says what stands at a path of one of its upgrades. */
export function v1alphaPath(
  path: readonly (string | number)[],
  index: number,
): (string | number)[] {
  const [spec, field, ...rest] = path;
  if (spec !== 'spec') return [...path];
  switch (field) {
    case 'objectives':
      return [spec, field, index, ...rest.slice(1)];
    case 'timeWindow':
      return [spec, 'timeWindows', ...rest];
    case 'indicator': {
      const ratio = rest.indexOf('ratioMetric');
      return ratio < 0
        ? [spec, field, ...rest.slice(1)]
        : [spec, 'objectives', index, 'ratioMetrics', ...rest.slice(ratio + 1)];
    }
    default:
      return [...path];
  }
}
