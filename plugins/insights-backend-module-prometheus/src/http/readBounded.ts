import { PrometheusError } from './PrometheusError';

/**
 * The text of an answer, as long as it is not too large.
 *
 * @throws PrometheusError (`heavy`) that it is
 */
export async function readBounded(
  answer: Response,
  maxBytes: number,
): Promise<string> {
  if (!answer.body) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the transfer.
  for await (const part of answer.body) {
    bytes += part.byteLength;
    if (bytes > maxBytes) {
      throw new PrometheusError(
        'heavy',
        `The answer has more than ${maxBytes} bytes`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
