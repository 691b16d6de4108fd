import { digestOf } from '../../../platform/digest';
import type { ReadDocument } from '../model/ContractReader';
import type { ReadOnce } from '../model/ReaderPorts';
import { Recent } from '../Recent';

/** Characters of definitions that are known: two of the largest that there are, which take some 150 MB once they are read. */
const MOST_CHARACTERS = 24_000_000;

/** A small one counts as so many, so that there are no more than some dozens. */
const LEAST_WEIGHT = 500_000;

/**
 * Knows what was read lately: the past of an API is compared pair by pair, so that each definition comes up at least twice, and
 * a large YAML takes a second each time. Readers change nothing of what they gave.
 */
export function createReadOnce(): ReadOnce {
  const recent = new Recent<{
    readonly document: ReadDocument<unknown>;
    readonly weight: number;
  }>(MOST_CHARACTERS, ({ weight }) => weight);
  return async ({ definition, format }, read) => {
    const key = `${format} ${digestOf(definition)}`;
    const { document } = await recent.get(key, async () => ({
      document: await read(),
      weight: Math.max(definition.length, LEAST_WEIGHT),
    }));
    return document;
  };
}
