import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../Problem';
import { findJsonFault } from './jsonFault';

/** The largest body taken where the configuration says nothing: 20 MB. */
export const DEFAULT_MAX_BODY_BYTES = 20 * 1024 * 1024;

/**
 * Reads a request's JSON body. A body over the limit is refused as soon as that is known, by its declared length or by what
 * has come in; the rest stays unread.
 *
 * @returns the value, and the bytes that it took; no value for an empty body
 * @throws Problem `unsupported-media-type`, `body-too-large`, `invalid-json`
 */
export async function readJsonBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ value: unknown; bytes: number }> {
  if (!hasBody(request)) return { value: undefined, bytes: 0 };
  refuseOtherTypes(request);
  const bytes = await readBytes(request, maxBytes);
  if (bytes.length === 0) return { value: undefined, bytes: 0 };
  if (!isUtf8(bytes)) {
    throw new Problem('invalid-json', 'The body is not JSON: it is not UTF-8.');
  }
  return { value: parseJson(bytes.toString('utf8')), bytes: bytes.length };
}

/** Whether a request brings a body (RFC 9112, 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return (
    headers['transfer-encoding'] !== undefined ||
    (length !== undefined && length !== '0')
  );
}

function refuseOtherTypes({ headers }: IncomingMessage): void {
  const type = headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) {
    throw new Problem(
      'unsupported-media-type',
      type === ''
        ? 'The request does not say the type of its body.'
        : `The body is of type ${type}.`,
    );
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new Problem(
      'unsupported-media-type',
      `The body is encoded as ${encoding}.`,
    );
  }
}

function readBytes(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () =>
      new Problem(
        'body-too-large',
        `The body has more than ${maxBytes} bytes, the most that is taken.`,
      );
    if (Number(request.headers['content-length']) > maxBytes) {
      reject(tooLarge());
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) {
        request.off('data', onData);
        request.pause();
        reject(tooLarge());
      } else {
        chunks.push(chunk);
      }
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks, length)));
    const brokeOff = (cause?: Error) =>
      reject(new Problem('invalid-json', 'The body broke off.', { cause }));
    request.once('error', brokeOff);
    request.once('close', brokeOff);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const fault = findJsonFault(text);
    throw new Problem(
      'invalid-json',
      `The body is not JSON: ${fault?.detail ?? 'it cannot be parsed'}.`,
      { cause },
    );
  }
}
