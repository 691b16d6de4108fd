import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FlatMessages } from '@almanac/backstage-plugin-insights-react';
import { definitionsMessages } from './definitions/messages';
import { detailMessages } from './detail/messages';
import { editorMessages } from './editor/messages';
import { entitySlosMessages } from './entitySlos/messages';
import { listMessages } from './list/messages';
import { sloMessages } from './messages';
import { partsMessages } from './parts/messages';
import { promiseMessages } from './promise/messages';
import { reportMessages } from './report/messages';
import { reviewMessages } from './review/messages';
import { slaEditorMessages } from './sla/editor/messages';
import { slaMessages } from './sla/messages';
import { sloHealthMessages } from './sloHealth/messages';

const messages = {
  slo: sloMessages,
  parts: partsMessages,
  list: listMessages,
  detail: detailMessages,
  editor: editorMessages,
  definitions: definitionsMessages,
  sla: slaMessages,
  slaEditor: slaEditorMessages,
  promise: promiseMessages,
  review: reviewMessages,
  report: reportMessages,
  sloHealth: sloHealthMessages,
  entitySlos: entitySlosMessages,
};

/** Every text of the SLO pages; each folder keeps its own beside its components. @alpha */
export const sloTranslationRef: TranslationRef<
  'slo',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'slo', messages });
