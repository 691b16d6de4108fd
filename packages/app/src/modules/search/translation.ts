import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FlatMessages } from '@almanac/backstage-plugin-insights-react';
import { messages } from './messages';

/** Every text of the search page. */
export const searchPageTranslationRef: TranslationRef<
  'almanac-search',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'almanac-search', messages });
