/** Formats of API definitions that are read; others are kept as texts. */
export type ContractFormat =
  | 'openapi'
  | 'asyncapi'
  | 'graphql'
  | 'protobuf'
  | 'other';

const FORMATS_OF_TYPES: ReadonlyMap<string, ContractFormat> = new Map([
  ['openapi', 'openapi'],
  ['asyncapi', 'asyncapi'],
  ['graphql', 'graphql'],
  ['grpc', 'protobuf'],
]);

/**
 * The format of the definition of an API entity, by its `spec.type`.
 *
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format#spectype-required-3
 */
export function formatOfType(type: string): ContractFormat {
  return FORMATS_OF_TYPES.get(type.toLowerCase()) ?? 'other';
}
