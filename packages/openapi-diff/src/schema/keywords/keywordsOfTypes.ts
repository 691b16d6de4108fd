import type { BoundKeyword } from '../Bound';
import type { SchemaPair } from '../SchemaNode';
import type { SchemaView } from '../SchemaView';

const NUMERIC = ['number', 'integer'] as const;

/** Types of a value with the keywords that limit values of those alone: JSON Schema 2020-12 validation, section 6. */
const GROUPS: readonly {
  readonly types: readonly string[];
  readonly without: (view: SchemaView) => Partial<SchemaView>;
}[] = [
  {
    types: ['string'],
    without: view => ({
      patterns: [],
      bounds: boundsWithout(view, ['maxLength', 'minLength']),
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
    without: view => ({
      multipleOf: null,
      bounds: boundsWithout(view, [
        ...(['maximum', 'minimum'] as const),
        ...(['exclusiveMaximum', 'exclusiveMinimum'] as const),
      ]),
      format: isNumeric(view.format) ? null : view.format,
    }),
  },
  {
    types: ['array'],
    without: view => ({
      ...{ items: null, prefixItems: [], uniqueItems: false },
      bounds: boundsWithout(view, [
        ...(['maxItems', 'minItems', 'maxContains', 'minContains'] as const),
      ]),
      conditions: conditionsWithout(view, ['contains', 'unevaluatedItems']),
    }),
  },
  {
    types: ['object'],
    without: view => ({
      ...{ properties: new Map(), required: new Set() },
      ...{ patternProperties: new Map(), additionalProperties: true },
      ...{ dependentRequired: new Map(), dependentSchemas: new Map() },
      bounds: boundsWithout(view, ['maxProperties', 'minProperties']),
      conditions: conditionsWithout(view, [
        ...['propertyNames', 'unevaluatedProperties'],
      ]),
    }),
  },
];

/**
 * The pair without keywords of types that not both sides allow. Of one that only one side allows they limit no value that the
 * other side has, so that what came or went with its type is told by the type alone; of one that neither allows they limit nothing.
 * Formats of those stay: who writes `int64` beside a string means something by it.
 */
export function withoutKeywordsOfOthers(pair: SchemaPair): SchemaPair {
  const { before, after } = pair;
  if (before.types === null || after.types === null) return pair;
  let [left, right] = [before, after];
  for (const { types, without } of GROUPS) {
    const isLeft = types.some(type => before.types?.has(type));
    const isRight = types.some(type => after.types?.has(type));
    if (isLeft && isRight) continue;
    if (!isLeft && !isRight) {
      left = { ...left, ...without(left), format: left.format };
      right = { ...right, ...without(right), format: right.format };
      continue;
    }
    const [lacking, having] = isLeft ? [after, before] : [before, after];
    // As text, a number of the one side may be a string of the other.
    if (pair.use.isText && !keepsAll(lacking.types, having.types)) continue;
    left = { ...left, ...without(left) };
    right = { ...right, ...without(right) };
  }
  return left === before ? pair : { ...pair, before: left, after: right };
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
