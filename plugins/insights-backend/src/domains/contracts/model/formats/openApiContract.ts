import {
  diffOpenApi,
  examineOpenApi,
  readOpenApi,
  type ContractChange as OpenApiChange,
  type OpenApiDocument,
  type ReadFault,
} from '@almanac/openapi-diff';
import type { ContractReader, ReadDocument } from '../ContractReader';
import { NO_FACTS } from '../NO_FACTS';
import type {
  ContractChange,
  ContractFacts,
  ContractFault,
  ContractNote,
} from '../ContractReading';
import { MOST_FAULTS } from '../MOST_FAULTS';
import { faultsOfFindings } from './faultsOfFindings';

const METHODS: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
]);

/** OpenAPI 2.0, 3.0 and 3.1. */
export const openApiContract: ContractReader<OpenApiDocument> = {
  read(definition) {
    const { document, faults } = readOpenApi(definition);
    return document
      ? {
          ...{ document, isReadable: true, facts: factsOf(document) },
          ...lookedAt(document),
        }
      : {
          ...{ document: null, isReadable: false, facts: NO_FACTS },
          faults: faults.map(faultOf),
        };
  },
  compare(before, after, today) {
    const { changes, notes } = diffOpenApi(before, after, { today });
    return {
      changes: changes.map(changeOf),
      notes: [
        ...notesOf(before, 'before'),
        ...notesOf(after, 'after'),
        ...notes.map(({ document, pointer, message }) => ({
          ...{ side: document, pointer, message },
        })),
      ],
    };
  },
};

/** What is amiss in one that can be read. */
function lookedAt(
  document: OpenApiDocument,
): Pick<ReadDocument<unknown>, 'faults' | 'faultsLeftOff' | 'leadsOut'> {
  const ofWhole = document.notes.map(why => ({
    ...{ why, fix: 'Look yourself at what only that edition can say.' },
    ...{ pointer: '', line: null, column: null },
  }));
  const { findings, leftOff, leadsOut } = examineOpenApi(document, MOST_FAULTS);
  return {
    faults: [...ofWhole, ...faultsOfFindings(findings)],
    faultsLeftOff: leftOff,
    ...(leadsOut && { leadsOut }),
  };
}

function notesOf(
  { notes }: OpenApiDocument,
  side: ContractNote['side'],
): ContractNote[] {
  return notes.map(message => ({ side, pointer: '', message }));
}

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

function faultOf({ message, remedy, ...place }: ReadFault): ContractFault {
  const { pointer, line, column } = place;
  return { why: message, fix: remedy, pointer, line, column };
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
