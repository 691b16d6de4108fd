import { SloHistory } from '@almanac/backstage-plugin-insights-react';

/** Values of a line by the moment that they are of; milliseconds UTC. */
export type Timed<T> = ReadonlyMap<number, T>;

/** Lines of the forecast: the middle, and the ends of both its bands. */
type ForecastLine = 'lowest' | 'low' | 'middle' | 'high' | 'highest';

/** What the burn-down chart is drawn from, on one row of moments. */
export interface BurnDownTimes {
  /** Instants, ascending. */
  at: string[];
  remaining: (number | null)[];
  /** The least that can have been left; null where what was left is known exactly. */
  remainingAtLeast: (number | null)[] | null;
  rollOff: (number | null)[] | null;
  forecast: Record<ForecastLine, (number | null)[]> | null;
  /** Where what is known ends. */
  now: string | null;
}

/**
 * Puts the history, the roll-off and the forecast on one row of moments. What is left is known at the end of a slice;
 * lines that look ahead begin where the known one ends.
 */
export function burnDownTimes(history: SloHistory): BurnDownTimes {
  const atEnds = (values: readonly (number | null)[]) =>
    new Map(
      history.at.map((at, index) => [
        Date.parse(at) + history.seconds[index] * 1_000,
        values[index],
      ]),
    );
  const known = atEnds(history.remaining);
  const last = [...known].filter(([, value]) => value !== null).pop();
  const ahead = (line: { at: string[] } | null, values?: number[]) =>
    line && values ? timed(line.at, values, last) : undefined;
  const { rollOff, forecast } = history;
  const rollOffLine = ahead(rollOff, rollOff?.remaining);
  const foreseen = {
    lowest: ahead(forecast, forecast?.lowest),
    low: ahead(forecast, forecast?.low),
    middle: ahead(forecast, forecast?.middle),
    high: ahead(forecast, forecast?.high),
    highest: ahead(forecast, forecast?.highest),
  };
  const moments = [
    ...new Set(
      [known, rollOffLine, ...Object.values(foreseen)].flatMap(line => [
        ...(line?.keys() ?? []),
      ]),
    ),
  ].sort((a, b) => a - b);
  const on = (line: Timed<number | null> | undefined) =>
    moments.map(moment => line?.get(moment) ?? null);
  return {
    at: moments.map(moment => new Date(moment).toISOString()),
    remaining: on(known),
    remainingAtLeast:
      history.remainingAtLeast && on(atEnds(history.remainingAtLeast)),
    rollOff: rollOffLine ? on(rollOffLine) : null,
    forecast: forecast && {
      lowest: on(foreseen.lowest),
      low: on(foreseen.low),
      middle: on(foreseen.middle),
      high: on(foreseen.high),
      highest: on(foreseen.highest),
    },
    now: last ? new Date(last[0]).toISOString() : null,
  };
}

function timed(
  at: readonly string[],
  values: readonly number[],
  origin: [number, number | null] | undefined,
): Timed<number | null> {
  const line = new Map<number, number | null>(origin ? [origin] : []);
  at.forEach((instant, index) => {
    const moment = Date.parse(instant);
    if (!origin || moment > origin[0]) line.set(moment, values[index]);
  });
  return line;
}
