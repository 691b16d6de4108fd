import type {
  Collected,
  CollectionContext,
} from '@almanac/backstage-plugin-insights-node';
import { noAliasesProblem } from '../read/noAliases';
import { readModels } from '../read/readModels';
import { readCheckpoint, type Checkpoint } from './Checkpoint';
import { collectChanges } from './collectChanges';
import { collectWhole, type WholePass } from './collectWhole';
import { createReaders, type MlflowRegistry } from './createReaders';
import { edgeAfter, findChanges, type Changes } from './findChanges';
import { printModels } from './fingerprints';
import { askAgain, withUnread, type Again } from './unread';

const HOUR_MILLISECONDS = 3_600_000;
/** From here on a pass over everything, which can be cut off and go on, is better than one over the changes. */
const MANY_MODELS = 500;
const MANY_VERSIONS = 5000;
/** Where something was not done yet. */
const HOURS_UNTIL_AGAIN = 1;

/**
 * Reads everything on the first run and every day, what changed in between. Versions are asked for before the models, so
 * that every version has its model: what came between the two is collected next time.
 */
export async function* collectMlflow(
  registry: MlflowRegistry & { readonly wholeEveryHours: number },
  { signal, now, checkpoint }: CollectionContext,
): AsyncGenerator<Collected> {
  const { client, wholeEveryHours } = registry;
  const readers = createReaders(registry, { signal, now });
  const before = readCheckpoint(checkpoint);
  const pass = now.toISOString();
  if (before?.underWay) {
    const { underWay, ...then } = before;
    const listing = await readModels(client, signal);
    yield* collectWhole({ ...underWay, then }, listing, readers);
    return;
  }
  const sinceMilliseconds = before?.seen.edge.atMilliseconds;
  const latest = await readers.versions.latest(sinceMilliseconds, signal);
  const listing = await readModels(client, signal);
  const again = await askAgain(before, readers, now);
  const found = before && findChanges(before.seen, listing, latest.items);
  const changes = found && withUnread(found, listing, again.now);
  const readAgainAt = again.now ? pass : before?.readAgainAt;
  if (
    !before ||
    !changes ||
    isWholeDue({ before, changes, again }, now, wholeEveryHours)
  ) {
    const edge = edgeAfter(before?.seen, latest.items);
    const then = {
      wholeAt: pass,
      seen: { ...printModels(listing.items), edge },
      ...(readAgainAt && { readAgainAt }),
    };
    const whole: WholePass = { pass, done: '', then };
    if (again.problems.length > 0) yield { problems: again.problems };
    // Once something of the pass may be kept, the pass has to come to its end.
    if (before) yield { checkpoint: { ...then, underWay: { pass, done: '' } } };
    yield* collectWhole(whole, listing, readers);
    return;
  }
  if (
    changes.models.length ||
    changes.versions.length ||
    changes.hasOtherNames
  ) {
    const left = again.now ? undefined : before.unread ?? undefined;
    const then = { ...before, ...(readAgainAt && { readAgainAt }) };
    const parts = { changes, listing, before: then, left };
    if (again.problems.length > 0) yield { problems: again.problems };
    yield* collectChanges(pass, parts, readers);
  } else if (again.problems.length > 0) {
    // What was told before is told with it: problems are those of the last run that brought something.
    const noAliases = await noAliasesProblem(client, listing.items, signal);
    yield { problems: [...again.problems, ...listing.problems, ...noAliases] };
  }
}

function isWholeDue(
  parts: {
    readonly before: Checkpoint;
    readonly changes: Changes;
    readonly again: Again;
  },
  now: Date,
  wholeEveryHours: number,
): boolean {
  const { wholeAt, isIncomplete } = parts.before;
  const { restless, versions } = parts.changes;
  const hours = (now.getTime() - Date.parse(wholeAt)) / HOUR_MILLISECONDS;
  const isMuch =
    restless.length > MANY_MODELS || versions.length > MANY_VERSIONS;
  const isAgain =
    parts.again.now?.models === null ||
    (isIncomplete === true && hours >= HOURS_UNTIL_AGAIN);
  return hours >= wholeEveryHours || isAgain || isMuch;
}
