/**
 * Types of columns, and those that take every value of them, as MLflow converts them when a model is asked.
 *
 * @see https://mlflow.org/docs/latest/ml/model/signatures/
 */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['integer', ['long', 'double']],
  ['float', ['double']],
]);

/** Types that hold one value. */
const SCALARS: ReadonlySet<string> = new Set([
  ...['boolean', 'integer', 'long', 'float', 'double'],
  ...['string', 'binary', 'datetime'],
]);

/** Types of what holds other values, e.g. `array<string>` or `object{a: long}`; also where it is not said which. */
const NESTED = /^(array|map|object)(?=[<{]|$)/;

const TENSOR = /^tensor (\S+) \(([-\d, ]*)\)$/;

/** A size that may be any. */
const ANY_SIZE = '-1';

/**
 * Whether every value of one type is a value of another. What is not known to be so, is not; null where types differ in what
 * they hold, of which MLflow does not say how it converts it.
 *
 * @param wide - e.g. `double`, `array<string>`, or `tensor float32 (-1, 28)`, in which -1 stands for any size
 */
export function takesAll(wide: string, narrow: string): boolean | null {
  if (wide === narrow || WIDER.get(narrow)?.includes(wide)) return true;
  const [wideKind, kind] = [wide, narrow].map(kindOf);
  if (wideKind === 'nested' || kind === 'nested') {
    return wideKind === 'plain' || kind === 'plain' ? false : null;
  }
  const [, wideType, wideShape] = TENSOR.exec(wide) ?? [];
  const [, type, shape] = TENSOR.exec(narrow) ?? [];
  if (wideType === undefined || wideType !== type) return false;
  const [wideSizes, sizes] = [wideShape, shape].map(text => text.split(', '));
  return (
    wideSizes.length === sizes.length &&
    wideSizes.every((size, at) => size === ANY_SIZE || size === sizes[at])
  );
}

function kindOf(type: string): 'nested' | 'plain' | undefined {
  if (NESTED.test(type)) return 'nested';
  return SCALARS.has(type) || TENSOR.test(type) ? 'plain' : undefined;
}
