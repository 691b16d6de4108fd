import { openApiDocument } from '../schema/openapi.generated';
import { listApiPaths } from '../platform/http/apiOperations';
import {
  propertiesOf,
  schemaDifferences,
  type Schema,
} from './__testUtils__/schemaDifferences';
import { ObservationSchema } from './generated/almanac/insights/v1/signal_pb';
import { ADD_OBSERVATIONS, PUBLISH, rpcs } from './rpcs';

const operations = new Map(
  listApiPaths(openApiDocument)
    .flatMap(path => path.operations)
    .map(operation => [operation.id, operation]),
);

/** What comes in a stream, in place of a body. */
const observation = propertiesOf({
  $ref: '#/components/schemas/Observation',
});

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
        ...(method === ADD_OBSERVATIONS
          ? schemaDifferences(ObservationSchema, observation)
          : schemaDifferences(method.input, asked)),
        ...schemaDifferences(
          answer?.message ?? method.output,
          propertiesOf(answered),
        ),
      ]).toEqual([]);
    },
  );
});
