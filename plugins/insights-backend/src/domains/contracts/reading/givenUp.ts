import { NOT_COMPARED, type ComparedContract } from '../model/compareContracts';
import { NO_FACTS } from '../model/NO_FACTS';

/** Hours until one is read again that was given up once, twice and so on; after the last of them only a newer engine reads it. */
const HOURS_UNTIL_AGAIN: readonly number[] = [1, 6, 24];

/** What is kept of a definition that was given up. */
export interface GivenUp {
  /** How often in a row. */
  readonly count: number;
  /** Instant at which it is read again, ISO 8601 in UTC; null where it is not. */
  readonly tryAgainAt: string | null;
}

/** Of one that was read. */
export const NOT_GIVEN_UP: GivenUp = { count: 0, tryAgainAt: null };

/**
 * What takes too long on a busy machine may not on an idle one: it is tried again, later each time.
 *
 * @param before - how often in a row it was given up before
 */
export function givenUp(before: number, now: Date): GivenUp {
  const hours = HOURS_UNTIL_AGAIN.at(before);
  return {
    count: before + 1,
    tryAgainAt:
      hours === undefined
        ? null
        : new Date(now.getTime() + hours * 3_600_000).toISOString(),
  };
}

/** What is kept of a definition that ended the one who read it. */
export function unreadable(why: string): ComparedContract {
  return {
    after: {
      isReadable: false,
      facts: NO_FACTS,
      faults: [
        {
          why: `It could not be read: ${why}`,
          fix: 'Make it smaller, or split it into several APIs.',
          ...{ pointer: null, line: null, column: null },
        },
      ],
    },
    before: null,
    comparison: NOT_COMPARED,
  };
}
