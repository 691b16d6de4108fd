import {
  getOption,
  ScalarType,
  type DescEnum,
  type DescField,
  type DescMessage,
} from '@bufbuild/protobuf';
import type { SchemaObject } from '../../schema/OpenApiDocument';
import { openApiDocument } from '../../schema/openapi.generated';
import { rest } from '../generated/almanac/insights/v1/rest_pb';

/** As far as schemas of the REST API are looked at here. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

/** The JSON type of each scalar that messages use. */
const TYPE_OF_SCALAR: Partial<Record<ScalarType, string>> = {
  [ScalarType.STRING]: 'string',
  [ScalarType.BOOL]: 'boolean',
  [ScalarType.DOUBLE]: 'number',
  [ScalarType.INT32]: 'integer',
};

/** What a message and the properties of the REST API do not have in common, a sentence each. */
export function schemaDifferences(
  desc: DescMessage,
  properties: ReadonlyMap<string, Schema>,
  seen = new Set<string>(),
): string[] {
  if (seen.has(desc.typeName)) return [];
  seen.add(desc.typeName);
  const fields = new Set(desc.fields.map(({ jsonName }) => jsonName));
  return [
    ...[...properties.keys()]
      .filter(name => !fields.has(name))
      .map(name => `${desc.name}.${name} is missing in api/protos`),
    ...desc.fields.flatMap(field => {
      const where = `${desc.name}.${field.jsonName}`;
      const schema = properties.get(field.jsonName);
      if (!schema) return [`${where} is missing in the REST API`];
      return valueDifferences(field, valueSchema(field, schema), where, seen);
    }),
  ];
}

/** The properties of a schema, of all that it is put together from. */
export function propertiesOf(schema: SchemaObject): Map<string, Schema> {
  return propertiesIn(schema as Schema);
}

function propertiesIn(schema: Schema): Map<string, Schema> {
  const { allOf = [], properties = {} } = resolved(schema);
  return new Map([
    ...allOf.flatMap(part => [...propertiesIn(part)]),
    ...Object.entries(properties),
  ]);
}

/** The schema of a field's value; of the values of a list or map. */
function valueSchema({ fieldKind }: DescField, schema: Schema): Schema {
  const whole = resolved(schema);
  if (fieldKind === 'list') return resolved(whole.items ?? {});
  if (fieldKind !== 'map') return whole;
  const { additionalProperties: value } = whole;
  return typeof value === 'object' ? resolved(value) : {};
}

function valueDifferences(
  field: DescField,
  schema: Schema,
  where: string,
  seen: Set<string>,
): string[] {
  if (field.enum) return enumDifferences(field.enum, schema, where);
  const types = [schema.type].flat().filter(type => type !== 'null');
  if (field.message) {
    const { typeName } = field.message;
    if (typeName === 'google.protobuf.Timestamp') {
      return schema.format === 'date-time' ? [] : [`${where} is no instant`];
    }
    // Free JSON is whatever it is there.
    return typeName.startsWith('google.protobuf.')
      ? []
      : schemaDifferences(field.message, propertiesIn(schema), seen);
  }
  const type = field.scalar && TYPE_OF_SCALAR[field.scalar];
  const isSame = types.length === 1 && types[0] === type;
  return isSame && !schema.enum && schema.format !== 'date-time'
    ? []
    : [`${where} is ${type} instead of ${JSON.stringify(schema)}`];
}

function enumDifferences(
  desc: DescEnum,
  schema: Schema,
  where: string,
): string[] {
  const here = desc.values
    .filter(({ number }) => number !== 0)
    .map(value => getOption(value, rest));
  const there = (schema.enum ?? []).filter(Boolean);
  const text = (values: readonly unknown[]) => [...values].sort().join(', ');
  return text(here) === text(there)
    ? []
    : [`${where} knows ${text(here)} instead of ${text(there)}`];
}

/** A schema behind references, and beside null. */
function resolved(schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return resolved(
      (openApiDocument.components.schemas?.[name] ?? {}) as Schema,
    );
  }
  const [only, ...others] = (schema.oneOf ?? []).filter(
    one => one.type !== 'null',
  );
  return only && others.length === 0 ? resolved(only) : schema;
}
