import { Problem } from '../../../platform/Problem';
import type { ModelKey } from '../model/record/ModelKey';

/** A model or a version that is compared. */
export interface ComparedSide extends ModelKey {
  /** The latest one when left out. */
  readonly version?: string;
}

/** Parts of a side; within them, slashes and at signs are percent-encoded. */
const SIDE = /^([^/@]+)\/([^/@]+)(?:@([^/@]+))?$/;

/**
 * Reads a side, `<registry>/<name>` or `<registry>/<name>@<version>`, each part percent-encoded.
 *
 * @throws Problem `invalid-request`
 */
export function sideOf(text: string, index: number): ComparedSide {
  const [, ...parts] = SIDE.exec(text) ?? [];
  const [registry, name, version] = parts.map(part =>
    part === undefined ? undefined : decoded(part),
  );
  if (registry && name && (version || parts[2] === undefined)) {
    return { registry, name, version };
  }
  throw new Problem(
    'invalid-request',
    `Side ${index + 1} is not a model or a version of one.`,
    {
      errors: [
        {
          pointer: 'side',
          detail: `${text.slice(
            0,
            200,
          )} is not <registry>/<name> or <registry>/<name>@<version>`,
        },
      ],
      howToMend:
        'Percent-encode each part, then join them by a slash and an at sign.',
    },
  );
}

function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
