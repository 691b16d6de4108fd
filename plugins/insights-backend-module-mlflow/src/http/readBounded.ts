import { MlflowError } from './MlflowError';

/**
 * The text of an answer, as long as it is not too large.
 *
 * @throws MlflowError that it is
 */
export async function readBounded(
  answer: Response,
  maxBytes: number,
): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the transfer.
  for await (const part of answer.body ?? []) {
    bytes += part.byteLength;
    if (bytes > maxBytes) {
      throw new MlflowError(
        'unavailable',
        `The answer has more than ${maxBytes} bytes`,
        'See in MLflow which model or run has so much text, and shorten it',
        { status: answer.status, isTooLarge: true },
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
