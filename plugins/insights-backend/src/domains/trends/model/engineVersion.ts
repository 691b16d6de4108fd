/**
 * Orders versions of the engine, `major.minor.patch`: negative when `a` is the older one. No version at all (an empty text)
 * is older than every other.
 */
export function compareVersions(a: string, b: string): number {
  const [ofA, ofB] = [partsOf(a), partsOf(b)];
  const differs = [0, 1, 2].find(place => ofA[place] !== ofB[place]);
  return differs === undefined ? 0 : ofA[differs] - ofB[differs];
}

function partsOf(version: string): number[] {
  const parts = version.split('.').map(Number);
  return [0, 1, 2].map(place => parts[place] || 0);
}
