import type {
  RadarDefinitionRecord,
  RadarDefinitionVersion,
  RadarDraftCheck,
  RadarDraftFault,
  RadarPreview,
} from '../wire';
import { signal } from './parts';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

/** Whatever a definition says: the page reads what it knows of it, and leaves the rest as it is. */
const mapping = thing<Record<string, unknown>>({});

export const radarDefinitionRecord = thing<RadarDefinitionRecord>({
  radarId: text,
  title: text,
  version: orNull(number),
  source: thing<RadarDefinitionRecord['source']>({
    kind: openWord(),
    file: orNull(text),
    isEditable: flag,
  }),
  text,
  content: mapping,
  updatedAt: orNull(text),
  updatedBy: orNull(text),
});

const fault = thing<RadarDraftFault>({
  line: orNull(number),
  column: orNull(number),
  path: text,
  detail: text,
  howToMend: text,
});

const part = { id: text, title: text, blipCount: number };

const preview = thing<RadarPreview>({
  signal: orNull(signal),
  rings: listOf(
    thing<RadarPreview['rings'][number]>({ ...part, rule: orNull(text) }),
  ),
  quadrants: listOf(thing<RadarPreview['quadrants'][number]>(part)),
  items: listOf(
    thing<RadarPreview['items'][number]>({
      ...{ topicId: text, title: text, quadrant: text, ring: text },
      ...{ radius: number, value: orNull(number) },
    }),
  ),
  notYetCount: number,
  hasMore: flag,
});

export const radarDraftCheck = thing<RadarDraftCheck>({
  text,
  content: orNull(mapping),
  faults: listOf(fault),
  preview: orNull(preview),
});

export const radarDefinitionVersion = thing<RadarDefinitionVersion>({
  version: number,
  text: orNull(text),
  by: text,
  at: text,
});
