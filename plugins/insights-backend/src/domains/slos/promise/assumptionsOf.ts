import type { BestPromise } from '../model/dependencies/bestPromise';
import type { OwnAvailability } from '../model/dependencies/ownAvailability';
import { promiseNotes } from '../model/dependencies/promiseNotes';
import { ENOUGH_KNOWN } from '../model/evaluation/SloState';
import { lengthInWords } from '../model/words/lengthInWords';
import { shareInWords } from '../model/words/shareInWords';
import type { ReadNeeds } from '../services/DependencyCatalog';
import type { MeasuredService } from './MeasuredService';
import { titlesOf } from './titlesOf';

/** What the answer about a promise takes for granted, in sentences. */
export function assumptionsOf({
  measured,
  alone,
  promise,
  libraries,
  read,
}: {
  readonly measured: ReadonlyMap<string, MeasuredService>;
  readonly alone: OwnAvailability | null;
  readonly promise: BestPromise | null;
  /** Libraries that are left out. */
  readonly libraries: readonly string[];
  readonly read: ReadNeeds;
}): string[] {
  const titleOf = titlesOf(read);
  const ofLibraries = libraries.map(
    ref =>
      `${titleOf(
        ref,
      )} is a library, so code of what uses it that is not down by itself: what it needs stands in its place.`,
  );
  if (!promise) return ofLibraries;
  const windows = new Set(
    [...measured.values()]
      .filter(({ sli }) => sli !== null)
      .map(({ objective: { objective } }) =>
        lengthInWords(objective.window.duration),
      ),
  );
  return [
    'What its dependencies allow is told as if the service itself never failed; what it measures itself is held against the target as it is.',
    'What is needed goes on as it was measured, by the worst objective of each that counts good of all.',
    'What an annotation does not mention is needed for every request.',
    ...(windows.size > 1
      ? [
          `The measurements are of different windows (${[...windows].join(
            ', ',
          )}), and compared as if they were of one.`,
        ]
      : []),
    ...promiseNotes(promise, titleOf),
    ...[...measured].flatMap(([ref, { sli, result, objective }]) =>
      sli === null
        ? [
            `Too little is known yet of ${titleOf(ref)} to go by its SLO "${
              result.slo.name
            }": ${shareInWords(
              objective.evaluation.knownPart,
            )} of the window, and it takes ${shareInWords(ENOUGH_KNOWN)}.`,
          ]
        : [],
    ),
    ...ofLibraries,
    ...(alone?.betterThanNeeds ?? []).map(
      ref =>
        `${titleOf(
          ref,
        )} is measured better than what it depends on allows: it needs less than is said, and is taken as never failing by itself.`,
    ),
    ...(read.isCutOff
      ? [
          'The catalog names more than was read: what is further away is left out.',
        ]
      : []),
  ];
}
