import type { JsonObject } from '../json/Json';
import type { OpenApiVersion } from './OpenApiDocument';
import type { ReadFault } from './ReadFault';

/** Which generation a document says it is of. */
export interface DeclaredVersion {
  readonly version: OpenApiVersion;
  readonly declaredVersion: string;
  readonly notes: string[];
}

/** Reads `openapi` or `swagger`; an edition without rules here is a fault. */
export function versionOf(root: JsonObject): DeclaredVersion | ReadFault {
  const declared = root.openapi ?? root.swagger;
  if (typeof declared !== 'string' && typeof declared !== 'number') {
    return versionFault(
      'no-version',
      'The document says neither `openapi` nor `swagger`.',
    );
  }
  // A YAML text often says `swagger: 2.0` without quotes: a number, and its zero is gone.
  const text = declared === 2 ? '2.0' : String(declared);
  const version = generationOf(text, root.openapi !== undefined);
  if (version === null) {
    return versionFault(
      'unknown-version',
      `The edition ${text} of OpenAPI is not known.`,
    );
  }
  const notes = /^3\.2(\.|$)/.test(text)
    ? ['OpenAPI 3.2 is compared by the rules of 3.1.']
    : [];
  return { version, declaredVersion: text, notes };
}

function generationOf(text: string, isOpenApi: boolean): OpenApiVersion | null {
  if (!isOpenApi) return /^2(\.0)?(\.\d+)?$/.test(text) ? '2.0' : null;
  if (/^3\.0(\.|$)/.test(text) || text === '3') return '3.0';
  return /^3\.[12](\.|$)/.test(text) ? '3.1' : null;
}

function versionFault(
  kind: 'no-version' | 'unknown-version',
  message: string,
): ReadFault {
  return {
    kind,
    message,
    remedy:
      'Say `swagger: "2.0"` or `openapi:` with 3.0.x, 3.1.x or 3.2.x at the top.',
    pointer: null,
    line: null,
    column: null,
  };
}
