import type { components } from '@almanac/backstage-plugin-insights-common';
import type { MeasuredInput } from './ComparedInput';
import type { SharedAxis } from './sharedAxis';

/** Which values can be drawn on one axis, as the API gives it. */
export type Modes = components['schemas']['TopicComparison']['modes'];

/**
 * Which values of some topics can stand on one axis.
 *
 * @param axis - undefined where their steps differ
 */
export function comparableModes(
  inputs: readonly MeasuredInput[],
  axis: SharedAxis | undefined,
): Pick<Modes, 'absolute' | 'share'> {
  const signals = inputs.map(({ subject }) => subject.signal);
  const absolute =
    axis !== undefined && new Set(signals.map(({ unit }) => unit)).size === 1;
  const isOneSignal = new Set(signals.map(({ id }) => id)).size === 1;
  return {
    absolute,
    share:
      absolute &&
      isOneSignal &&
      signals.length > 1 &&
      signals[0].kind === 'count',
  };
}
