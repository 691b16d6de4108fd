import {
  LONGEST_LINE_BYTES,
  TOO_LONG,
  type Line,
} from '../../platform/http/readLines';
import { Problem } from '../../platform/Problem';
import type { Observation } from '../generated/almanac/insights/v1/signal_pb';
import {
  AddObservationsHeaderSchema,
  type AddObservationsRequest,
} from '../generated/almanac/insights/v1/signal_service_pb';
import { restOfMessage } from '../wire/restOfMessage';
import { wrongStream as wrong } from './wrongStream';

type Parts = AsyncIterator<AddObservationsRequest>;

/** What the operation `addObservations` is asked, and its lines as they come. */
export interface SentObservations {
  readonly asked: Record<string, unknown>;
  /** Read once; throws what the stream throws, and problems as NDJSON over HTTP has them. */
  readonly lines: AsyncIterable<readonly Line[]>;
}

/**
 * Reads what observations are of, and gives them as the lines that the REST API takes: so they meet the same checks, and are
 * counted in the same way. No more than one batch is held.
 *
 * @param maxBytes - of all observations as lines
 * @throws Problem `invalid-request` where the header is missing; what the stream throws
 */
export async function observationsOf(
  stream: AsyncIterable<AddObservationsRequest>,
  maxBytes: number,
): Promise<SentObservations> {
  const parts = stream[Symbol.asyncIterator]();
  const { value: first, done } = await parts.next();
  if (done || first.part.case !== 'header') {
    throw wrong('header', 'must be sent before all else');
  }
  return {
    asked: restOfMessage(AddObservationsHeaderSchema, first.part.value),
    lines: linesOf(parts, maxBytes),
  };
}

async function* linesOf(
  parts: Parts,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let bytes = 0;
  for (;;) {
    const { value, done } = await parts.next();
    if (done) return;
    const { part } = value;
    if (part.case !== 'batch') {
      throw wrong('batch', 'must be all that comes after the header');
    }
    const lines = part.value.items.map(lineOf);
    for (const line of lines) bytes += Buffer.byteLength(line);
    if (bytes > maxBytes) {
      throw new Problem(
        'body-too-large',
        `The observations have more than ${maxBytes} bytes as lines, the most that is taken. What was read before is kept.`,
      );
    }
    yield lines.map(line =>
      Buffer.byteLength(line) > LONGEST_LINE_BYTES ? TOO_LONG : line,
    );
  }
}

/** JSON knows no endless numbers: as a text they are refused, and not taken for a gap. */
function lineOf({ topic, at, value, dimensions }: Observation): string {
  const isEndless = value !== undefined && Math.abs(value) === Infinity;
  return JSON.stringify({
    ...{ topic, at, dimensions },
    value: isEndless ? String(value) : value ?? null,
  });
}
