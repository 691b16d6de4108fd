import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import {
  createFrontendModule,
  createTranslationMessages,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { homeTranslationRef } from '@backstage/plugin-home/alpha';

/** Words of the platform that this portal says in its own way: short, no exclamation marks. */
export const wordsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'core-components-words',
      params: {
        resource: createTranslationMessages({
          ref: coreComponentsTranslationRef,
          messages: {
            'signIn.guestProvider.subtitle':
              'Look around without an account. A guest reads everything and changes nothing.',
          },
        }),
      },
    }),
    TranslationBlueprint.make({
      name: 'home-words',
      params: {
        resource: createTranslationMessages({
          ref: homeTranslationRef,
          messages: {
            'customHomepageButtons.edit': 'Arrange',
            'starredEntities.noStarredEntitiesMessage':
              'What you star in the catalog appears here.',
            'visitList.empty.title': 'Nothing visited yet',
            'visitList.empty.description':
              'Pages that you open appear here, so that you find back to them.',
            'visitList.few.title': 'Pages that you open appear here.',
          },
        }),
      },
    }),
  ],
});
