import {
  diffOpenApi,
  readOpenApi,
  type ContractChange as OpenApiChange,
  type OpenApiDocument,
  type ReadFault,
} from '@almanac/openapi-diff';
import type { ContractReader } from '../ContractReader';
import { NO_FACTS } from '../NO_FACTS';
import type {
  ContractChange,
  ContractFacts,
  ContractFault,
} from '../ContractReading';

const METHODS: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
]);

/** OpenAPI 2.0, 3.0 and 3.1. */
export const openApiContract: ContractReader<OpenApiDocument> = {
  read(definition) {
    const { document, faults } = readOpenApi(definition);
    return document
      ? { document, isReadable: true, facts: factsOf(document), faults: [] }
      : {
          ...{ document: null, isReadable: false, facts: NO_FACTS },
          faults: faults.map(faultOf),
        };
  },
  compare: (before, after, today) =>
    diffOpenApi(before, after, { today }).changes.map(changeOf),
};

function factsOf({ root }: OpenApiDocument): ContractFacts {
  const info = objectIn(root.info);
  return {
    title: textIn(info.title),
    declaredVersion: textIn(info.version),
    operationCount: Object.values(objectIn(root.paths))
      .flatMap(path => Object.keys(objectIn(path)))
      .filter(key => METHODS.has(key)).length,
  };
}

function changeOf({
  ruleId,
  severity,
  notices,
  operation,
  operations,
  sentence,
  explanation,
  pointers,
}: OpenApiChange): ContractChange {
  return {
    ...{ ruleId, severity, notices, sentence, explanation, pointers },
    operation: operation && {
      method: operation.method.toLowerCase(),
      path: operation.path,
    },
    operationCount: operations.length,
  };
}

function faultOf({ message, remedy, line, column }: ReadFault): ContractFault {
  return { why: message, fix: remedy, pointer: null, line, column };
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : {};
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : null;
}
