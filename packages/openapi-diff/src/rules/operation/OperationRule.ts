import type { JsonObject } from '../../json/Json';
import type { Notices, Severity } from '../Rule';

/** A kind of change outside schemas. */
export interface OperationRule {
  readonly severity: Severity;
  readonly notices: Notices;
  readonly sentence: string;
  readonly explanation: string;
  /** Two documents that differ by it. */
  readonly example: readonly [before: JsonObject, after: JsonObject];
}
