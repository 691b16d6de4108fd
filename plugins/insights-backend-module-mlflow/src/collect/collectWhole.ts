import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { inOrder } from '../read/inOrder';
import { noAliasesProblem } from '../read/noAliases';
import type { ModelListing } from '../read/readModels';
import { modelOf } from '../record/modelOf';
import type { Checkpoint } from './Checkpoint';
import { completed } from './completed';
import type { MlflowReaders } from './MlflowReaders';
import { problemsLeft } from './unread';
import { partsOf, readWholeModels, type Portion } from './wholeModels';

/** While one part is kept, the next are read. */
const PARTS_AT_ONCE = 2;

/** A pass over everything that is to begin, or that goes on. */
export interface WholePass {
  readonly pass: string;
  /** The last model of which all is collected; empty at the start. */
  readonly done: string;
  /** What the next run begins with when all is done. */
  readonly then: Omit<Checkpoint, 'underWay'>;
}

/** Collects every model with every version, in the order of the names, so that a run that is cut off can go on. */
export async function* collectWhole(
  { pass, done, then }: WholePass,
  listing: ModelListing,
  readers: MlflowReaders,
): AsyncGenerator<Collected> {
  const left = listing.items.filter(({ name }) => name > done);
  const parts = partsOf(left);
  const progress = (models: number) => ({
    done: models,
    total: listing.items.length,
    what: 'models',
  });
  const noAliases = await noAliasesProblem(
    readers.client,
    listing.items,
    readers.signal,
  );
  const end = (): Collected => ({
    registry: { pass, isWhole: listing.isWhole },
    problems: [
      ...listing.problems,
      ...noAliases,
      ...problemsLeft(then.unread, readers),
    ],
    progress: progress(listing.items.length),
    checkpoint: completed(then, readers, { names: null }),
  });
  let count = listing.items.length - left.length;
  const read = (part: (typeof parts)[number]) => readWholeModels(part, readers);
  for await (const portions of inOrder(parts, PARTS_AT_ONCE, read)) {
    const models = portions[0].models;
    count += models.length;
    const last = portions[portions.length - 1];
    for (const portion of portions) {
      const batch = batchOf(pass, portion, readers.url);
      if (portion !== last) yield batch;
      else if (count < listing.items.length) {
        const underWay = { pass, done: models[models.length - 1].name };
        yield {
          ...batch,
          progress: progress(count),
          checkpoint: {
            ...completed(then, readers, { names: null }),
            underWay,
          },
        };
      } else yield joined(batch, end());
    }
  }
  if (parts.length === 0) yield end();
}

/** One batch of two, the later of which comes last. */
function joined(batch: Collected, end: Collected): Collected {
  const pass = end.registry?.pass ?? '';
  return {
    ...end,
    registry: { ...batch.registry, pass, isWhole: end.registry?.isWhole },
    problems: [...(batch.problems ?? []), ...(end.problems ?? [])],
  };
}

/** A batch with what was read of models. */
export function batchOf(
  pass: string,
  { models, versions, wholeModels, problems }: Portion,
  url: string,
): Collected {
  return {
    registry: {
      pass,
      models: models.map(model => modelOf(model, url)),
      versions,
      wholeModels,
    },
    problems,
  };
}
