/**
 * Places in the palette for members that many pages show, in the order that their makers' charts made familiar. They are
 * declared here and not by a page, since a member has the same colour on every page: two pages that each named places could
 * disagree. Every other member finds its place by its id.
 */
export const knownPlaces: ReadonlyMap<string, number> = new Map([
  ['chrome', 0],
  ['firefox', 1],
  ['edge', 2],
  ['safari', 3],
  ['chrome_android', 4],
  ['firefox_android', 5],
  ['safari_ios', 6],
]);
