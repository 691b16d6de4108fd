import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FlatMessages } from '@almanac/backstage-plugin-insights-react';
import { contractMessages } from './contract/messages';
import { estateMessages } from './estate/messages';

const messages = { estate: estateMessages, contract: contractMessages };

/** Every text of the pages of API contracts; each folder keeps its own beside its components. @alpha */
export const apiContractsTranslationRef: TranslationRef<
  'api-contracts',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'api-contracts', messages });
