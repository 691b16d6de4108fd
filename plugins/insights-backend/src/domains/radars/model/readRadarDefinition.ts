import type { components } from '@almanac/backstage-plugin-insights-common';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { digestOf } from '../../../platform/digest';
import {
  contentOf,
  MEND_THE_YAML,
  nulFault,
} from '../../../platform/yaml/contentOf';
import { issueDetail, issueRemedy } from '../../../platform/yaml/issueInWords';
import {
  pathInWords,
  placeIn,
  placeOfKey,
  type Place,
} from '../../../platform/yaml/placeIn';
import type { RadarDefinition } from './RadarDefinition';
import { radarDefinitionSchema } from './radarDefinitionSchema';

/** A fault in a radar file, as the API gives it. */
export type RadarFault = components['schemas']['RadarFault'];

/** The definition, and everything that is wrong. */
export interface ReadRadar {
  /** Undefined where it cannot be used; where it can be, its faults keep it from being written anew. */
  readonly definition: RadarDefinition | undefined;
  readonly faults: readonly RadarFault[];
  /** Where the file says what a path names. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * The page of a topic by itself lies below `/topics`, where the topics of a radar with this id would. There may be such radars
 * from before that page: they are read, and none is written any more.
 */
const TAKEN_LATER = 'topics';

/** Reads a radar file and names every fault with its place. */
export function readRadarDefinition(file: string, yaml: string): ReadRadar {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeOf: ReadRadar['placeOf'] = path => placeIn(document, lines, path);
  const nul = nulFault(yaml);
  const { content, faults: broken } = nul
    ? { content: undefined, faults: [nul] }
    : contentOf(document, lines);
  if (broken.length > 0) {
    const faults = broken.map(({ detail, howToMend, place }) => ({
      file,
      line: place?.line ?? null,
      column: place?.column ?? null,
      path: '',
      detail,
      howToMend: howToMend ?? MEND_THE_YAML,
    }));
    return { definition: undefined, faults, placeOf };
  }
  const read = radarDefinitionSchema.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.flatMap(keyByKey).map(issue => ({
      file,
      ...(issue.code === 'unrecognized_keys'
        ? placeOfKey(document, lines, issue.path, issue.keys[0])
        : placeOf(issue.path)),
      path: pathInWords(issue.path),
      detail: issueDetail(issue),
      howToMend: issueRemedy(issue),
    }));
    return { definition: undefined, faults, placeOf };
  }
  const { apiVersion: _, kind: __, ...definition } = read.data;
  return {
    definition: {
      ...definition,
      version: digestOf(JSON.stringify(definition)),
    },
    faults:
      definition.id === TAKEN_LATER ? [takenLater(file, placeOf(['id']))] : [],
    placeOf,
  };
}

function takenLater(file: string, place: Place): RadarFault {
  return {
    ...{ file, ...place, path: 'id' },
    detail: `must not be ${TAKEN_LATER}: the pages of single topics have this address, and stand where those of the radar's topics would`,
    howToMend:
      'Give the radar another id. That makes a new radar: decisions and history stay with the old id.',
  };
}

/** Each key that is not known is a fault of its own: it has a line of its own. */
function keyByKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map(key => ({ ...issue, keys: [key] }));
}
