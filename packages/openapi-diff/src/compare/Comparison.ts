import type { OperationEntry } from '../normalise/OperationEntry';
import type { Sameness } from '../references/Sameness';
import type { Source } from '../references/Source';
import type { OperationRuleName } from '../rules/operation';
import type { SchemaComparison } from '../schema/SchemaComparison';
import type { FindingValues } from './Finding';

/** What every comparison outside schemas works with. */
export interface Comparison {
  readonly before: Source;
  readonly after: Source;
  /** Whether two places need no look, for they are the same. */
  readonly passes: Sameness;
  readonly schemas: SchemaComparison;
  readonly tell: Tell;
  readonly today: string | null;
  readonly minimumDeprecationDays: number | null;
}

/** Notes what a rule found, at an operation or (`null`) in the document as a whole. */
export type Tell = (
  rule: OperationRuleName,
  operation: number | null,
  places: { readonly before: string | null; readonly after: string | null },
  values?: FindingValues,
) => void;

/** Two operations that are the same one. */
export interface OperationPair {
  /** Index under which what they differ in is noted. */
  readonly index: number;
  readonly before: OperationEntry;
  readonly after: OperationEntry;
}
