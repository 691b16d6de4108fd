import Ajv2020, { type Options, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type {
  OpenApiDocument,
  SchemaObject,
} from '../../schema/OpenApiDocument';

const DOCUMENT = 'openapi.json';

/**
 * Compiles schemas of a document, whose references lead into it. OpenAPI 3.1 schemas are JSON Schema 2020-12; keywords that
 * only OpenAPI has are passed over, and whether a schema is one at all is for who writes the document to check.
 *
 * The components are read once, and each schema is compiled when it is first used: a document of a hundred operations would
 * keep a start waiting for seconds.
 */
export function schemaCompiler(
  { components }: OpenApiDocument,
  options: Options = {},
): (schema: SchemaObject) => () => ValidateFunction {
  const ajv = addFormats(
    new Ajv2020({ validateSchema: false, ...options, strict: false }),
  );
  ajv.addSchema({ components }, DOCUMENT);
  return schema => {
    let compiled: ValidateFunction | undefined;
    return () => {
      compiled ??= ajv.compile(fromOutside(schema));
      return compiled;
    };
  };
}

/** The schema as it reads outside of the document. */
function fromOutside(schema: SchemaObject): SchemaObject {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#')
      ? `${DOCUMENT}${value}`
      : value,
  );
}
