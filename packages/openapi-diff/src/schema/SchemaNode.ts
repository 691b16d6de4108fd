import type { At } from '../json/At';
import type { Finding, FindingValues } from '../compare/Finding';
import type { SchemaRuleName } from '../rules/schema';
import type { SchemaUse } from './SchemaUse';
import type { SchemaView } from './SchemaView';
import type { SidedSchema } from './SidedSchema';
import type { Effort } from './takesAll';

/** Two schemas compared for one use: what differs in themselves, and the pairs below them. */
export interface SchemaNode {
  readonly use: SchemaUse;
  readonly before: SchemaView;
  readonly after: SchemaView;
  readonly findings: Finding[];
  /** The pairs in which this one is contained. */
  readonly parents: Set<SchemaNode>;
  /** Indexes of the operations that use the pair directly. */
  readonly operations: Set<number>;
}

/** What a comparison of one keyword is given: the pair, and where to put what it finds. */
export interface SchemaPair {
  readonly use: SchemaUse;
  readonly before: SchemaView;
  readonly after: SchemaView;
  readonly tell: TellSchema;
  /** Has two schemas below compared later, for the same use. */
  readonly compare: (before: At, after: At) => void;
  readonly readBefore: (at: At) => SchemaView;
  readonly readAfter: (at: At) => SchemaView;
  readonly same: (before: At, after: At) => boolean;
  /** Whether a schema takes all values that another takes, of whichever document; false also where that is not known. */
  readonly takesAll: (
    outer: SidedSchema,
    inner: SidedSchema,
    effort: Effort,
  ) => boolean;
  /** Two generations of the specification are compared: equal texts can mean different things. */
  readonly acrossGenerations: boolean;
  /** The day of the comparison, `2026-11-26`; `null` where nobody said it. */
  readonly today: string | null;
}

export type TellSchema = (
  name: SchemaRuleName,
  told?: {
    /** The places, where they are not the schemas themselves. */
    readonly before?: string | null;
    readonly after?: string | null;
    readonly values?: FindingValues;
  },
) => void;
