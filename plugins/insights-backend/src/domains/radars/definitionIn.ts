import { Problem } from '../../platform/Problem';
import type { KnownRadars } from './known';
import type { RadarDefinition } from './model/RadarDefinition';

/** Looks up the definition of a radar. @throws Problem `unknown-radar` */
export type DefinitionOf = (radarId: string) => Promise<RadarDefinition>;

/** The definition of a radar. @throws Problem `unknown-radar` */
export async function definitionIn(
  known: KnownRadars,
  radarId: string,
): Promise<RadarDefinition> {
  const definition = await known.get(radarId);
  if (definition) return definition;
  throw unknownRadar(radarId);
}

/** What is answered where there is no such radar. */
export function unknownRadar(radarId: string): Problem {
  return new Problem('unknown-radar', `There is no radar "${radarId}".`);
}

/** What is answered where a topic is not on a radar. */
export function unknownBlip(radarId: string, topicId: string): Problem {
  return new Problem(
    'unknown-blip',
    `The radar "${radarId}" has no blip for the topic "${topicId}".`,
  );
}
