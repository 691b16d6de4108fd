import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { inOrder } from '../read/inOrder';
import { noAliasesProblem } from '../read/noAliases';
import type { ModelListing } from '../read/readModels';
import { modelOf } from '../record/modelOf';
import type { WireVersion } from '../wire/WireVersion';
import type { Checkpoint, Unread } from './Checkpoint';
import { completed } from './completed';
import { batchOf } from './collectWhole';
import { unsettled, type Changes } from './findChanges';
import type { MlflowReaders } from './MlflowReaders';
import { recordsOf } from './recordsOf';
import { problemsLeft } from './unread';
import { partsOf, readWholeModels } from './wholeModels';

const PARTS_AT_ONCE = 2;
const VERSIONS_TOGETHER = 200;

/** What differs from what was there before a run. */
export interface ChangesSince {
  readonly changes: Changes;
  readonly listing: ModelListing;
  readonly before: Checkpoint;
  /** Logged models that could not be read, and are not read again in the run. */
  readonly left: Unread | undefined;
}

/** Collects what changed. Cut off, it begins again; what it is about to keep is told first. */
export async function* collectChanges(
  pass: string,
  { changes, listing, before, left }: ChangesSince,
  readers: MlflowReaders,
): AsyncGenerator<Collected> {
  const { client, signal, url } = readers;
  const { underWay: _, unread, seen, ...kept } = before;
  const settling = { ...kept, ...(unread && { unread }) };
  yield { checkpoint: { ...settling, seen: unsettled(seen, changes) } };
  const parts = partsOf(changes.restless);
  const read = (part: (typeof parts)[number]) => readWholeModels(part, readers);
  for await (const portions of inOrder(parts, PARTS_AT_ONCE, read)) {
    for (const portion of portions) yield batchOf(pass, portion, url);
  }
  const models = new Map(listing.items.map(model => [model.name, model]));
  for (const some of portionsOf(changes.versions)) {
    const names = new Set(some.map(({ name }) => name));
    const own = [...names].flatMap(name => models.get(name) ?? []);
    const records = await recordsOf(some, readers);
    yield batchOf(pass, { models: own, wholeModels: [], ...records }, url);
  }
  const touched = [...changes.restless, ...changes.versions];
  const names = touched.map(({ name }) => name);
  const isWhole = changes.hasOtherNames && listing.isWhole;
  const others = isWhole ? listing.items : changes.models;
  const noAliases = await noAliasesProblem(client, listing.items, signal);
  yield {
    registry: {
      pass,
      models: others.map(model => modelOf(model, url)),
      isWhole,
    },
    problems: [
      ...listing.problems,
      ...noAliases,
      ...problemsLeft(left, readers),
    ],
    checkpoint: completed({ ...kept, seen: changes.seen }, readers, {
      ...{ left, names },
    }),
  };
}

function portionsOf(versions: readonly WireVersion[]): WireVersion[][] {
  const portions: WireVersion[][] = [];
  for (let at = 0; at < versions.length; at += VERSIONS_TOGETHER) {
    portions.push(versions.slice(at, at + VERSIONS_TOGETHER));
  }
  return portions;
}
