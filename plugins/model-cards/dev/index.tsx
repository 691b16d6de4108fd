import '@backstage/cli/asset-types';
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend -- the page stands alone: no app package brings the styles
import '@backstage/ui/css/styles.css';
import { useEffect } from 'react';
import ReactDOM from 'react-dom/client';
import { UserIdentity } from '@backstage/core-components';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import plugin from '../src';
import { PartsPage } from './PartsPage';
import { sampleApi } from './sampleApi';

/** Takes the place of the client: nothing here asks a backend. */
const fakeInsights = ApiBlueprint.make({
  name: 'insights',
  params: define =>
    define({ api: insightsApiRef, deps: {}, factory: () => sampleApi() }),
});

/** Where links to entities lead; there is no catalog behind them. */
const catalog = createFrontendPlugin({
  pluginId: 'catalog',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/catalog/:namespace/:kind/:name',
        routeRef: entityRouteRef,
        loader: async () => <p>An entity</p>,
      },
    }),
  ],
});

/** Signs in at once: there is no backend to ask. */
const signIn = SignInPageBlueprint.make({
  params: {
    loader: async () =>
      function SignInAtOnce({ onSignInSuccess }) {
        useEffect(
          () => onSignInSuccess(UserIdentity.createGuest()),
          [onSignInSuccess],
        );
        return null;
      },
  },
});

/** At `/model-parts`: what other pages show of this plugin. */
const parts = PageBlueprint.make({
  name: 'parts',
  params: {
    path: '/model-parts',
    title: 'Parts',
    loader: async () => <PartsPage />,
  },
});

const app = createApp({
  features: [
    plugin,
    catalog,
    createFrontendModule({
      pluginId: 'model-cards',
      extensions: [fakeInsights, parts],
    }),
    createFrontendModule({ pluginId: 'app', extensions: [signIn] }),
  ],
});

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
