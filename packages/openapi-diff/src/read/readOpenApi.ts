import { missingParts } from './missingParts';
import type { OpenApiDocument } from './OpenApiDocument';
import type { ReadFault } from './ReadFault';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './ReadLimits';
import { readObject } from './readObject';
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
  const { object, faults } = readObject(text, limits);
  if (faults) return { faults };
  const version = versionOf(object);
  if ('kind' in version) return { faults: [version] };
  const missing = missingParts(object, version.version);
  if (missing.length > 0) return { faults: missing };
  return { document: { ...version, root: object } };
}
