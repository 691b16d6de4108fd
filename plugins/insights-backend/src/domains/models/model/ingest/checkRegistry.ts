import type {
  CollectedRegistry,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { checkModel, type CheckedModel } from './checkModel';
import { checkVersion, type CheckedVersion } from './checkVersion';
import { Findings } from './Findings';
import { nameFault } from './nameFault';

/** Characters of the name of a pass. */
const LONGEST_PASS = 64;

/** What can be kept of a batch, each model and version once (the last one wins), and what cannot. */
export interface CheckedRegistry {
  readonly pass: string;
  readonly models: readonly CheckedModel[];
  readonly versions: readonly CheckedVersion[];
  readonly wholeModels: readonly string[];
  readonly isWhole: boolean;
  readonly problems: readonly CollectionProblem[];
}

/**
 * Parts a batch of a registry into what can be kept and what cannot.
 *
 * @throws Error for a pass that has no name, which is a fault of the source
 */
export function checkRegistry(batch: CollectedRegistry): CheckedRegistry {
  const { pass, models = [], versions = [] } = batch;
  if (pass.length === 0 || pass.length > LONGEST_PASS) {
    throw new Error(
      `A pass is named with 1 to ${LONGEST_PASS} characters, not with ${pass.length}`,
    );
  }
  const findings = new Findings();
  const checkedModels = models.flatMap(
    model => checkModel(model, findings) ?? [],
  );
  const checkedVersions = versions.flatMap(
    version => checkVersion(version, findings) ?? [],
  );
  return {
    pass,
    models: lastOfEach(checkedModels, ({ name }) => name),
    versions: lastOfEach(checkedVersions, ({ model, version }) =>
      JSON.stringify([model, version]),
    ),
    wholeModels: [...new Set(batch.wholeModels)]
      .filter(name => nameFault(name) === undefined)
      .sort(),
    isWhole: batch.isWhole === true,
    problems: findings.problems,
  };
}

/** In one order always, so that two writers cannot wait for each other. */
function lastOfEach<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const byKey = new Map(items.map(item => [keyOf(item), item]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}
