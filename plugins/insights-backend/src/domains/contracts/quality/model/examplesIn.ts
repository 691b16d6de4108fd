import { asObject } from './asObject';
import { resolveIn } from './resolveIn';

/** Whether any media type has an example; null where there is none. */
export function mediaExample(
  document: Readonly<Record<string, unknown>>,
  content: unknown,
): boolean | null {
  const media = Object.values(asObject(content)).map(asObject);
  return media.length === 0
    ? null
    : media.some(one => hasExample(document, one));
}

/** Of a media type, or of what Swagger 2.0 has in its place: its own, that of its schema, or one of each property. */
export function hasExample(
  document: Readonly<Record<string, unknown>>,
  holder: Readonly<Record<string, unknown>>,
): boolean {
  if (saysExample(holder)) return true;
  const schema = resolveIn(document, holder.schema);
  if (saysExample(schema)) return true;
  const items = resolveIn(document, schema.items);
  return (
    saysExample(items) ||
    eachSays(document, schema) ||
    eachSays(document, items)
  );
}

function eachSays(
  document: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, unknown>>,
): boolean {
  const properties = Object.values(asObject(schema.properties));
  return (
    properties.length > 0 &&
    properties.every(property => saysExample(resolveIn(document, property)))
  );
}

/** Whether an object has an example of its own. */
export function saysExample({
  example,
  examples,
}: Readonly<Record<string, unknown>>) {
  return (
    example !== undefined ||
    (Array.isArray(examples)
      ? examples.length > 0
      : Object.keys(asObject(examples)).length > 0)
  );
}
