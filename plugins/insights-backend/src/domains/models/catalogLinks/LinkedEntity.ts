import type { ModelKey } from '../model/record/ModelKey';

/** An entity of the catalog that an annotation ties to a model, or that depends on one that stands for the model. */
export interface LinkedEntity extends ModelKey {
  /** Whole entity reference in lower case. */
  readonly entityRef: string;
  readonly title: string;
  /** Entity reference of its owner. */
  readonly owner: string | null;
  /** Where its owner is written to, by the owner's profile. */
  readonly contact: string | null;
  /** As the catalog has it, e.g. `deprecated`. */
  readonly lifecycle: string | null;
  /** Whether it stands for the model itself: a Resource of type `ml-model`. */
  readonly isModel: boolean;
  /** Reference of the entity that stands for the model and that this one depends on; null where an annotation ties it. */
  readonly through: string | null;
}
