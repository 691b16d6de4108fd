import { radarYaml } from '../../model/readRadarText';
import { slugOf } from './nameInId';
import type { ListedPart, RadarList } from './RadarList';
import { refused } from './refusedList';

/** How the radar is called that a list becomes. */
export interface RadarHead {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The YAML of the radar that a list becomes. It has no signal: its topics stand where people put them.
 *
 * @throws Problem `invalid-request` where the list numbers its quadrants and rings without naming them, or has too many
 */
export function definitionOfList(head: RadarHead, list: RadarList): string {
  demandCount('quadrants', list.quadrants, 8);
  demandCount('rings', list.rings, 6);
  const quadrants = partsOf(list.quadrants).map(part => ({
    ...part,
    tag: `quadrant:${part.id}`,
  }));
  const { id, title, description } = head;
  return radarYaml({
    ...{ id, title, ...(description && { description }) },
    ...{ quadrants, rings: partsOf(list.rings) },
  });
}

function demandCount(
  name: 'quadrants' | 'rings',
  parts: readonly ListedPart[],
  most: number,
): void {
  if (parts.length === 0) {
    throw refused(
      `/content/${name}`,
      `The list does not name its ${name}. Put them into it as \`${name}: [{ "name": … }]\`, or define the radar first.`,
    );
  }
  if (parts.length < 2 || parts.length > most) {
    throw refused(
      `/content/${name}`,
      `The list has ${parts.length} ${name}, and a radar has 2 to ${most}.`,
    );
  }
}

/** Each with an id of its own. */
function partsOf(parts: readonly ListedPart[]): ListedPart[] {
  const taken = new Set<string>();
  return parts.map(({ id, title, ...rest }, index) => {
    // The numbers of Zalando's parts say less than their names.
    const wanted = slugOf(/^\d+$/.test(id) ? title : id) || `part-${index + 1}`;
    const own = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(own);
    return { id: own, title, ...rest };
  });
}
