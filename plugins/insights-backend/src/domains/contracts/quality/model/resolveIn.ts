import { asObject } from './asObject';

/** References that lead to references are followed so far. */
const MOST_STEPS = 10;

/** An object of a document, or what it refers to within the document; an empty one for what leads elsewhere or nowhere. */
export function resolveIn(
  document: Readonly<Record<string, unknown>>,
  value: unknown,
): Readonly<Record<string, unknown>> {
  let found = asObject(value);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { $ref: reference } = found;
    if (typeof reference !== 'string') return found;
    if (!reference.startsWith('#/')) return {};
    found = asObject(
      decoded(reference.slice(1))
        .split('/')
        .slice(1)
        .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
        .reduce<unknown>(
          (holder, key) =>
            Object.hasOwn(asObject(holder), key) ? asObject(holder)[key] : {},
          document,
        ),
    );
  }
  return {};
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
