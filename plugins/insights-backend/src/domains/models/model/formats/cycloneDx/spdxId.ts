import currentIds from 'spdx-license-ids/index.json';
import deprecatedIds from 'spdx-license-ids/deprecated.json';

/** Every identifier of the SPDX licence list, those that it advises against too: documents have them. */
const BY_LOWER_CASE = new Map(
  [...deprecatedIds, ...currentIds].map(id => [id.toLowerCase(), id] as const),
);

/** A licence's identifier as SPDX writes it; undefined where it is none. */
export function spdxId(id: string): string | undefined {
  return BY_LOWER_CASE.get(id.toLowerCase());
}
