import type { At } from '../json/At';
import type { Json } from '../json/Json';
import type { BoundKeyword } from './Bound';

/**
 * What a schema says, in the words of JSON Schema 2020-12 whatever generation it was written in:
 * references followed, `allOf` merged, `nullable` and boolean bounds of old translated.
 */
export interface SchemaView {
  /** Where it is said, references followed. */
  readonly at: At;
  /** References out of the document that it is made of: what they say is not known. */
  readonly unfollowed: ReadonlySet<string>;
  /** The boolean schema `false`: nothing is valid. */
  readonly never: boolean;
  /** Without `null`; `null` where any type is valid. `integer` and `number` stay apart. */
  readonly types: ReadonlySet<string> | null;
  /** Whether `null` is valid; `null` where the schema does not say. */
  readonly nullable: boolean | null;
  readonly format: string | null;
  /** By canonical text; `null` where any value is valid. A `const` is a list of one. */
  readonly enumeration: ReadonlyMap<string, Json> | null;
  readonly isConst: boolean;
  readonly extensibleEnumeration: ReadonlyMap<string, Json> | null;
  readonly bounds: Readonly<Partial<Record<BoundKeyword, number>>>;
  readonly multipleOf: number | null;
  readonly uniqueItems: boolean;
  readonly patterns: readonly string[];
  readonly properties: ReadonlyMap<string, At>;
  readonly required: ReadonlySet<string>;
  readonly patternProperties: ReadonlyMap<string, At>;
  readonly additionalProperties: boolean | At;
  readonly items: At | null;
  readonly prefixItems: readonly At[];
  /** The first choice; a schema that makes several at once has the rest beside it. */
  readonly alternatives: Alternatives | null;
  readonly furtherAlternatives: readonly Alternatives[];
  /** The parts of `allOf` as written. */
  readonly allOf: readonly At[];
  /** Single schemas that add a condition: `not`, `if`, `contains` … */
  readonly conditions: ReadonlyMap<string, At>;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas: ReadonlyMap<string, At>;
  readonly discriminator: Discriminator | null;
  readonly annotations: Annotations;
}

/** The parts of `oneOf` or `anyOf`, without a part that only says `null`. */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly branches: readonly At[];
}

export interface Discriminator {
  readonly propertyName: string;
  readonly mapping: ReadonlyMap<string, string>;
}

/** What a schema says without limiting its values. */
export interface Annotations {
  readonly default: Json | undefined;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly sunset: string | null;
  /** `draft`, `alpha`, `beta` or `stable`; whatever else the schema says. */
  readonly stability: string;
  readonly contentEncoding: string | null;
  readonly contentMediaType: string | null;
  /** Canonical text of `xml`; empty where absent. */
  readonly xml: string;
  /** Canonical text of title, description, examples and links to documentation. */
  readonly documentation: string;
}
