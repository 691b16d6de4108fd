import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { changedSince } from './repository/RepositoryFacts';
import type { CountedRepository } from './counting/Use';

const memberSchema = z.object({
  dimension: z.string(),
  id: z.string(),
  title: z.string(),
});

const checkpointSchema = z.object({
  /** How counting was set. */
  rules: z.string(),
  /** Last week that was told. */
  week: z.int(),
  /** Repositories as they were counted, by id. */
  repositories: z.record(
    z.string(),
    z.object({
      ...{ owner: z.string(), firstWeek: z.int(), head: z.string() },
      components: z.array(z.string()).default([]),
    }),
  ),
  /** Ids of those that could not be read. */
  failed: z.array(z.string()),
  /** Dependencies that were told, with their members. */
  topics: z.record(z.string(), z.array(memberSchema)),
  /** The first week that was told of each. */
  since: z.record(z.string(), z.int()).default({}),
  /** A telling that was not finished. */
  run: z
    .object({ digest: z.string(), from: z.int(), done: z.int() })
    .optional(),
});

/** What was told so far. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** A week before all. */
const NEVER = -1_000_000;

const NOTHING: Checkpoint = {
  ...{ rules: '', week: NEVER, repositories: {}, failed: [] },
  ...{ topics: {}, since: {} },
};

/** Reads a checkpoint; one that is not ours is as good as none, since a run from the start is harmless. */
export function readCheckpoint(json: JsonObject | undefined): Checkpoint {
  return checkpointSchema.safeParse(json).data ?? NOTHING;
}

/** The first week of which anything is to be told that was not, or was told otherwise. */
export function firstWeekToTell(
  checkpoint: Checkpoint,
  counted: readonly CountedRepository[],
  rules: string,
): number {
  const weeks = counted.map(({ id, owner, facts }) => {
    const before = checkpoint.repositories[id];
    if (before?.owner === owner && checkpoint.rules === rules) {
      return changedSince(facts, before.head);
    }
    return Math.min(facts.firstWeek, before?.firstWeek ?? Infinity);
  });
  const ids = new Set(counted.map(({ id }) => id));
  const gone = Object.entries(checkpoint.repositories)
    .filter(([id]) => !ids.has(id))
    .map(([, { firstWeek }]) => firstWeek);
  return Math.min(
    ...weeks,
    ...gone,
    checkpoint.week === NEVER ? Infinity : checkpoint.week + 1,
    checkpoint.run?.from ?? Infinity,
  );
}
