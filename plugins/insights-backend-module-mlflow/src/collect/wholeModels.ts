import type {
  CollectedModelVersion,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import type { WireModel } from '../wire/WireModel';
import type { MlflowReaders } from './MlflowReaders';
import { recordsOf } from './recordsOf';

const VERSIONS_TOGETHER = 200;
const MODELS_TOGETHER = 50;

/** Models with every version that they have, or one portion of those. */
export interface Portion {
  readonly models: readonly WireModel[];
  readonly versions: readonly CollectedModelVersion[];
  readonly problems: readonly CollectionProblem[];
  /** Names of models of which this was the last portion. */
  readonly wholeModels: readonly string[];
}

/** How many versions a model has at most: they are numbered from 1. */
const sizeOf = ({ latest_versions: latest }: WireModel) =>
  Math.max(1, ...(latest ?? []).map(({ version }) => Number(version) || 1));

/** Parts a list of models so that each part has some hundred versions. */
export function partsOf(models: readonly WireModel[]): WireModel[][] {
  const parts: WireModel[][] = [];
  let room = 0;
  for (const model of models) {
    const size = sizeOf(model);
    const last = parts.at(-1);
    if (last && size <= room && last.length < MODELS_TOGETHER) {
      last.push(model);
      room -= size;
    } else {
      parts.push([model]);
      room = VERSIONS_TOGETHER - size;
    }
  }
  return parts;
}

/** Reads all versions of some models. A model of which one cannot be read is not whole: none of it is gone. */
export async function readWholeModels(
  models: readonly WireModel[],
  readers: MlflowReaders,
): Promise<Portion[]> {
  const names = models.map(({ name }) => name);
  const found = await readers.versions.ofModels(names, readers.signal);
  const portions: Portion[] = [];
  for (let at = 0; at < found.items.length; at += VERSIONS_TOGETHER) {
    const some = found.items.slice(at, at + VERSIONS_TOGETHER);
    const records = await recordsOf(some, readers);
    portions.push({ models: [], wholeModels: [], ...records });
  }
  const [first = { versions: [], problems: [] }, ...others] = portions;
  const all = [{ ...first, models, wholeModels: [] }, ...others];
  const last = all.length - 1;
  all[last] = {
    ...all[last],
    problems: [...all[last].problems, ...found.problems],
    wholeModels: found.problems.length > 0 ? [] : names,
  };
  return all;
}
