import type { ApiOperation } from './apiOperations';
import { DEFAULT_MAX_BODY_BYTES } from './readJsonBody';

/**
 * The most bytes that an operation takes: its own bound where the specification gives it one, unless a portal takes less
 * than it would without being configured.
 *
 * @param maxBodyBytes - the bound of this portal
 */
export function bodyBoundOf(
  { maxBodyBytes: ownBytes = 0 }: Pick<ApiOperation, 'maxBodyBytes'>,
  maxBodyBytes: number,
): number {
  return maxBodyBytes < DEFAULT_MAX_BODY_BYTES
    ? maxBodyBytes
    : Math.max(ownBytes, maxBodyBytes);
}
