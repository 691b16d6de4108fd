import { categoricalPalette, type PaletteMode } from './categoricalPalette';
import { knownPlaces } from './knownPlaces';

/**
 * The colour of a member of a dimension: the same on every page, as it follows from the member's id alone.
 *
 * @public
 */
export function memberColour(member: string, mode: PaletteMode): string {
  return categoricalPalette[mode][placeOf(member)];
}

/**
 * Colours for members that stand in one chart. A member keeps its own colour unless another of the same chart has it;
 * then it takes the next free one.
 *
 * @public
 */
export function memberColours(
  members: readonly string[],
  mode: PaletteMode,
): Map<string, string> {
  const palette = categoricalPalette[mode];
  const taken = new Set<number>();
  const colours = new Map<string, string>();
  const known = members.filter(member => knownPlaces.has(member));
  const others = members.filter(member => !knownPlaces.has(member)).sort();
  for (const member of [...known, ...others]) {
    let place = placeOf(member);
    for (let tries = 0; taken.has(place) && tries < palette.length; tries++) {
      place = (place + 1) % palette.length;
    }
    taken.add(place);
    colours.set(member, palette[place]);
  }
  return colours;
}

function placeOf(member: string): number {
  return (
    knownPlaces.get(member) ?? hash(member) % categoricalPalette.light.length
  );
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
