import type { Deprecation } from '../model/deprecation/Deprecation';
import type { ModelKey } from '../model/record/ModelKey';
import type { DeprecationState } from './deprecationTag';

/** A model, or a version of it. */
export interface DeprecatedThing {
  readonly modelId: string;
  /** Null for the model as a whole. */
  readonly version: string | null;
}

/** How a deprecation ends. */
export interface DeprecationEnd {
  readonly at: string;
  /** Entity reference. */
  readonly by: string;
  readonly reason: string | null;
}

/** Whether what holds, or ended last, is what who asks goes by. */
export type IsExpected = (state: DeprecationState) => boolean;

/** Whether something can be used: `gone` is what its registry has no more, as a whole or of that version; so is `deprecated`. */
export type StateOfThing = 'usable' | 'unknown' | 'gone' | 'deprecated';

/** Remembers what shall not be used any more. */
export interface DeprecationsStore {
  /** Id of a model; undefined where it is not known. */
  findModel(key: ModelKey): Promise<string | undefined>;
  hasVersion(modelId: string, version: string): Promise<boolean>;
  stateOf(thing: DeprecatedThing): Promise<StateOfThing>;
  /** The deprecation that holds. */
  open(thing: DeprecatedThing): Promise<Deprecation | undefined>;
  /**
   * Has a deprecation take the place of the one that holds.
   *
   * @param replacement what the draft names instead; it stays usable while this is written
   * @returns the one that holds now: the one before where that says the same; undefined where that is not the expected one,
   * or the replacement can be used no more
   */
  deprecate(
    draft: Deprecation,
    isExpected: IsExpected,
    replacement?: DeprecatedThing,
  ): Promise<Deprecation | undefined>;
  /**
   * Ends the deprecation that holds.
   *
   * @returns as it was; undefined where there is none, or not the expected one
   */
  withdraw(
    thing: DeprecatedThing,
    end: DeprecationEnd,
    isExpected: IsExpected,
  ): Promise<Deprecation | undefined>;
}
