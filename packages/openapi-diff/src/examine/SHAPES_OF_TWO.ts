import { SCHEMA_MEMBERS, SHAPES_OF_THREE } from './SHAPES_OF_THREE';
import {
  BOOLEAN,
  LIST,
  listOf,
  mapOf,
  part,
  SCHEMA,
  type Shapes,
  TEXT,
} from './Shape';

const MEDIA_TYPES = listOf(TEXT, 'media types');
const { security, tags, paths } = SHAPES_OF_THREE.document;
const { parameters, responses } = SHAPES_OF_THREE.operation;

/** OpenAPI 2.0: what stands where, as far as it is another than in 3.0. */
export const SHAPES_OF_TWO: Shapes = {
  ...SHAPES_OF_THREE,
  document: {
    ...{ paths, security, tags },
    ...{ consumes: MEDIA_TYPES, produces: MEDIA_TYPES },
    schemes: listOf(TEXT, 'schemes'),
    definitions: mapOf(SCHEMA, 'schemas by name'),
    parameters: mapOf(part('parameter', 'a parameter'), 'parameters by name'),
    responses: mapOf(part('response', 'a response'), 'responses by name'),
    securityDefinitions: mapOf(
      part('other', 'a security scheme'),
      'security schemes by name',
    ),
  },
  operation: {
    ...{ parameters, responses, security },
    ...{ consumes: MEDIA_TYPES, produces: MEDIA_TYPES },
    ...{ operationId: TEXT, deprecated: BOOLEAN },
    tags: listOf(TEXT, 'names of tags'),
  },
  parameter: {
    ...{ name: TEXT, in: TEXT, required: BOOLEAN, enum: LIST },
    ...{ schema: SCHEMA, items: SCHEMA },
  },
  response: {
    schema: SCHEMA,
    headers: mapOf(part('header', 'a header'), 'headers by name'),
  },
  header: { items: SCHEMA, enum: LIST },
  schema: SCHEMA_MEMBERS,
};
