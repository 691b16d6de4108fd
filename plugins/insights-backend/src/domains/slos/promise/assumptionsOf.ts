import type { BestPromise } from '../model/dependencies/bestPromise';
import type { OwnAvailability } from '../model/dependencies/ownAvailability';
import { lengthInWords } from '../model/words/lengthInWords';
import type { ReadNeeds } from '../services/DependencyCatalog';
import type { MeasuredService } from './MeasuredService';

/** What the answer about a promise takes for granted, in sentences. */
export function assumptionsOf({
  measured,
  alone,
  promise,
  read,
}: {
  readonly measured: ReadonlyMap<string, MeasuredService>;
  readonly alone: OwnAvailability | null;
  readonly promise: BestPromise | null;
  readonly read: ReadNeeds;
}): string[] {
  if (!promise) return [];
  const windows = new Set(
    [...measured.values()].map(({ objective: { objective } }) =>
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
    ...promise.notes,
    ...(alone?.betterThanNeeds ?? []).map(
      ref =>
        `${ref} is measured better than what it depends on allows: it needs less than is said, and is taken as never failing by itself.`,
    ),
    ...(read.isCutOff
      ? [
          'The catalog names more than was read: what is further away is left out.',
        ]
      : []),
  ];
}
