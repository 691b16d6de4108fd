import type {
  Collected,
  CollectedModel,
  CollectedModelVersion,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { inPortions } from '../../platform/inPortions';

/** Models of one batch: cards are up to two megabytes each. */
const AT_ONCE = 20;

/** A model with all its versions. */
export interface WholeModel {
  readonly model: CollectedModel;
  readonly versions: readonly CollectedModelVersion[];
}

/** A registry that was read from its start to its end. */
export interface WholeRegistry {
  readonly pass: string;
  readonly models: readonly WholeModel[];
  /** Whether these are all: the others are gone then. */
  readonly isWhole: boolean;
  readonly problems: readonly CollectionProblem[];
  /** Tells whether it was brought to its end. */
  readonly checkpoint: NonNullable<Collected['checkpoint']>;
}

/** Batches of a registry that is small enough to be read at once. */
export function* wholeRegistry({
  pass,
  models,
  isWhole,
  problems,
  checkpoint,
}: WholeRegistry): Generator<Collected> {
  let done = 0;
  for (const portion of inPortions(models, AT_ONCE)) {
    done += portion.length;
    yield {
      registry: {
        pass,
        models: portion.map(({ model }) => model),
        versions: portion.flatMap(({ versions }) => versions),
        wholeModels: portion.map(({ model }) => model.name),
      },
      progress: { done, total: models.length, what: 'models' },
    };
  }
  yield { registry: { pass, isWhole }, problems, checkpoint };
}
