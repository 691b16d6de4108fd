import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020';
import type {
  OpenApiDocument,
  SchemaObject,
} from '../../schema/OpenApiDocument';
import { Problem, type ProblemFieldError } from '../Problem';
import type { ApiOperation } from './apiOperations';
import { schemaCompiler } from './schemaCompiler';

/** Up to this size all faults of a body are listed, above it the first one only. */
const LIST_ALL_FAULTS_BYTES = 64 * 1024;

/** Names the state that an edit is made on (RFC 9110, 13.1.1). */
const IF_MATCH = 'If-Match';

/**
 * A number too large for a float (1e999) is parsed as Infinity, which is no number. `verbose`: faults come with their schema,
 * which has examples to show.
 */
const AJV_OPTIONS = {
  strictNumbers: true,
  verbose: true,
} as const;

/** Checks one operation's requests against the specification. */
export interface RequestValidator {
  /** @throws Problem `invalid-request`; the values come back coerced and with defaults */
  path(values: Record<string, string>): Record<string, unknown>;
  /** @throws Problem `invalid-request`; the values come back coerced and with defaults */
  query(values: URLSearchParams): Record<string, unknown>;
  /** @throws Problem `precondition-required` where `If-Match` is missing, `invalid-request` for a malformed one */
  headers(valueOf: (name: string) => string | undefined): void;
  /** @throws Problem `invalid-request` */
  body(value: unknown, bytes: number): void;
}

/** Makes the validators of a specification's operations. */
export function createRequestValidators(
  document: OpenApiDocument,
): (operation: ApiOperation) => RequestValidator {
  const parameters = schemaCompiler(document, {
    ...AJV_OPTIONS,
    allErrors: true,
    coerceTypes: 'array',
    useDefaults: true,
  });
  const firstFault = schemaCompiler(document, AJV_OPTIONS);
  const allFaults = schemaCompiler(document, {
    ...AJV_OPTIONS,
    allErrors: true,
  });

  return operation => {
    const path = parameters(parametersSchema(operation, 'path'));
    const query = parameters(parametersSchema(operation, 'query'));
    const header = parameters(parametersSchema(operation, 'header'));
    const asksForPrecondition = headersOf(operation).some(
      ({ name, required }) => name === IF_MATCH && required,
    );
    const { bodySchema, auditEventId } = operation;
    const body = bodySchema && {
      all: allFaults(bodySchema),
      first: firstFault(bodySchema),
    };
    return {
      path: values => checkParameters(path(), { ...values }, 'path'),
      query: values => checkParameters(query(), toRecord(values), 'query'),
      headers(valueOf) {
        if (asksForPrecondition && valueOf(IF_MATCH) === undefined) {
          throw new Problem(
            'precondition-required',
            'The request names no state that the edit is made on.',
            { errors: [{ pointer: IF_MATCH, detail: 'is missing' }] },
          );
        }
        const values = headersOf(operation).flatMap(({ name }) => {
          const value = valueOf(name);
          return value === undefined ? [] : [[name, value] as const];
        });
        checkParameters(header(), Object.fromEntries(values), 'header');
      },
      body(value, bytes) {
        if (!body) return;
        if (value === undefined) {
          throw new Problem('invalid-request', 'The body is missing.', {
            errors: [{ pointer: '', detail: 'a JSON body is required' }],
          });
        }
        const check =
          bytes <= LIST_ALL_FAULTS_BYTES ? body.all() : body.first();
        if (!check(value)) throw invalid('body', check.errors, bodyFault);
        // What changes nothing keeps nothing.
        if (auditEventId) refuseNulWithin(value, '');
      },
    };
  };
}

function headersOf({ parameters }: ApiOperation) {
  return parameters.filter(parameter => parameter.in === 'header');
}

function parametersSchema(
  { parameters }: ApiOperation,
  place: 'path' | 'query' | 'header',
): SchemaObject {
  const chosen = parameters.filter(parameter => parameter.in === place);
  return {
    type: 'object',
    additionalProperties: false,
    required: chosen.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      chosen.map(({ name, schema }) => [name, schema]),
    ),
  };
}

function checkParameters(
  check: ValidateFunction,
  values: Record<string, unknown>,
  place: 'path' | 'query' | 'header',
): Record<string, unknown> {
  if (!check(values)) throw invalid(place, check.errors, parameterFault);
  refuseNul(values, place);
  return values;
}

/** A database refuses a NUL character in a text, even where it is only looked for. */
function refuseNul(values: Record<string, unknown>, place: string): void {
  for (const [pointer, value] of Object.entries(values)) {
    if ([value].flat().some(text => String(text).includes('\0'))) {
      throw holdsNul(place, pointer);
    }
  }
}

/** The same of a body, in its names and in its texts. */
function refuseNulWithin(value: unknown, pointer: string): void {
  if (typeof value === 'string' && value.includes('\0')) {
    throw holdsNul('body', pointer);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name.includes('\0')) throw holdsNul('body', pointer);
    const token = name.replaceAll('~', '~0').replaceAll('/', '~1');
    refuseNulWithin(part, `${pointer}/${token}`);
  }
}

function holdsNul(place: string, pointer: string): Problem {
  const detail = 'must not hold a NUL character';
  return new Problem(
    'invalid-request',
    `The ${place} is not what the operation takes: ${pointer} ${detail}.`,
    { errors: [{ pointer, detail }] },
  );
}

function toRecord(query: URLSearchParams): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    record[name] = values.length === 1 ? values[0] : values;
  }
  return record;
}

function invalid(
  place: string,
  faults: ErrorObject[] | null | undefined,
  present: (fault: ErrorObject) => ProblemFieldError,
): Problem {
  const errors = (faults ?? []).map(present);
  const [first] = errors;
  return new Problem(
    'invalid-request',
    `The ${place} is not what the operation takes: ${
      first.pointer || 'the whole'
    } ${first.detail}.`,
    { errors },
  );
}

function bodyFault(fault: ErrorObject): ProblemFieldError {
  return { pointer: fault.instancePath, detail: wordsOf(fault) };
}

function parameterFault(fault: ErrorObject): ProblemFieldError {
  const unknownName: unknown = fault.params.additionalProperty;
  if (typeof unknownName === 'string') {
    return { pointer: unknownName, detail: 'is not a parameter of this' };
  }
  const [, name = ''] = fault.instancePath.split('/');
  return { pointer: name, detail: wordsOf(fault) };
}

function wordsOf(fault: ErrorObject): string {
  const allowed: unknown = fault.params.allowedValues;
  const unknownName: unknown = fault.params.additionalProperty;
  if (Array.isArray(allowed)) return `must be one of ${allowed.join(', ')}`;
  if (typeof unknownName === 'string') return `must not have ${unknownName}`;
  const examples: unknown = fault.parentSchema?.examples;
  if (fault.keyword === 'pattern' && Array.isArray(examples)) {
    return `must look like ${examples.join(' or ')}`;
  }
  return fault.message ?? 'is not valid';
}
