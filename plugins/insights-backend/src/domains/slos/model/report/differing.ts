/** Figures by what they are called. */
export type Figures = Readonly<Record<string, number | string | null>>;

/** A figure that is not what it was. */
export interface DifferingFigure {
  readonly figure: string;
  readonly was: number | string | null;
  readonly is: number | string | null;
}

/** Sums of the same counts in another order differ by less than so much of them. */
const ROUNDING = 1e-9;

/** Figures that differ; one that is missing is null. */
export function differing(was: Figures, is: Figures): DifferingFigure[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .map(figure => ({
      figure,
      was: was[figure] ?? null,
      is: is[figure] ?? null,
    }))
    .filter(one => !isSame(one.was, one.is));
}

function isSame(
  one: number | string | null,
  other: number | string | null,
): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') {
    return one === other;
  }
  const size = Math.max(1, Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= ROUNDING * size;
}
