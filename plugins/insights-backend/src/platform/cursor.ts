import type { JsonValue } from '@backstage/types';
import type { z } from 'zod';
import { sha256 } from './digest';
import { Problem } from './Problem';

const CHECK_LENGTH = 16;

/**
 * Writes the place after the last item of a page as an opaque cursor.
 *
 * @param scope - names the list and all filters and the order that shape it; a cursor is good for this scope only
 * @param position - key of the last item; short, since a cursor may have 1,000 characters at most
 */
export function writeCursor(scope: string, position: JsonValue): string {
  const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${payload}.${checkOf(scope, payload)}`;
}

/**
 * Reads a cursor that {@link writeCursor} wrote for the same scope. Whoever holds the source can forge one, so the caller
 * validates the shape of the position; nothing but the place in the list may depend on it.
 *
 * @returns `undefined` when no cursor is given: the list begins at its start
 * @throws Problem `invalid-cursor` for a cursor of another scope or a changed one
 */
export function readCursor(
  cursor: string | undefined,
  scope: string,
): JsonValue | undefined {
  if (cursor === undefined) return undefined;
  const [payload, check, ...rest] = cursor.split('.');
  if (rest.length > 0 || check !== checkOf(scope, payload)) {
    throw invalidCursor();
  }
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString(), refuseNul);
  } catch (cause) {
    throw invalidCursor(cause);
  }
}

/**
 * Reads a cursor as {@link readCursor} does, and holds the place in the list to its shape.
 *
 * @throws Problem `invalid-cursor`
 */
export function readPosition<Position>(
  cursor: string | undefined,
  scope: string,
  shape: z.ZodType<Position>,
): Position | undefined {
  const position = readCursor(cursor, scope);
  if (position === undefined) return undefined;
  const parsed = shape.safeParse(position);
  if (!parsed.success) throw invalidCursor(parsed.error);
  return parsed.data;
}

/** A database refuses a NUL character, which only a forged cursor holds. */
function refuseNul(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0')) {
    throw new RangeError('a NUL character');
  }
  return value;
}

function invalidCursor(cause?: unknown): Problem {
  return new Problem(
    'invalid-cursor',
    'The cursor is not one of this list with these filters.',
    { errors: [{ pointer: 'cursor', detail: 'not of this list' }], cause },
  );
}

function checkOf(scope: string, payload: string): string {
  return sha256('base64url', JSON.stringify([scope, payload])).slice(
    0,
    CHECK_LENGTH,
  );
}
