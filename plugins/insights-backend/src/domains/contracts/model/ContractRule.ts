import type { JsonObject } from '@almanac/openapi-diff';
import type { ContractSeverity } from './ContractReading';

/** A kind of change. */
export interface ContractRule {
  readonly id: string;
  readonly severity: ContractSeverity;
  /** Why it matters, in plain words. */
  readonly explanation: string;
  /** The smallest pair of definitions in which the rule finds its change: JSON, or text of GraphQL and protobuf. Not every rule has one. */
  readonly example?: {
    readonly before: JsonObject | string;
    readonly after: JsonObject | string;
  };
}
