import { z } from 'zod';

/** Grows when files are read in another way, so that all is read again. */
export const FACTS_FORMAT = 1;

const factsSchema = z.object({
  format: z.literal(FACTS_FORMAT),
  /** Which files are read; others have to be read again. */
  rules: z.string(),
  /** The latest commit that was read. */
  head: z.string(),
  /** Each reading, with the first week that it changed anything of; null for nothing. */
  readings: z
    .array(z.object({ head: z.string(), from: z.int().nullable() }))
    .min(1),
  /** Last week that was over when it was read. */
  through: z.int(),
  /** The week of the first commit. */
  firstWeek: z.int(),
  /** By dependency: major (null where not known), first week, and the week after the last (null where it still is). */
  spans: z.record(
    z.string(),
    z.array(
      z.tuple([z.number().nullable(), z.number(), z.number().nullable()]),
    ),
  ),
  /** Of files as they are now. */
  faults: z.array(
    z.object({
      path: z.string(),
      commit: z.string(),
      line: z.number().optional(),
      reason: z.string(),
    }),
  ),
  /** Faults of files as they were and are no more. */
  pastFaults: z.int(),
  /** Manifests that cannot be read as they are now. */
  unread: z.int(),
  commits: z.int(),
  files: z.int(),
  /** Files beyond the bound. */
  leftOut: z.int(),
});

/** All that is kept of a repository: enough to count it in any week, and to go on after its latest commit. */
export type RepositoryFacts = z.infer<typeof factsSchema>;

/** A fault of a file, and in which commit it came. */
export type FileFault = RepositoryFacts['faults'][number];

/** Reads what was kept; undefined where it is of another format. */
export function readFacts(json: unknown): RepositoryFacts | undefined {
  return factsSchema.safeParse(json).data;
}

/** Whether facts hold of weeks up to one, and were read by the same rules. */
export function holdsThrough(
  facts: RepositoryFacts | undefined,
  week: number,
  rules: string,
): facts is RepositoryFacts {
  return facts !== undefined && facts.rules === rules && facts.through >= week;
}

/** More are not worth keeping: who knows none of them takes all as changed. */
const MOST_READINGS = 100;

/** The readings with one more, which found these spans. */
export function withReading(
  before: RepositoryFacts | undefined,
  {
    head,
    firstWeek,
    spans,
  }: Pick<RepositoryFacts, 'head' | 'firstWeek' | 'spans'>,
): RepositoryFacts['readings'] {
  if (!before) return [{ head, from: firstWeek }];
  const from = firstDifference(before.spans, spans);
  return [...before.readings, { head, from }].slice(-MOST_READINGS);
}

/** The first week in which anything may differ from what a reading up to a commit told; infinite where nothing does. */
export function changedSince(
  { readings, firstWeek }: Pick<RepositoryFacts, 'readings' | 'firstWeek'>,
  head: string,
): number {
  const at = readings.findLastIndex(reading => reading.head === head);
  if (at < 0) return firstWeek;
  const later = readings.slice(at + 1).map(({ from }) => from ?? Infinity);
  return Math.min(Infinity, ...later);
}

/** The first week in which two histories differ; null where none does. */
function firstDifference(
  a: RepositoryFacts['spans'],
  b: RepositoryFacts['spans'],
): number | null {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  let first = Infinity;
  for (const key of keys) {
    const [ofA, ofB] = [a[key] ?? [], b[key] ?? []];
    const longest = Math.max(ofA.length, ofB.length);
    for (let i = 0; i < longest; i++) {
      const week = spanDifference(ofA[i], ofB[i]);
      if (week === undefined) continue;
      first = Math.min(first, week);
      break;
    }
  }
  return first === Infinity ? null : first;
}

type SpanJson = RepositoryFacts['spans'][string][number];

function spanDifference(
  a: SpanJson | undefined,
  b: SpanJson | undefined,
): number | undefined {
  if (!a || !b) return (a ?? b)?.[1];
  if (a[0] !== b[0] || a[1] !== b[1]) return Math.min(a[1], b[1]);
  if (a[2] === b[2]) return undefined;
  return Math.min(a[2] ?? Infinity, b[2] ?? Infinity);
}
