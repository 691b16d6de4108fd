import { Problem } from '../../platform/Problem';
import type { KnownRadars } from './KnownRadars';
import type { RadarDefinition } from './model/RadarDefinition';

/** The definition of a radar. @throws Problem `unknown-radar` */
export function definitionIn(
  known: KnownRadars,
  radarId: string,
): RadarDefinition {
  const definition = known.get(radarId);
  if (definition) return definition;
  throw new Problem('unknown-radar', `There is no radar "${radarId}".`);
}

/** What is answered where a topic is not on a radar. */
export function unknownBlip(radarId: string, topicId: string): Problem {
  return new Problem(
    'unknown-blip',
    `The radar "${radarId}" has no blip for the topic "${topicId}".`,
  );
}
