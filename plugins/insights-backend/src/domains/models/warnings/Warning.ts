import type { Deprecation } from '../model/deprecation/Deprecation';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelLoss } from './ModelLoss';

/** The model of a warning. */
export interface WarnedModel extends ModelKey {
  /** Entity reference. */
  readonly owner: string | null;
  readonly isExample: boolean;
}

/** Something that people are to be warned of. */
export interface Warning {
  /** Of what it is about: of a deprecation, or of a loss. */
  readonly id: string;
  readonly model: WarnedModel;
  readonly about:
    | ({ readonly kind: 'deprecated' } & Deprecation)
    | ({ readonly kind: 'gone' } & ModelLoss);
  /** Instant from which people are to be told, as it was read: who changes it has the warning to himself. */
  readonly tellAt: string;
  /** Whether it is so no more: the registry has it again, or lost it another time since. */
  readonly isOver: boolean;
}
