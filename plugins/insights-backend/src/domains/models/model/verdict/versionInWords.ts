import type { JudgedVersion } from './judgedVersion';

/** The version that is judged, in words, e.g. `version 3 (champion)`. */
export function versionInWords({ version, alias }: JudgedVersion): string {
  return alias === null
    ? `version ${version}`
    : `version ${version} (${alias})`;
}
