import { openApiDocument } from '../schema/openapi.generated';
import { listApiPaths } from '../platform/http/apiOperations';
import {
  propertiesOf,
  schemaDifferences,
} from './__testUtils__/schemaDifferences';
import { PUBLISH, rpcs } from './rpcs';

type Schema = Parameters<typeof schemaDifferences>[1] extends ReadonlyMap<
  string,
  infer One
>
  ? One
  : never;

const operations = new Map(
  listApiPaths(openApiDocument)
    .flatMap(path => path.operations)
    .map(operation => [operation.id, operation]),
);

describe('a method of the gRPC API', () => {
  it.each(rpcs.filter(({ method }) => method !== PUBLISH))(
    'takes and answers what its operation does, field by field: $operationId',
    ({ method, operationId, answerField }) => {
      const { parameters, bodySchema, responses } =
        operations.get(operationId)!;
      const asked = new Map<string, Schema>([
        ...parameters.map(({ name, schema }) => [name, schema] as const),
        ...(bodySchema ? propertiesOf(bodySchema) : []),
      ]);
      const answered = responses['200'].content!['application/json'].schema;
      const answer = method.output.fields.find(
        ({ jsonName }) => jsonName === answerField,
      );
      expect([
        ...schemaDifferences(method.input, asked),
        ...schemaDifferences(
          answer?.message ?? method.output,
          propertiesOf(answered),
        ),
      ]).toEqual([]);
    },
  );
});
