type Row = ArrayLike<number | null>;

/**
 * The largest distance of two rows as a share of the largest that is expected in the row, so that values that are near zero by
 * chance do not count for more than others. Infinity where lengths, or what is missing (NaN, null), differ.
 */
export function rowError(actual: Row, expected: Row): number {
  if (actual.length !== expected.length) return Infinity;
  const wanted = Array.from(expected, value => value ?? NaN);
  const size = Math.max(0, ...wanted.filter(Number.isFinite).map(Math.abs));
  return largestOf(
    wanted.map((value, at) => {
      const found = actual[at] ?? NaN;
      if (Number.isNaN(value) || Number.isNaN(found)) {
        return Number.isNaN(value) === Number.isNaN(found) ? 0 : Infinity;
      }
      return Math.abs(found - value) / (size || 1);
    }),
  );
}

/** The largest relative error of figures by name; those that are not expected are not looked at. */
export function figuresError<Name extends string>(
  actual: Readonly<Record<NoInfer<Name>, number>>,
  expected: Readonly<Record<Name, number | null>>,
): number {
  return largestOf(
    (Object.keys(expected) as Name[]).map(name =>
      rowError([actual[name]], [expected[name]]),
    ),
  );
}

/** How many answers are others than expected; Infinity where there are more or fewer of them. */
export function answersThatDiffer(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
): number {
  if (actual.length !== expected.length) return Infinity;
  return Array.from(expected).filter((value, at) => value !== actual[at])
    .length;
}

/** The largest of some errors. */
export function largestOf(errors: readonly number[]): number {
  return errors.reduce((largest, error) => Math.max(largest, error), 0);
}

/** The largest error over recorded cases; Infinity where there is no case, which would tell nothing. */
export function overCases<Case>(
  cases: readonly Case[],
  errorOf: (one: Case) => number,
): number {
  return cases.length === 0 ? Infinity : largestOf(cases.map(errorOf));
}
