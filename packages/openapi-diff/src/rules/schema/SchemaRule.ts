import type { Json, JsonObject } from '../../json/Json';
import type { Severity } from '../Rule';

/**
 * What a change of a schema does to the set of valid values: fewer, more, others, or the same.
 * In a request fewer break, in a response more do.
 */
export type Effect = 'narrows' | 'widens' | 'alters' | 'annotates';

/** A kind of change of a schema: it makes one rule for requests and one for responses. */
export interface SchemaRule {
  readonly effect: Effect;
  readonly sentence: string;
  /** Two schemas that differ by it. */
  readonly example: readonly [before: Json, after: Json];
  /** Schemas by name that the two refer to. */
  readonly components?: readonly [before: JsonObject, after: JsonObject];
  /** Only of values that are sent as text: parameters and headers. */
  readonly isText?: true;
  /** Where the effect alone would judge too hard or too mildly. */
  readonly request?: Severity;
  readonly response?: Severity;
  /** The reason of such a judgement. */
  readonly because?: string;
}
