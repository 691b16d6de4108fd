import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './messages';

/**
 * The words of the pieces that all insights pages share.
 *
 * @public
 */
export const insightsTranslationRef = createTranslationRef({
  id: 'insights',
  messages,
});
