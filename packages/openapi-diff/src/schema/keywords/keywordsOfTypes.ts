import type { BoundKeyword } from '../Bound';
import type { SchemaPair } from '../SchemaNode';
import type { SchemaView } from '../SchemaView';

const NUMERIC = ['number', 'integer'] as const;

/** Types of a value with the keywords that limit values of those alone: JSON Schema 2020-12 validation, section 6. */
const GROUPS: readonly {
  readonly types: readonly string[];
  readonly bounds: readonly BoundKeyword[];
  /** Other limits, as of a schema that has none. */
  readonly limits: Partial<SchemaView>;
  /** Without what else is of these types, as parts of a value. */
  readonly without: (view: SchemaView) => Partial<SchemaView>;
}[] = [
  {
    types: ['string'],
    bounds: ['maxLength', 'minLength'],
    limits: { patterns: [] },
    without: view => ({
      format: isNumeric(view.format) ? view.format : null,
      annotations: {
        ...view.annotations,
        ...{ contentEncoding: null, contentMediaType: null },
      },
      conditions: conditionsWithout(view, ['contentSchema']),
    }),
  },
  {
    types: NUMERIC,
    bounds: ['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum'],
    limits: { multipleOf: null },
    without: view => ({
      format: isNumeric(view.format) ? null : view.format,
    }),
  },
  {
    types: ['array'],
    bounds: ['maxItems', 'minItems', 'maxContains', 'minContains'],
    limits: { uniqueItems: false },
    without: view => ({
      ...{ items: null, prefixItems: [] },
      conditions: conditionsWithout(view, ['contains', 'unevaluatedItems']),
    }),
  },
  {
    types: ['object'],
    bounds: ['maxProperties', 'minProperties'],
    limits: {},
    without: view => ({
      ...{ properties: new Map(), required: new Set() },
      ...{ patternProperties: new Map(), additionalProperties: true },
      ...{ dependentRequired: new Map(), dependentSchemas: new Map() },
      conditions: conditionsWithout(view, [
        ...['propertyNames', 'unevaluatedProperties'],
      ]),
    }),
  },
];

/**
 * The pair without keywords of types that not both sides allow. Of one that only one side allows they limit no value that the
 * other side has, so that what came or went with its type is told by the type alone; of one that neither allows they limit nothing.
 * Formats and parts of those stay: who writes `int64` beside a string, or properties beside a wrong type, means something by it.
 * So do all of them where values are text, in which a list or a number may be a string.
 */
export function withoutKeywordsOfOthers(pair: SchemaPair): SchemaPair {
  const { before, after } = pair;
  if (before.types === null || after.types === null) return pair;
  let [left, right] = [before, after];
  for (const group of GROUPS) {
    const { types } = group;
    const isLeft = types.some(type => before.types?.has(type));
    const isRight = types.some(type => after.types?.has(type));
    if (isLeft && isRight) continue;
    if (!isLeft && !isRight) {
      if (pair.use.isText) continue;
      left = { ...left, ...unlimited(left, group) };
      right = { ...right, ...unlimited(right, group) };
      continue;
    }
    const [lacking, having] = isLeft ? [after, before] : [before, after];
    // As text, a number of the one side may be a string of the other.
    if (pair.use.isText && !keepsAll(lacking.types, having.types)) continue;
    left = { ...left, ...unlimited(left, group), ...group.without(left) };
    right = { ...right, ...unlimited(right, group), ...group.without(right) };
  }
  return left === before ? pair : { ...pair, before: left, after: right };
}

function unlimited(
  view: SchemaView,
  { bounds, limits }: Pick<(typeof GROUPS)[number], 'bounds' | 'limits'>,
): Partial<SchemaView> {
  return { ...limits, bounds: boundsWithout(view, bounds) };
}

type Types = SchemaView['types'];

function keepsAll(inner: Types, outer: Types): boolean {
  return [...(inner ?? [])].every(
    type => outer?.has(type) || (type === 'integer' && outer?.has('number')),
  );
}

function isNumeric(format: string | null): boolean {
  return /^(u?int\d*|long|float|double|decimal\d*)$/.test(format ?? '');
}

function boundsWithout(
  { bounds }: SchemaView,
  keywords: readonly BoundKeyword[],
): SchemaView['bounds'] {
  const rest = { ...bounds };
  for (const keyword of keywords) delete rest[keyword];
  return rest;
}

function conditionsWithout(
  { conditions }: SchemaView,
  keywords: readonly string[],
): SchemaView['conditions'] {
  return new Map(
    [...conditions].filter(([keyword]) => !keywords.includes(keyword)),
  );
}
