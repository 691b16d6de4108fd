import { addAbortSignal } from 'node:stream';
import type { UrlReaderServiceReadUrlResponse } from '@backstage/backend-plugin-api';

/**
 * Reads what a host answers, and hangs up where it is too much, so that no answer fills the memory.
 *
 * @throws Error where it is larger
 */
export async function readAtMost(
  answer: UrlReaderServiceReadUrlResponse,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const tooLarge = () => new Error(`it is larger than ${mostBytes} bytes`);
  if (!answer.stream) {
    // Not all readers stream.
    const whole = await answer.buffer();
    if (whole.length > mostBytes) throw tooLarge();
    return whole;
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop closes the stream.
  for await (const chunk of addAbortSignal(signal, answer.stream())) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > mostBytes) throw tooLarge();
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
