import type { ContractFormat } from '../../model/ContractFormat';
import { asObject } from './asObject';

/** What a definition consists of. */
export const PART_SORTS = [
  'document',
  'operation',
  'path',
  'channel',
  'component',
  'type',
] as const;

/** One of those. */
export type PartSort = (typeof PART_SORTS)[number];

/** How many parts of each sort there are. */
export type PartCounts = Readonly<Record<PartSort, number>>;

/** One part of a definition. */
export interface Part {
  readonly sort: PartSort;
  /** Tells it from others of its sort. */
  readonly key: string;
}

/** Methods of OpenAPI, up to 3.2. */
export const METHODS: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
  'query',
]);

/** Where Swagger 2.0 has what OpenAPI 3 has below `components`. */
const SWAGGER_COMPONENTS: ReadonlySet<string> = new Set([
  ...['definitions', 'parameters', 'responses', 'securityDefinitions'],
]);

const DOCUMENT: Part = { sort: 'document', key: '' };

/** The part of a definition that a place belongs to. */
export function partAt(
  [first, second, third]: readonly string[],
  format: ContractFormat,
): Part {
  if (first === undefined) return DOCUMENT;
  if (format === 'graphql' || format === 'protobuf') {
    return { sort: 'type', key: first };
  }
  if (second === undefined) return DOCUMENT;
  if (first === 'paths' || first === 'webhooks') {
    return third !== undefined && METHODS.has(third)
      ? { sort: 'operation', key: `${first} ${second} ${third}` }
      : { sort: 'path', key: `${first} ${second}` };
  }
  if (first === 'channels') return { sort: 'channel', key: second };
  if (first === 'operations') return { sort: 'operation', key: second };
  if (first === 'components' && third !== undefined) {
    return { sort: 'component', key: `${second} ${third}` };
  }
  return SWAGGER_COMPONENTS.has(first)
    ? { sort: 'component', key: `${first} ${second}` }
    : DOCUMENT;
}

/** Counts the parts of an OpenAPI or AsyncAPI document. */
export function countParts(root: unknown): PartCounts {
  const document = asObject(root);
  const sizeOf = (value: unknown) => Object.keys(asObject(value)).length;
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0);
  const paths = ['paths', 'webhooks'].flatMap(name =>
    Object.values(asObject(document[name])),
  );
  return {
    document: 1,
    operation:
      sizeOf(document.operations) +
      sum(
        paths.map(
          path =>
            Object.keys(asObject(path)).filter(key => METHODS.has(key)).length,
        ),
      ),
    path: paths.length,
    channel: sizeOf(document.channels),
    component:
      sum(Object.values(asObject(document.components)).map(sizeOf)) +
      sum([...SWAGGER_COMPONENTS].map(name => sizeOf(document[name]))),
    type: 0,
  };
}
