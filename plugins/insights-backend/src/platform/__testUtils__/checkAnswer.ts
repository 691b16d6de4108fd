import type { ValidateFunction } from 'ajv/dist/2020';
import type {
  OperationMethod,
  SchemaObject,
} from '../../schema/OpenApiDocument';
import { openApiDocument } from '../../schema/openapi.generated';
import { listApiPaths } from '../http/apiOperations';
import { schemaCompiler } from '../http/schemaCompiler';

const validatorOf = schemaCompiler(openApiDocument, { allErrors: true });
const paths = listApiPaths(openApiDocument);

/**
 * Holds an answer to the specification: its status is foreseen, and its body is what the specification says. Of a file the
 * media type is held to it, and that text is text.
 *
 * @param path - the path that was asked, below `/v1`, with or without query
 * @throws Error that names what is wrong and where
 */
export function checkAnswer(
  method: OperationMethod,
  path: string,
  answer: { status: number; type: string; text?: string },
): void {
  const operation = paths
    .filter(({ template }) => patternOf(template).test(path.split('?')[0]))
    .flatMap(({ operations }) => operations)
    .find(candidate => candidate.method === method);
  if (!operation || answer.status === 304) return;
  const { responses } = operation;
  const response =
    responses[answer.status] ??
    responses[`${Math.floor(answer.status / 100)}XX`] ??
    responses.default;
  const schema = response?.content?.[answer.type]?.schema;
  if (!schema) {
    throw new Error(
      `${operation.id} must not answer ${answer.status} as ${answer.type}: ${answer.text}`,
    );
  }
  const isJson = /[/+]json$/.test(answer.type);
  const { text = '' } = answer;
  const check = compiled(schema);
  if (!check(isJson ? JSON.parse(text) : text)) {
    throw new Error(
      `${operation.id} answers ${
        answer.status
      } against the specification: ${JSON.stringify(check.errors)}`,
    );
  }
}

const validators = new WeakMap<SchemaObject, ValidateFunction>();

function compiled(schema: SchemaObject): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const check = validatorOf(schema)();
  validators.set(schema, check);
  return check;
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);
}
