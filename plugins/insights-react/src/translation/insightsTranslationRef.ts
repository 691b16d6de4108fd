import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FlatMessages } from './FlatMessages';
import { messages } from './messages';

/**
 * The words of the pieces that all insights pages share.
 *
 * @public
 */
export const insightsTranslationRef: TranslationRef<
  'insights',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'insights', messages });
