import type { BestPromise } from './bestPromise';
import { MOST_SHARED } from './independentPromise';

/**
 * What the answer about a promise leaves out, in sentences.
 *
 * @param titleOf - what readers call a service
 */
export function promiseNotes(
  {
    independent,
    unknown,
    circles,
  }: Pick<BestPromise, 'independent' | 'unknown' | 'circles'>,
  titleOf: (ref: string) => string,
): string[] {
  const them = unknown.length === 1 ? ['it', 'it'] : ['them', 'they'];
  return [
    ...(unknown.length > 0
      ? [
          `The availability of ${unknown
            .map(titleOf)
            .join(', ')} is unknown: the answer takes ${them[0]} as if ${
            them[1]
          } never failed, and the truth is no better.`,
        ]
      : []),
    ...circles.map(
      circle =>
        `${[...circle, circle[0]]
          .map(titleOf)
          .join(' → ')} is a circle: the need that closes it is taken as met.`,
    ),
    ...(independent === null
      ? [
          `More than ${MOST_SHARED} services are needed on several ways: only the bounds can be told.`,
        ]
      : []),
  ];
}
