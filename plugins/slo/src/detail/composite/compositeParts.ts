import {
  roundToSum,
  SloDetail,
} from '@almanac/backstage-plugin-insights-react';

/** A part of a composite SLO, with what it adds to what is spent of the whole. */
export interface CompositePart {
  /** Place among the objectives. */
  objective: number;
  weight: number;
  /** Spent of its own budget; null where nothing is known of it. */
  consumed: number | null;
  /** Of the budget of the whole; null where parts do not add up. */
  adds: number | null;
}

/** The parts as they are shown: what is read adds up to the total that is read. */
export interface CompositeParts {
  parts: CompositePart[];
  /** Spent of the whole; null where parts do not add up. */
  total: number | null;
  /** Digits after the point, of a share in percent. */
  shareDecimals: number;
}

const SHARE_DECIMALS = 1;

/** The parts of a composite SLO with what each adds, rounded together. */
export function compositeParts({
  evaluations,
  composite: { consumed, parts },
}: Pick<SloDetail, 'evaluations'> & {
  composite: Pick<NonNullable<SloDetail['composite']>, 'consumed' | 'parts'>;
}): CompositeParts {
  const addsUp = consumed !== null && parts.some(({ adds }) => adds !== null);
  const rounded = roundToSum(
    parts.map(({ adds }) => adds ?? 0),
    SHARE_DECIMALS + 2,
  );
  return {
    parts: parts.map(({ weight, adds }, index) => ({
      objective: index,
      weight,
      consumed: evaluations[index].consumed,
      adds: addsUp && adds !== null ? rounded[index] : null,
    })),
    total: addsUp ? rounded.reduce((sum, value) => sum + value, 0) : null,
    shareDecimals: SHARE_DECIMALS,
  };
}
