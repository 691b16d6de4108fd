import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  HomePageLayoutBlueprint,
  HomePageWidgetBlueprint,
} from '@backstage/plugin-home-react/alpha';

/** The portal's own part of the home page: its layout and a first orientation. The grid is in app-config.yaml. */
export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [
    HomePageLayoutBlueprint.make({
      params: {
        loader: () => import('./HomeLayout').then(m => m.HomeLayout),
      },
    }),
    HomePageWidgetBlueprint.make({
      name: 'find-your-way',
      params: {
        name: 'FindYourWay',
        title: 'Find your way',
        description: 'The areas of the portal and what each one answers',
        components: () =>
          import('./FindYourWay').then(m => ({ Content: m.FindYourWay })),
      },
    }),
  ],
});
