import type { Request } from 'express';
import { Problem } from '../Problem';
import { NDJSON, type ApiOperation } from './apiOperations';
import { bodyBoundOf, linesBoundOf } from './bodyBoundOf';
import { readJsonBody } from './readJsonBody';
import { readLines, type Line } from './readLines';

/** A body as an operation takes it: a JSON value, or lines that are read as they come. */
export interface ReadBody {
  readonly value: unknown;
  readonly bytes: number;
  readonly lines?: AsyncIterable<readonly Line[]>;
}

/**
 * Reads the body of a request to an operation.
 *
 * @param maxBodyBytes - the bound of this portal
 * @throws Problem `unsupported-media-type`, `body-too-large`, `invalid-json`; of lines when they are read
 */
export async function readBody(
  request: Request,
  operation: Pick<
    ApiOperation,
    'bodySchema' | 'takesLines' | 'maxBodyBytes' | 'maxLinesBytes'
  >,
  maxBodyBytes: number,
): Promise<ReadBody> {
  const { bodySchema, takesLines } = operation;
  if (!bodySchema) return { value: undefined, bytes: 0 };
  const type = request.headers['content-type'] ?? '';
  if (!takesLines || !isLines(type)) {
    return readJsonBody(request, bodyBoundOf(operation, maxBodyBytes));
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new Problem(
      'unsupported-media-type',
      `The body is encoded as ${encoding}.`,
    );
  }
  const maxBytes = linesBoundOf(operation, maxBodyBytes);
  return { value: undefined, bytes: 0, lines: readLines(request, maxBytes) };
}

function isLines(type: string): boolean {
  return type.split(';')[0].trim().toLowerCase() === NDJSON;
}
