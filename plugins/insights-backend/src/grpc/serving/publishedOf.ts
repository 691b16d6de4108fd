import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { Problem } from '../../platform/Problem';
import {
  PublishSnapshotHeaderSchema,
  type PublishSnapshotHeader,
  type PublishSnapshotRequest,
} from '../generated/almanac/insights/v1/contract_service_pb';
import { restOfMessage } from '../wire/restOfMessage';
import { wrongStream as wrong } from './wrongStream';

/**
 * Puts together what is published, part by part. A stream that breaks off looks as if it had ended, so that it is held to
 * the size that was announced: nothing is published of half a definition.
 *
 * @returns what the operation `publishContract` is asked
 * @throws Problem `invalid-request` where parts are missing, out of turn or other than announced, `body-too-large` as soon
 *   as it is; what the stream throws
 */
export async function publishedOf(
  parts: AsyncIterable<PublishSnapshotRequest>,
  maxBytes: number,
): Promise<Record<string, unknown>> {
  let header: PublishSnapshotHeader | undefined;
  // As large as announced from the start: parts may be tiny, and each would take memory of its own.
  let definition = Buffer.alloc(0);
  let bytes = 0;
  for await (const { part } of parts) {
    if (part.case === 'header') {
      if (header) throw wrong('header', 'must be sent once');
      header = part.value;
      checkSize(header, maxBytes);
      definition = Buffer.alloc(header.definitionBytes);
    } else if (part.case === 'definitionPart') {
      if (!header) throw wrong('header', 'must be sent before all else');
      const start = bytes;
      bytes += part.value.length;
      if (bytes > header.definitionBytes) break;
      definition.set(part.value, start);
    } else throw wrong('part', 'must be a header or a part of the definition');
  }
  if (!header) throw wrong('header', 'is missing');
  checkAnnounced(header, definition, bytes);
  if (!isUtf8(definition)) throw wrong('definitionPart', 'must be UTF-8');
  const { definitionBytes, sha256, ...asked } = restOfMessage(
    PublishSnapshotHeaderSchema,
    header,
  );
  return { ...asked, definition: definition.toString('utf8') };
}

function checkSize(
  { definitionBytes }: PublishSnapshotHeader,
  maxBytes: number,
): void {
  if (definitionBytes < 0) {
    throw wrong('header.definitionBytes', 'must not be negative');
  }
  if (definitionBytes <= maxBytes) return;
  throw new Problem(
    'body-too-large',
    `The definition has more than ${maxBytes} bytes, the most that is taken.`,
  );
}

function checkAnnounced(
  { definitionBytes, sha256 }: PublishSnapshotHeader,
  definition: Buffer,
  bytes: number,
): void {
  if (bytes !== definitionBytes) {
    throw wrong(
      'header.definitionBytes',
      `must be the bytes of all parts together, which are ${
        bytes > definitionBytes ? 'more' : bytes
      }`,
    );
  }
  if (sha256 === undefined) return;
  const digest = createHash('sha256').update(definition).digest('hex');
  if (digest !== sha256.toLowerCase()) {
    throw wrong(
      'header.sha256',
      `must be the digest of the definition, which is ${digest}`,
    );
  }
}
