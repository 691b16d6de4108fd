/** More digits are a day or a build, such as `20240115`. */
const VERSION = /^v?(\d{1,4})(?![0-9])/;

/** An operator that says what is asked for at least, and the version; what is below `<` or not wanted says nothing. */
const LOWER_BOUND = /^(\^|~=|~>|~|={1,3}|>=?)?v?(\d{1,4})(?![0-9])/;

/** Longer ones are none. */
const LONGEST_RANGE = 500;

/** The major version of one version, e.g. of `v2.1.0`; null where it has none. */
export function majorOfVersion(version: string): number | null {
  const [, major] = VERSION.exec(version.trim()) ?? [];
  return major === undefined ? null : Number(major);
}

/**
 * The major version that a range asks for at least, e.g. 16 of `>=16 <19` and of `16 || 17`; null where it does not say.
 *
 * The ranges of npm, Cargo, Poetry and PEP 440 are alike in that each part has an operator and a version.
 */
export function majorOfRange(range: string): number | null {
  const parts = range
    .slice(0, LONGEST_RANGE)
    .replace(/([\^~=<>!])\s+(?=[v\d])/g, '$1')
    .split(/[\s,|]+/)
    .map(part => LOWER_BOUND.exec(part)?.[2])
    .filter(major => major !== undefined);
  return parts.length === 0 ? null : Math.min(...parts.map(Number));
}
