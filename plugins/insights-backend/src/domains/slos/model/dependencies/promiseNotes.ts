import { MOST_SHARED } from './independentPromise';

interface LeftOut {
  /** Null where too many services are shared to tell. */
  readonly independent: number | null;
  readonly unknown: readonly string[];
  readonly circles: readonly (readonly string[])[];
}

/** What the answer about a promise leaves out, in sentences. */
export function promiseNotes({
  independent,
  unknown,
  circles,
}: LeftOut): string[] {
  return [
    ...(unknown.length > 0
      ? [
          `The availability of ${unknown.join(
            ', ',
          )} is unknown: the answer takes them as if they never failed, and the truth is no better.`,
        ]
      : []),
    ...circles.map(
      circle =>
        `${[...circle, circle[0]].join(
          ' → ',
        )} is a circle: the need that closes it is taken as met.`,
    ),
    ...(independent === null
      ? [
          `More than ${MOST_SHARED} services are needed on several ways: only the bounds can be told.`,
        ]
      : []),
  ];
}
