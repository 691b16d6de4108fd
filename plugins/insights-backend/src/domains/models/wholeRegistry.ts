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
export interface WholeRegistry<Model> {
  readonly pass: string;
  readonly models: readonly Model[];
  /** Makes some of them whole, such as with texts that need not all be in memory at once. */
  readonly load: (models: readonly Model[]) => Promise<readonly WholeModel[]>;
  /** Whether these are all: the others are gone then. */
  readonly isWhole: boolean;
  readonly problems: readonly CollectionProblem[];
  /** Tells whether it was brought to its end. */
  readonly checkpoint: NonNullable<Collected['checkpoint']>;
}

/** Batches of a registry that is small enough to be read at once. */
export async function* wholeRegistry<Model>({
  pass,
  models,
  load,
  isWhole,
  problems,
  checkpoint,
}: WholeRegistry<Model>): AsyncGenerator<Collected> {
  let done = 0;
  for (const portion of inPortions(models, AT_ONCE)) {
    done += portion.length;
    const whole = await load(portion);
    yield {
      registry: {
        pass,
        models: whole.map(({ model }) => model),
        versions: whole.flatMap(({ versions }) => versions),
        wholeModels: whole.map(({ model }) => model.name),
      },
      progress: { done, total: models.length, what: 'models' },
    };
  }
  yield { registry: { pass, isWhole }, problems, checkpoint };
}
