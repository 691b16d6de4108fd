/** A keyword whose value is a number that limits what is valid. */
export interface Bound {
  readonly keyword: BoundKeyword;
  /** `upper`: a smaller number allows less; `lower`: a greater one does. */
  readonly kind: 'upper' | 'lower';
  /** The value that limits nothing, where there is one: as good as absent. */
  readonly neutral?: number;
}

export type BoundKeyword =
  | 'maxLength'
  | 'minLength'
  | 'maximum'
  | 'minimum'
  | 'exclusiveMaximum'
  | 'exclusiveMinimum'
  | 'maxItems'
  | 'minItems'
  | 'maxProperties'
  | 'minProperties'
  | 'maxContains'
  | 'minContains';

/** JSON Schema 2020-12 validation, section 6. */
export const BOUNDS: readonly Bound[] = [
  { keyword: 'maxLength', kind: 'upper' },
  { keyword: 'minLength', kind: 'lower', neutral: 0 },
  { keyword: 'maximum', kind: 'upper' },
  { keyword: 'minimum', kind: 'lower' },
  { keyword: 'exclusiveMaximum', kind: 'upper' },
  { keyword: 'exclusiveMinimum', kind: 'lower' },
  { keyword: 'maxItems', kind: 'upper' },
  { keyword: 'minItems', kind: 'lower', neutral: 0 },
  { keyword: 'maxProperties', kind: 'upper' },
  { keyword: 'minProperties', kind: 'lower', neutral: 0 },
  { keyword: 'maxContains', kind: 'upper' },
  { keyword: 'minContains', kind: 'lower', neutral: 1 },
];
