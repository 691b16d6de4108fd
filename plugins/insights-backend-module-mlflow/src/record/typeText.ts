import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Types in types that are written out; below, it is not said what is in them. */
const MOST_DEPTH = 16;
const MOST_CHARACTERS = 500;
/** Of the digest of a text that is cut off. */
const DIGEST_CHARACTERS = 12;

const PLAIN_NAME = /^[\w.-]+$/;

const tensorSchema = z.object({
  dtype: z.string(),
  shape: z.array(z.number()),
});

/**
 * A type as MLflow writes it into JSON. What is in it is read level by level, so that no depth of it is too much.
 *
 * @see https://mlflow.org/docs/latest/ml/model/signatures/
 */
export const typeSchema = z.object({
  type: z.string(),
  /** MLflow takes what does not say so as required. */
  required: z.boolean().optional(),
  'tensor-spec': tensorSchema.optional(),
  items: z.unknown().optional(),
  values: z.unknown().optional(),
  properties: z.unknown().optional(),
});

const propertiesSchema = z.record(z.string(), typeSchema);

type WireType = z.infer<typeof typeSchema>;

/**
 * A type in one line, the same for the same type, e.g. `double`, `tensor float32 (-1, 28)`, `array<string>`, `map<double>`
 * or `object{a: long, b?: string}`, whose fields are in order. A long one is cut off, with a digest of all of it at the end.
 */
export function typeText(type: WireType): string {
  const text = textAt(type, 0);
  if (text.length <= MOST_CHARACTERS) return text;
  const digest = createHash('sha256').update(text).digest('hex');
  const begin = text.slice(0, MOST_CHARACTERS);
  return `${begin}… (sha256 ${digest.slice(0, DIGEST_CHARACTERS)})`;
}

function textAt(type: WireType, depth: number): string {
  const tensor = type['tensor-spec'];
  if (tensor) return `tensor ${tensor.dtype} (${tensor.shape.join(', ')})`;
  switch (type.type) {
    case 'array':
      return `array${within(type.items, depth)}`;
    case 'map':
      return `map${within(type.values, depth)}`;
    case 'object':
      return `object${fieldsText(type.properties, depth)}`;
    default:
      return type.type;
  }
}

/** Empty where it is not said what is in it. */
function within(item: unknown, depth: number): string {
  if (depth >= MOST_DEPTH) return '<…>';
  const { data } = typeSchema.safeParse(item);
  return data ? `<${textAt(data, depth + 1)}>` : '';
}

function fieldsText(properties: unknown, depth: number): string {
  if (depth >= MOST_DEPTH) return '{…}';
  const { data } = propertiesSchema.safeParse(properties);
  if (!data) return '';
  const fields = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => {
      const shown = PLAIN_NAME.test(name) ? name : JSON.stringify(name);
      const mark = type.required === false ? '?' : '';
      return `${shown}${mark}: ${textAt(type, depth + 1)}`;
    });
  return `{${fields.join(', ')}}`;
}
