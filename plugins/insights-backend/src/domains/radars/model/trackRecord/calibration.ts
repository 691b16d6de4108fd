import type { Judgement, JudgedDay } from './judgements';

/** Edges of the bins; the chance that a suggestion stands is mostly high. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];

/** Suggestions to which about the same chance was given. */
export interface CalibrationBin {
  /** Chances from here … */
  readonly from: number;
  /** … to below here; the last bin has its end, too. */
  readonly to: number;
  readonly count: number;
  /** Mean of the chances that were given, 0…1. */
  readonly said: number;
  /** Share of them that stood a year later, 0…1. */
  readonly stood: number;
}

/** How far the chances that were given came true. */
export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** Mean squared distance of the chance from what came (Brier 1950); null where none was given. */
  readonly brier: number | null;
}

/**
 * Gives each suggestion the chance that it stands a year later, from what was known on its day alone: the share of the earlier
 * suggestions of its ring that had stood by then, with one success and one failure added (Laplace's rule of succession); and
 * compares it with what came.
 */
export function calibration(
  all: readonly Judgement[],
  days: readonly JudgedDay[],
): Calibration {
  const given = days.flatMap(({ day }) => {
    const known = all.filter(one =>
      days.some(past => past.day === one.day && past.yearLater <= day),
    );
    if (known.length === 0) return [];
    const chances = chancesByRing(known);
    return all
      .filter(one => one.day === day)
      .map(({ suggested, had }) => ({
        said: chances.get(suggested) ?? 0.5,
        stood: suggested === had ? 1 : 0,
      }));
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const bins = EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1];
    const inside = given.filter(
      ({ said }) => said >= from && (said < to || to === 1),
    );
    if (inside.length === 0) return [];
    return [
      {
        ...{ from, to, count: inside.length },
        said: mean(inside.map(({ said }) => said)),
        stood: mean(inside.map(({ stood }) => stood)),
      },
    ];
  });
  const squares = given.map(({ said, stood }) => (said - stood) ** 2);
  return { bins, brier: squares.length === 0 ? null : mean(squares) };
}

function chancesByRing(known: readonly Judgement[]): Map<string, number> {
  const counts = new Map<string, { stood: number; all: number }>();
  for (const { suggested, had } of known) {
    const { stood, all } = counts.get(suggested) ?? { stood: 0, all: 0 };
    counts.set(suggested, {
      stood: stood + (suggested === had ? 1 : 0),
      all: all + 1,
    });
  }
  return new Map(
    [...counts].map(([ring, { stood, all }]) => [
      ring,
      (stood + 1) / (all + 2),
    ]),
  );
}
