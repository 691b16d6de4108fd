import type {
  Radar,
  RadarWhatIfRequest,
} from '@almanac/backstage-plugin-insights-react';

type Level = NonNullable<Radar['policy']['levels']>[number];

const AS_OF = 'asOf';
const HYSTERESIS = 'hysteresis';
const levelName = ({ ring, level }: Pick<Level, 'ring' | 'level'>) =>
  `level.${ring}.${level}`;

function numberIn(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** What a level of the address says: `0.9`, `0.9x24`. */
function levelIn(text: string | null, declared: Level): Level {
  const [atLeast, forPeriods] = (text ?? '').split('x').map(numberIn);
  const isCount =
    forPeriods !== undefined &&
    Number.isInteger(forPeriods) &&
    forPeriods >= 1 &&
    forPeriods <= 600;
  return {
    ...declared,
    atLeast: atLeast ?? declared.atLeast,
    forPeriods: isCount ? forPeriods : declared.forPeriods,
  };
}

/** Another policy, and a day, as the address names them. */
export interface WhatIf {
  readonly levels: readonly Level[];
  readonly hysteresis: number;
  /** First day of a period; undefined for the latest. */
  readonly asOf: string | undefined;
}

/** Reads `?level.adopt.0=0.9x24&hysteresis=0&asOf=2024-06-01`; what is not there, or is none, is as declared. */
export function readWhatIf(
  { policy }: Pick<Radar, 'policy'>,
  parameters: URLSearchParams,
): WhatIf {
  const asOf = parameters.get(AS_OF);
  const hysteresis = numberIn(parameters.get(HYSTERESIS));
  return {
    levels: (policy.levels ?? []).map(level =>
      levelIn(parameters.get(levelName(level)), level),
    ),
    hysteresis:
      hysteresis !== undefined && hysteresis >= 0
        ? hysteresis
        : policy.hysteresis ?? 0,
    asOf: asOf && isDay(asOf) ? asOf : undefined,
  };
}

/** Parts of an address that say nothing of this radar's policy or of a day, as `name=value`: they change nothing. */
export function unreadWhatIf(
  { policy }: Pick<Radar, 'policy'>,
  parameters: URLSearchParams,
): string[] {
  const known = new Map(
    (policy.levels ?? []).map(level => [levelName(level), level]),
  );
  const isRead = (name: string, text: string): boolean => {
    if (name === HYSTERESIS) return (numberIn(text) ?? -1) >= 0;
    if (name === AS_OF) return isDay(text);
    const level = known.get(name);
    return level !== undefined && isLevel(text, level);
  };
  return [...parameters].flatMap(([name, text]) =>
    (name === HYSTERESIS || name === AS_OF || name.startsWith('level.')) &&
    !isRead(name, text)
      ? [`${name}=${text}`]
      : [],
  );
}

/** Whether all that a level of the address says is read. */
function isLevel(text: string, declared: Level): boolean {
  const { atLeast, forPeriods } = levelIn(text, declared);
  const [first, second, ...others] = text.split('x');
  return (
    others.length === 0 &&
    numberIn(first) === atLeast &&
    (second === undefined || numberIn(second) === forPeriods)
  );
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
  { levels, hysteresis, asOf }: WhatIf,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  (policy.levels ?? []).forEach((declared, index) => {
    const { atLeast, forPeriods } = levels[index];
    next.delete(levelName(declared));
    if (atLeast !== declared.atLeast || forPeriods !== declared.forPeriods) {
      next.set(levelName(declared), `${atLeast}x${forPeriods}`);
    }
  });
  next.delete(HYSTERESIS);
  if (hysteresis !== (policy.hysteresis ?? 0)) {
    next.set(HYSTERESIS, String(hysteresis));
  }
  next.delete(AS_OF);
  if (asOf !== undefined) next.set(AS_OF, asOf);
  return next;
}

/** What the API is asked; undefined where nothing differs from what is declared. */
export function requestOf(
  { policy }: Pick<Radar, 'policy'>,
  { levels, hysteresis, asOf }: WhatIf,
): RadarWhatIfRequest | undefined {
  const changed = levels.filter((level, index) => {
    const declared = policy.levels?.[index];
    return (
      level.atLeast !== declared?.atLeast ||
      level.forPeriods !== declared.forPeriods
    );
  });
  const isOther = hysteresis !== (policy.hysteresis ?? 0);
  if (changed.length === 0 && !isOther && asOf === undefined) return undefined;
  return {
    ...(changed.length > 0 && { levels: changed }),
    ...(isOther && { hysteresis }),
    ...(asOf !== undefined && { asOf }),
  };
}
