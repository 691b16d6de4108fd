import type { JsonObject } from '@backstage/types';
import { z } from 'zod';

const edgeSchema = z.object({
  /** The latest change of a version, in milliseconds. */
  atMilliseconds: z.number(),
  /** Of the versions that changed at that moment. */
  print: z.string(),
});

const seenSchema = z.object({
  names: z.string(),
  buckets: z.record(z.string(), z.string()),
  edge: edgeSchema,
});

const unreadSchema = z.object({
  /** One of them: while that cannot be read, nothing else is tried. */
  loggedModel: z.string(),
  /** Names of the models whose versions lack theirs; null for all. */
  models: z.array(z.string()).nullable(),
  /** Why, as it was told when it was found; checkpoints of earlier releases lack it. */
  problem: z
    .object({ item: z.string(), reason: z.string(), howToMend: z.string() })
    .nullish(),
});

const checkpointSchema = z.object({
  /** Start of the last pass over everything. */
  wholeAt: z.iso.datetime(),
  /** What was seen at the start of what is collected: what differs later is collected anew. */
  seen: seenSchema,
  /** Whether something was not done yet, of which no change tells: all is read again soon. */
  isIncomplete: z.boolean().nullish(),
  /** Logged models that could not be read: what lacks them is read again as soon as the server gives them. */
  unread: unreadSchema.nullish(),
  /** Start of the last run that read again what lacked them. */
  readAgainAt: z.iso.datetime().nullish(),
  /** Where a pass over everything is under way: its name, and the last model of which all is collected. */
  underWay: z.object({ pass: z.string(), done: z.string() }).nullish(),
});

/** The latest change of versions. */
export type Edge = z.infer<typeof edgeSchema>;

/** What the registry looked like. */
export type Seen = z.infer<typeof seenSchema>;

/** Logged models that could not be read. */
export type Unread = z.infer<typeof unreadSchema>;

/** Where a next run goes on. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** The checkpoint of the last run; undefined on the first, and where another release wrote it, which begins anew. */
export function readCheckpoint(
  given: JsonObject | undefined,
): Checkpoint | undefined {
  return checkpointSchema.safeParse(given).data;
}
