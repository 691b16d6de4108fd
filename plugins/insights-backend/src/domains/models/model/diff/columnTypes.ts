/**
 * Types of columns, and those that take every value of them, as MLflow converts them when a model is asked.
 *
 * @see https://mlflow.org/docs/latest/ml/model/signatures/
 */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['integer', ['long', 'double']],
  ['float', ['double']],
]);

const TENSOR = /^tensor (\S+) \(([-\d, ]*)\)$/;

/** A size that may be any. */
const ANY_SIZE = '-1';

/**
 * Whether every value of one type is a value of another. What is not known to be so, is not.
 *
 * @param wide - e.g. `double`, or `tensor float32 (-1, 28)`, in which -1 stands for any size
 */
export function takesAll(wide: string, narrow: string): boolean {
  if (wide === narrow || WIDER.get(narrow)?.includes(wide)) return true;
  const [, wideType, wideShape] = TENSOR.exec(wide) ?? [];
  const [, type, shape] = TENSOR.exec(narrow) ?? [];
  if (wideType === undefined || wideType !== type) return false;
  const [wideSizes, sizes] = [wideShape, shape].map(text => text.split(', '));
  return (
    wideSizes.length === sizes.length &&
    wideSizes.every((size, at) => size === ANY_SIZE || size === sizes[at])
  );
}
