import {
  ScalarType,
  type DescEnum,
  type DescField,
  type DescMessage,
} from '@bufbuild/protobuf';

/** Makes a value other than it is; undefined leaves it out. */
export interface ValueRules {
  enumValue(desc: DescEnum, value: unknown, isInList: boolean): unknown;
  doubleInList(value: unknown): unknown;
  /** Whether lists and maps without anything in them are left out. */
  readonly leavesOutEmpty: boolean;
}

/** JSON as it comes: of a message of the schema, or of the REST API. */
type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Goes through JSON by the fields of a message, which have the same names in the REST API. What the message has no field
 * for is left out.
 */
export function walkJson(
  desc: DescMessage,
  json: unknown,
  rules: ValueRules,
): Record<string, unknown> {
  const walked: Record<string, unknown> = {};
  if (!isObject(json)) return walked;
  for (const field of desc.fields) {
    const value = walkField(field, json[field.jsonName], rules);
    if (value !== undefined) walked[field.jsonName] = value;
  }
  return walked;
}

function walkField(
  field: DescField,
  value: unknown,
  rules: ValueRules,
): unknown {
  if (value === undefined || value === null) return undefined;
  switch (field.fieldKind) {
    case 'enum':
      return rules.enumValue(field.enum, value, false);
    case 'message':
      return walkMessage(field.message, value, rules);
    case 'list':
      return walkList(field, value, rules);
    case 'map':
      return walkMap(field, value, rules);
    default:
      return value;
  }
}

function walkMessage(
  desc: DescMessage,
  value: unknown,
  rules: ValueRules,
): unknown {
  // Times and free JSON are the same in both.
  const isSame = desc.typeName.startsWith('google.protobuf.');
  return isSame ? value : walkJson(desc, value, rules);
}

function walkList(
  field: DescField & { fieldKind: 'list' },
  value: unknown,
  rules: ValueRules,
): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length === 0 && rules.leavesOutEmpty) return undefined;
  switch (field.listKind) {
    case 'enum':
      return value
        .map(item => rules.enumValue(field.enum, item, true))
        .filter(item => item !== undefined);
    case 'message':
      return value.map(item => walkMessage(field.message, item, rules));
    default:
      return field.scalar === ScalarType.DOUBLE
        ? value.map(rules.doubleInList)
        : value;
  }
}

function walkMap(
  field: DescField & { fieldKind: 'map' },
  value: unknown,
  rules: ValueRules,
): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (entries.length === 0 && rules.leavesOutEmpty) return undefined;
  if (field.mapKind !== 'message') return value;
  const { message } = field;
  return Object.fromEntries(
    entries.map(([key, item]) => [key, walkMessage(message, item, rules)]),
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
