import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { inOrder } from '../read/inOrder';
import type { ModelListing } from '../read/readModels';
import { modelOf } from '../record/modelOf';
import type { WireVersion } from '../wire/WireVersion';
import type { Checkpoint } from './Checkpoint';
import { completed } from './completed';
import { batchOf } from './collectWhole';
import { unsettled, type Changes } from './findChanges';
import type { MlflowReaders } from './MlflowReaders';
import { recordsOf } from './recordsOf';
import { partsOf, readWholeModels } from './wholeModels';

const PARTS_AT_ONCE = 2;
const VERSIONS_TOGETHER = 200;

/** Collects what changed. Cut off, it begins again; what it is about to keep is told first. */
export async function* collectChanges(
  pass: string,
  changes: Changes,
  listing: ModelListing,
  before: Checkpoint,
  readers: MlflowReaders,
): AsyncGenerator<Collected> {
  const { url } = readers;
  const { underWay: _, seen, ...kept } = before;
  yield { checkpoint: { ...kept, seen: unsettled(seen, changes) } };
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
  const isWhole = changes.hasOtherNames && listing.isWhole;
  const others = isWhole ? listing.items : changes.models;
  yield {
    registry: {
      pass,
      models: others.map(model => modelOf(model, url)),
      isWhole,
    },
    problems: listing.problems,
    checkpoint: completed({ ...kept, seen: changes.seen }, readers),
  };
}

function portionsOf(versions: readonly WireVersion[]): WireVersion[][] {
  const portions: WireVersion[][] = [];
  for (let at = 0; at < versions.length; at += VERSIONS_TOGETHER) {
    portions.push(versions.slice(at, at + VERSIONS_TOGETHER));
  }
  return portions;
}
