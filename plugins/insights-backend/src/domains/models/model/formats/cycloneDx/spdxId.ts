/**
 * SPDX identifiers of licences that models commonly have, for formats in which nothing else is an identifier.
 * Source: the SPDX licence list, https://spdx.org/licenses/.
 */
const COMMON_LICENCES = [
  ...['Apache-2.0', 'MIT', 'ISC', 'Unlicense', 'Zlib', 'BSL-1.0', 'WTFPL'],
  ...['BSD-2-Clause', 'BSD-3-Clause', 'BSD-3-Clause-Clear', '0BSD'],
  ...['AFL-3.0', 'Artistic-2.0', 'ECL-2.0', 'NCSA', 'OSL-3.0', 'PostgreSQL'],
  ...['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'],
  ...['GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'],
  ...['LGPL-2.1-only', 'LGPL-3.0-only', 'AGPL-3.0-only', 'AGPL-3.0-or-later'],
  ...['MPL-2.0', 'EPL-1.0', 'EPL-2.0', 'EUPL-1.1', 'EUPL-1.2', 'MS-PL'],
  ...['CC0-1.0', 'CC-BY-2.0', 'CC-BY-2.5', 'CC-BY-3.0', 'CC-BY-4.0'],
  ...['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC-BY-NC-2.0', 'CC-BY-NC-3.0'],
  ...['CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-ND-3.0', 'CC-BY-NC-ND-4.0'],
  ...['CC-BY-NC-SA-2.0', 'CC-BY-NC-SA-3.0', 'CC-BY-NC-SA-4.0'],
  ...['CDLA-Sharing-1.0', 'CDLA-Permissive-1.0', 'CDLA-Permissive-2.0'],
  ...['ODbL-1.0', 'PDDL-1.0', 'OFL-1.1', 'LPPL-1.3c', 'C-UDA-1.0', 'GFDL-1.3'],
];

const BY_LOWER_CASE = new Map(
  COMMON_LICENCES.map(id => [id.toLowerCase(), id] as const),
);

/** A licence's identifier as SPDX writes it; undefined where it is none that we know. */
export function spdxId(id: string): string | undefined {
  return BY_LOWER_CASE.get(id.toLowerCase());
}
