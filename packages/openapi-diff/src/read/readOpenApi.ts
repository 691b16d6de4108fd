import { isJsonObject } from '../json/Json';
import { exceedsDepth } from './exceedsDepth';
import type { OpenApiDocument } from './OpenApiDocument';
import { parseText } from './parseText';
import type { ReadFault } from './ReadFault';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './ReadLimits';
import { versionOf } from './versionOf';

/** A document, or why the text is none. */
export type ReadOpenApi =
  | { readonly document: OpenApiDocument; readonly faults?: undefined }
  | { readonly document?: undefined; readonly faults: readonly ReadFault[] };

/**
 * Reads an OpenAPI document of 2.0, 3.0, 3.1 or 3.2 from JSON or YAML. References are not
 * resolved here, and nothing outside the text is ever read. Never throws.
 */
export function readOpenApi(
  text: string,
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): ReadOpenApi {
  if (text.length > limits.maximumLength) {
    return whole(
      'too-large',
      `The text has ${text.length} characters; ${limits.maximumLength} are read at most.`,
      'Split the document, or raise the limit.',
    );
  }
  const parsed = parseText(text, limits);
  if ('faults' in parsed) return { faults: parsed.faults };
  if (!isJsonObject(parsed.value)) {
    return whole(
      'not-an-object',
      'The text is no object.',
      'Give the OpenAPI document itself, not a list or a plain value.',
    );
  }
  if (exceedsDepth(parsed.value, limits.maximumDepth)) {
    return whole(
      'too-deep',
      `Objects are nested deeper than ${limits.maximumDepth} levels.`,
      'Move inner schemas to components and name them by $ref.',
    );
  }
  const version = versionOf(parsed.value);
  if ('kind' in version) return { faults: [version] };
  return { document: { ...version, root: parsed.value } };
}

function whole(
  kind: ReadFault['kind'],
  message: string,
  remedy: string,
): ReadOpenApi {
  return { faults: [{ kind, message, remedy, line: null, column: null }] };
}
