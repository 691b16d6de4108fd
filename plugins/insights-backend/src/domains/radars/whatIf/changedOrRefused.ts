import {
  ratioUnit,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import { Problem } from '../../../platform/Problem';
import { changedPolicy } from '../model/changedPolicy';
import { canBeTold, TOLD_QUANTILES } from '../model/outlook/readForecast';
import { policyLevels } from '../model/policyLevels';
import {
  policyThresholds,
  type PolicyThreshold,
} from '../model/policyThresholds';
import type { RadarDefinition } from '../model/RadarDefinition';

type Changes = Omit<components['schemas']['RadarWhatIfRequest'], 'asOf'>;

const NOT_TOLD = `The chance of a risk is told between ${
  TOLD_QUANTILES[0]
} and ${TOLD_QUANTILES.at(-1)}, the outermost quantiles of a forecast.`;

const NOT_HELD =
  'A forecast and a risk are asked of the last period alone; leave forPeriods out.';

const NO_SHARE = 'The signal is a share, which lies between 0 and 1.';

/** A mistake in what is asked for. */
interface RequestError {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * The policy as it is tried.
 *
 * @param unit - of the signal
 * @throws Problem `invalid-request` for a number that the policy does not have, or that cannot be
 */
export function changedOrRefused(
  definition: RadarDefinition,
  unit: string,
  changes: Changes,
): RadarDefinition {
  const errors = [
    ...levelErrors(definition, unit, changes.levels ?? []),
    ...thresholdErrors(definition, unit, changes.thresholds ?? []),
  ];
  if (errors.length > 0) {
    throw new Problem('invalid-request', errors[0].detail, { errors });
  }
  return changedPolicy(definition, changes);
}

function levelErrors(
  definition: RadarDefinition,
  unit: string,
  changes: NonNullable<Changes['levels']>,
): RequestError[] {
  const levels = policyLevels(definition);
  return changes.flatMap(({ ring, level, atLeast }, index) => {
    const pointer = `/levels/${index}`;
    if (!levels.some(one => one.ring === ring && one.level === level)) {
      const what = `"${ring}" has no level ${level}`;
      return [unknown(definition, pointer, what)];
    }
    return isPossible(unit, atLeast)
      ? []
      : [{ pointer: `${pointer}/atLeast`, detail: NO_SHARE }];
  });
}

function thresholdErrors(
  definition: RadarDefinition,
  unit: string,
  changes: NonNullable<Changes['thresholds']>,
): RequestError[] {
  const thresholds = policyThresholds(definition);
  return changes.flatMap(({ ring, index: which, value, forPeriods }, index) => {
    const pointer = `/thresholds/${index}`;
    const threshold = thresholds.find(
      one => one.ring === ring && one.index === which,
    );
    if (!threshold) {
      const what = `"${ring}" has no threshold ${which}`;
      return [unknown(definition, pointer, what)];
    }
    const fault = value === undefined ? '' : faultOf(threshold, unit, value);
    const isHeld = threshold.of === 'value' || (forPeriods ?? 1) === 1;
    return [
      ...(fault ? [{ pointer: `${pointer}/value`, detail: fault }] : []),
      ...(isHeld
        ? []
        : [{ pointer: `${pointer}/forPeriods`, detail: NOT_HELD }]),
    ];
  });
}

/** Why a threshold cannot be a number; empty where it can. */
function faultOf(
  { of, bound }: PolicyThreshold,
  unit: string,
  value: number,
): string {
  if (of === 'risk') return canBeTold(bound, value) ? '' : NOT_TOLD;
  return isPossible(unit, value) ? '' : NO_SHARE;
}

/** A share is never below nothing, nor above the whole. */
function isPossible(unit: string, value: number = 0): boolean {
  return unit !== ratioUnit || (value >= 0 && value <= 1);
}

function unknown(
  { id }: RadarDefinition,
  pointer: string,
  what: string,
): RequestError {
  const [, list] = pointer.split('/');
  return { pointer, detail: `${what}; GET /radars/${id} lists the ${list}.` };
}
