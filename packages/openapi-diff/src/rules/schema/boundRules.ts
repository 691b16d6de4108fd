import type { BoundKeyword } from '../../schema/Bound';
import type { SchemaRule } from './SchemaRule';

type BoundName =
  | 'max-length'
  | 'min-length'
  | 'maximum'
  | 'minimum'
  | 'exclusive-maximum'
  | 'exclusive-minimum'
  | 'max-items'
  | 'min-items'
  | 'max-properties'
  | 'min-properties'
  | 'max-contains'
  | 'min-contains';
type BoundEvent = 'added' | 'removed' | 'increased' | 'decreased';

/** How the rules of a bound are called, and a schema in which the bound counts. */
export const BOUND_NAMES = {
  maxLength: ['max-length', { type: 'string' }],
  minLength: ['min-length', { type: 'string' }],
  maximum: ['maximum', { type: 'number' }],
  minimum: ['minimum', { type: 'number' }],
  exclusiveMaximum: ['exclusive-maximum', { type: 'number' }],
  exclusiveMinimum: ['exclusive-minimum', { type: 'number' }],
  maxItems: ['max-items', { type: 'array' }],
  minItems: ['min-items', { type: 'array' }],
  maxProperties: ['max-properties', { type: 'object' }],
  minProperties: ['min-properties', { type: 'object' }],
  maxContains: ['max-contains', { type: 'array' }],
  minContains: ['min-contains', { type: 'array' }],
} as const satisfies Record<BoundKeyword, readonly [BoundName, object]>;

/** Four rules for each bound: it came, went, rose or fell. */
export const boundRules = Object.fromEntries(
  Object.entries(BOUND_NAMES).flatMap(([keyword, [name, base]]) => {
    const upper = name.includes('max');
    const bound = (value: number) => ({ ...base, [keyword]: value });
    const rule = (
      event: BoundEvent,
      narrows: boolean,
      sentence: string,
      example: SchemaRule['example'],
    ): [string, SchemaRule] => [
      `${name}-${event}`,
      { effect: narrows ? 'narrows' : 'widens', sentence, example },
    ];
    return [
      rule('added', true, `{place} now has ${keyword} {after}.`, [
        base,
        bound(5),
      ]),
      rule('removed', false, `{place} no longer has ${keyword} {before}.`, [
        bound(5),
        base,
      ]),
      rule(
        'increased',
        !upper,
        `{place} now has ${keyword} {after}; it was {before}.`,
        [bound(5), bound(10)],
      ),
      rule(
        'decreased',
        upper,
        `{place} now has ${keyword} {after}; it was {before}.`,
        [bound(10), bound(5)],
      ),
    ];
  }),
) as Record<`${BoundName}-${BoundEvent}`, SchemaRule>;
