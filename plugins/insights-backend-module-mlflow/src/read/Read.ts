import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { z } from 'zod';

/** Items that could be read, and what is to be said of the others. */
export interface Read<T> {
  readonly items: T[];
  readonly problems: CollectionProblem[];
}

/** A name to be read in a sentence, however long it is. */
export const short = (text: string) =>
  text.length > 60 ? `${text.slice(0, 60)}…` : text;

function nameIn(item: unknown): string {
  if (typeof item !== 'object' || item === null) return 'without a name';
  const [name, version] = ['name', 'version'].map(key =>
    Reflect.get(item, key),
  );
  if (typeof name !== 'string') return 'without a name';
  return version === undefined ? short(name) : `${version} of ${short(name)}`;
}

/**
 * Reads each item by a schema. What cannot be read is a problem, and keeps no other from being read.
 *
 * @param what - of an item, e.g. `model`
 */
export function readEach<T>(
  items: readonly unknown[],
  schema: z.ZodType<T>,
  what: string,
): Read<T> {
  const read: Read<T> = { items: [], problems: [] };
  for (const item of items) {
    const { data, error } = schema.safeParse(item);
    if (error) {
      const issue = error.issues[0];
      read.problems.push({
        item: `${what} ${nameIn(item)}`,
        reason: `MLflow gives it without what it must have: ${issue.path.join(
          '.',
        )}: ${issue.message}`,
        howToMend:
          'See it in MLflow, and which version of MLflow the server has; until then it stays as it was',
      });
    } else read.items.push(data);
  }
  return read;
}
