import { SloHistory } from '@almanac/backstage-plugin-insights-react';

/** Values of a line by the moment that they are of; milliseconds UTC. */
export type Timed<T> = ReadonlyMap<number, T>;

/** What the burn-down chart is drawn from, on one row of moments. */
export interface BurnDownTimes {
  /** Instants, ascending. */
  at: string[];
  remaining: (number | null)[];
  rollOff: (number | null)[] | null;
  forecast: {
    middle: (number | null)[];
    low: (number | null)[];
    high: (number | null)[];
  } | null;
  /** Where what is known ends. */
  now: string | null;
}

/**
 * Puts the history, the roll-off and the forecast on one row of moments. What is left is known at the end of a slice;
 * lines that look ahead begin where the known one ends.
 */
export function burnDownTimes(history: SloHistory): BurnDownTimes {
  const known = new Map(
    history.at.map((at, index) => [
      Date.parse(at) + history.seconds[index] * 1_000,
      history.remaining[index],
    ]),
  );
  const last = [...known].filter(([, value]) => value !== null).pop();
  const ahead = (line: { at: string[] } | null, values?: number[]) =>
    line && values ? timed(line.at, values, last) : undefined;
  const { rollOff, forecast } = history;
  const lines = {
    rollOff: ahead(rollOff, rollOff?.remaining),
    middle: ahead(forecast, forecast?.middle),
    low: ahead(forecast, forecast?.low),
    high: ahead(forecast, forecast?.high),
  };
  const moments = [
    ...new Set(
      [known, ...Object.values(lines)].flatMap(line => [
        ...(line?.keys() ?? []),
      ]),
    ),
  ].sort((a, b) => a - b);
  const on = (line: Timed<number | null>) =>
    moments.map(moment => line.get(moment) ?? null);
  return {
    at: moments.map(moment => new Date(moment).toISOString()),
    remaining: on(known),
    rollOff: lines.rollOff ? on(lines.rollOff) : null,
    forecast:
      lines.middle && lines.low && lines.high
        ? { middle: on(lines.middle), low: on(lines.low), high: on(lines.high) }
        : null,
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
