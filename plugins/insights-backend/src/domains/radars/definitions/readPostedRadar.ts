import { Problem } from '../../../platform/Problem';
import type { RadarDefinition } from '../model/RadarDefinition';
import type { RadarFault } from '../model/readRadarDefinition';
import { readRadarText } from '../model/readRadarText';

/**
 * Reads the radar that a posted text defines.
 *
 * @throws Problem `faulty-definition` with every fault at once, also where it is another radar
 */
export function readPostedRadar(
  radarId: string,
  text: string,
): RadarDefinition {
  const { definition, faults } = readRadarText(text, undefined);
  if (!definition) throw faultyRadar(faults);
  if (definition.id === radarId) return definition;
  throw faultyRadar([
    {
      ...{ line: null, column: null, path: 'id' },
      detail: `is ${definition.id}, where only ${radarId} is written`,
      howToMend: `Write id: ${radarId}, or send it to /radars/${definition.id}/definition.`,
    },
  ]);
}

/** What is wrong in a text, each fault with its place and remedy. */
export function faultyRadar(
  faults: readonly Omit<RadarFault, 'file'>[],
): Problem {
  const errors = faults.map(({ line, column, path, detail, howToMend }) => {
    const place = line === null ? [] : [`line ${line}, column ${column}`];
    const where = [...place, path || 'the document'].join(': ');
    return { pointer: '/text', detail: `${where} ${detail}. ${howToMend}` };
  });
  const number =
    errors.length === 1 ? 'It has a fault' : `It has ${errors.length} faults`;
  return new Problem(
    'faulty-definition',
    `The radar cannot be used. ${number}: ${errors[0]?.detail}`,
    {
      errors,
      howToMend:
        'Mend what `errors` names; POST /radar-drafts checks a text without keeping it.',
    },
  );
}
