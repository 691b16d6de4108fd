import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FlatMessages } from '@almanac/backstage-plugin-insights-react';
import { calendarMessages } from './calendar/messages';
import { consumersMessages } from './contract/consumers/messages';
import { contractMessages } from './contract/messages';
import { pastMessages } from './contract/past/messages';
import { sideBySideMessages } from './contract/sideBySide/messages';
import { qualityMessages } from './contract/quality/messages';
import { waiversMessages } from './contract/waivers/messages';
import { estateMessages } from './estate/messages';
import { homeMessages } from './home/messages';
import { partsMessages } from './parts/messages';
import { rulesMessages } from './rules/messages';

const messages = {
  estate: estateMessages,
  contract: contractMessages,
  past: pastMessages,
  consumers: consumersMessages,
  sideBySide: sideBySideMessages,
  quality: qualityMessages,
  waivers: waiversMessages,
  calendar: calendarMessages,
  home: homeMessages,
  parts: partsMessages,
  rules: rulesMessages,
};

/** Every text of the pages of API contracts; each folder keeps its own beside its components. @alpha */
export const apiContractsTranslationRef: TranslationRef<
  'api-contracts',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'api-contracts', messages });
