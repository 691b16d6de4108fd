import type { ApiOperation } from './apiOperations';
import { DEFAULT_MAX_BODY_BYTES } from './readJsonBody';

/**
 * The most bytes that an operation takes in a body that is held as a whole: its own bound where the specification gives it
 * one, unless a portal takes less than it would without being configured.
 *
 * @param maxBodyBytes - the bound of this portal
 */
export function bodyBoundOf(
  { maxBodyBytes: ownBytes = 0 }: Pick<ApiOperation, 'maxBodyBytes'>,
  maxBodyBytes: number,
): number {
  return larger(ownBytes, maxBodyBytes);
}

/** The most bytes that an operation takes in lines, by the same rule. */
export function linesBoundOf(
  { maxLinesBytes: ownBytes = 0 }: Pick<ApiOperation, 'maxLinesBytes'>,
  maxBodyBytes: number,
): number {
  return larger(ownBytes, maxBodyBytes);
}

function larger(ownBytes: number, maxBodyBytes: number): number {
  return maxBodyBytes < DEFAULT_MAX_BODY_BYTES
    ? maxBodyBytes
    : Math.max(ownBytes, maxBodyBytes);
}
