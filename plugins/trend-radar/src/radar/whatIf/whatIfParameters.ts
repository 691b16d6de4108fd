import { radarPolicyLimits } from '@almanac/backstage-plugin-insights-common';
import type {
  Radar,
  RadarWhatIfRequest,
} from '@almanac/backstage-plugin-insights-react';
import {
  HeldNumber,
  heldNumberIn,
  heldNumberText,
  isHeldNumber,
  numberIn,
} from './heldNumber';

type Level = NonNullable<Radar['policy']['levels']>[number];
type Threshold = NonNullable<Radar['policy']['thresholds']>[number];

const AS_OF = 'asOf';
const HYSTERESIS = 'hysteresis';
const VERDICT_PERIODS = 'verdictPeriods';
const PARTS = ['level.', 'threshold.'];
const levelName = ({ ring, level }: Pick<Level, 'ring' | 'level'>) =>
  `level.${ring}.${level}`;
const thresholdName = ({ ring, index }: Pick<Threshold, 'ring' | 'index'>) =>
  `threshold.${ring}.${index}`;
const heldLevel = ({ atLeast, forPeriods }: Level): HeldNumber => ({
  ...{ value: atLeast, forPeriods },
});

/** The numbers of a policy, by their names in the address. */
function numbersOf({
  levels = [],
  thresholds = [],
}: Pick<Radar['policy'], 'levels' | 'thresholds'>): Map<string, HeldNumber> {
  return new Map([
    ...levels.map(one => [levelName(one), heldLevel(one)] as const),
    ...thresholds.map(one => [thresholdName(one), one] as const),
  ]);
}

/** What of a radar tells which numbers there are, and which can be meant. */
type RadarAsked = Pick<Radar, 'policy'> & Partial<Pick<Radar, 'signal'>>;

/** Another policy, and a day, as the address names them. */
export interface WhatIf {
  readonly levels: readonly Level[];
  readonly thresholds: readonly Threshold[];
  readonly hysteresis: number;
  /** For so long a verdict must be there or be gone; undefined where no ring asks for one, or the backend does not tell. */
  readonly verdictPeriods: number | undefined;
  /** First day of a period; undefined for the latest. */
  readonly asOf: string | undefined;
}

/** Reads `?level.adopt.0=0.9x24&threshold.hold.0=0.2x1&hysteresis=0&verdictPeriods=6&asOf=2024-06-01`; what is not there, or is none, is as declared. */
export function readWhatIf(
  { policy, signal }: RadarAsked,
  parameters: URLSearchParams,
): WhatIf {
  const asOf = parameters.get(AS_OF);
  const hysteresis = numberIn(parameters.get(HYSTERESIS));
  const unit = signal?.unit;
  return {
    levels: (policy.levels ?? []).map(level => {
      const text = parameters.get(levelName(level));
      const { value, forPeriods } = heldNumberIn(text, heldLevel(level), unit);
      return { ...level, atLeast: value, forPeriods };
    }),
    thresholds: (policy.thresholds ?? []).map(threshold => ({
      ...threshold,
      ...heldNumberIn(
        parameters.get(thresholdName(threshold)),
        threshold,
        unit,
      ),
    })),
    hysteresis:
      hysteresis !== undefined && hysteresis >= 0
        ? hysteresis
        : policy.hysteresis ?? 0,
    verdictPeriods:
      verdictPeriodsIn(policy, parameters.get(VERDICT_PERIODS)) ??
      verdictPeriodsOf(policy),
    asOf: asOf && isDay(asOf) ? asOf : undefined,
  };
}

/** Parts of an address that say nothing of this radar's policy or of a day, as `name=value`: they change nothing. */
export function unreadWhatIf(
  { policy, signal }: RadarAsked,
  parameters: URLSearchParams,
): string[] {
  const known = numbersOf(policy);
  const isRead = (name: string, text: string): boolean => {
    if (name === HYSTERESIS) return (numberIn(text) ?? -1) >= 0;
    if (name === VERDICT_PERIODS) {
      return verdictPeriodsIn(policy, text) !== undefined;
    }
    if (name === AS_OF) return isDay(text);
    const declared = known.get(name);
    return declared !== undefined && isHeldNumber(text, declared, signal?.unit);
  };
  return [...parameters].flatMap(([name, text]) =>
    ([HYSTERESIS, VERDICT_PERIODS, AS_OF].includes(name) ||
      PARTS.some(part => name.startsWith(part))) &&
    !isRead(name, text)
      ? [`${name}=${text}`]
      : [],
  );
}

/** For how long a policy has verdicts hold; undefined where none of its rings asks for one. */
function verdictPeriodsOf({
  asksForVerdicts,
  verdictPeriods,
}: Radar['policy']): number | undefined {
  return asksForVerdicts ? verdictPeriods : undefined;
}

/** What an address says of that; undefined where it says nothing that could be. */
function verdictPeriodsIn(
  policy: Radar['policy'],
  text: string | null,
): number | undefined {
  const periods = numberIn(text);
  return verdictPeriodsOf(policy) !== undefined &&
    periods !== undefined &&
    Number.isInteger(periods) &&
    periods >= 1 &&
    periods <= radarPolicyLimits.verdictPeriods
    ? periods
    : undefined;
}

/** A day of the calendar: 31 February is none. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}

/** Writes into an address what differs from the declared policy, and takes away all else of it. */
export function writeWhatIf(
  { policy }: Pick<Radar, 'policy'>,
  parameters: URLSearchParams,
  { hysteresis, verdictPeriods, asOf, levels, thresholds }: WhatIf,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  const numbers = numbersOf({
    levels: [...levels],
    thresholds: [...thresholds],
  });
  for (const [name, declared] of numbersOf(policy)) {
    const text = heldNumberText(numbers.get(name) ?? declared, declared);
    next.delete(name);
    if (text !== undefined) next.set(name, text);
  }
  next.delete(HYSTERESIS);
  if (hysteresis !== (policy.hysteresis ?? 0)) {
    next.set(HYSTERESIS, String(hysteresis));
  }
  next.delete(VERDICT_PERIODS);
  if (verdictPeriods !== verdictPeriodsOf(policy)) {
    next.set(VERDICT_PERIODS, String(verdictPeriods));
  }
  next.delete(AS_OF);
  if (asOf !== undefined) next.set(AS_OF, asOf);
  return next;
}

/** What the API is asked; undefined where nothing differs from what is declared. */
export function requestOf(
  { policy }: Pick<Radar, 'policy'>,
  { levels, thresholds, hysteresis, verdictPeriods, asOf }: WhatIf,
): RadarWhatIfRequest | undefined {
  const declared = numbersOf(policy);
  const isChanged = (name: string, held: HeldNumber) =>
    heldNumberText(held, declared.get(name) ?? held) !== undefined;
  const changed = {
    levels: levels.filter(one => isChanged(levelName(one), heldLevel(one))),
    thresholds: thresholds
      .filter(one => isChanged(thresholdName(one), one))
      .map(({ ring, index, value, forPeriods }) => ({
        ...{ ring, index, value, forPeriods },
      })),
  };
  const isOther = hysteresis !== (policy.hysteresis ?? 0);
  const request = {
    ...(changed.levels.length > 0 && { levels: changed.levels }),
    ...(changed.thresholds.length > 0 && { thresholds: changed.thresholds }),
    ...(isOther && { hysteresis }),
    ...(verdictPeriods !== verdictPeriodsOf(policy) && { verdictPeriods }),
    ...(asOf !== undefined && { asOf }),
  };
  return Object.keys(request).length > 0 ? request : undefined;
}
