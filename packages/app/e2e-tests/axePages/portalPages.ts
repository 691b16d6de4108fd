import { expect, Locator, Page } from '@playwright/test';
import { RADAR_READY_MS } from '../openPage';
import { SLOS_READY_MS } from '../openSlo';
import { refuse } from '../refuse';
import { AxePage } from './AxePage';
import { css, text } from './shown';

const KEPT_SETTINGS = /\/api\/user-settings\/multiget$/;

const DOCS_BUILT_MS = 90_000;

/** A kind of results may be indexed later than another: until something is found, the page is opened again. */
const searched =
  (path: string, found: (page: Page) => Locator) => (page: Page) =>
    expect(async () => {
      try {
        await expect(found(page).first()).toBeVisible({ timeout: 15_000 });
      } catch (missing) {
        await page.goto(path);
        throw missing;
      }
    }).toPass({ timeout: RADAR_READY_MS });

const SEARCH = /\/api\/search\/query\?/;
const FOUND = '/search?query=payments';
const NOT_FOUND = '/search?query=zzzzqqqq';

/** As it is while nothing is indexed. */
const emptyIndex = (page: Page) =>
  page.route(SEARCH, route =>
    route.fulfill({ json: { results: [], numberOfResults: 0 } }),
  );

async function searchModal(page: Page) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: 'Search' })
    .click();
  const dialog = page.locator('[aria-label="Search Modal"]');
  await dialog.getByRole('textbox').fill('payments');
  await expect(dialog.locator('ul, .MuiList-root').first()).toBeVisible();
}

/** Nothing that was visited or starred is known, whatever other tests did. */
const nothingKept = (page: Page) =>
  page.route(KEPT_SETTINGS, route => route.fulfill({ json: { items: [] } }));

/** What the portal has of its own: the home page, the catalog, documents, search and settings. */
export const portalPages = {
  'the home page': {
    path: '/',
    given: nothingKept,
    shown: async page => {
      await expect(
        page.getByRole('link', { name: /Web platform$/ }).first(),
      ).toBeVisible({ timeout: RADAR_READY_MS });
      await expect(page.locator('.MuiList-root > p').first()).toBeVisible();
      await expect(
        page.getByRole('link', { name: 'Search is fast', exact: true }),
      ).toBeVisible({ timeout: SLOS_READY_MS });
    },
  },
  'the catalog': { path: '/catalog', shown: text('Checkout pages') },
  'a component': {
    path: '/catalog/default/component/checkout-web',
    shown: async page => {
      await text('Trends touching this component')(page);
      await text('From cart to paid order')(page);
    },
  },
  'the APIs of a component': {
    path: '/catalog/default/component/checkout-web/apis',
    shown: css('main table tbody a'),
  },
  'a system': {
    path: '/catalog/default/system/almanac',
    shown: text('Has components'),
  },
  'the documents of a system': {
    path: '/catalog/default/system/almanac/docs',
    shown: css('[data-testid="techdocs-native-shadowroot"] h1', DOCS_BUILT_MS),
  },
  'a person': {
    path: '/catalog/default/user/mira.osman',
    shown: text('Ownership'),
  },
  'a group': {
    path: '/catalog/default/group/checkout',
    shown: text('Parent Group'),
  },
  'an unknown component': {
    path: '/catalog/default/component/no-such-component',
    shown: text(/not found/i),
  },
  'the relations of a component': {
    path: '/catalog-graph?rootEntityRefs[]=component:default/checkout-web',
    shown: css('main svg text'),
  },
  'the APIs': { path: '/api-docs', shown: text('Order events') },
  'an API': {
    path: '/catalog/default/api/payments',
    shown: css('.opblock-summary-path'),
  },
  'an OpenAPI definition': {
    path: '/catalog/default/api/insights/definition',
    shown: css('.opblock-summary-path'),
  },
  'a GraphQL definition': {
    path: '/catalog/default/api/shop-graphql/definition',
    shown: css('.graphiql-doc-explorer-type-name'),
  },
  'a gRPC definition': {
    path: '/catalog/default/api/pricing/definition',
    shown: css('code [style*="color"]'),
  },
  'an AsyncAPI definition': {
    path: '/catalog/default/api/order-events/definition',
    shown: css('#messages'),
  },
  'the documents': { path: '/docs', shown: css('table tbody td a') },
  'a document': {
    path: '/docs/default/system/almanac/api/',
    shown: css('[data-testid="techdocs-native-shadowroot"] h1', DOCS_BUILT_MS),
  },
  'an unknown document': {
    path: '/docs/default/component/no-such-component',
    shown: text('There is no page at this address'),
  },
  'found by search': {
    path: FOUND,
    shown: searched(FOUND, page =>
      page.getByRole('link', { name: /^payments/i }),
    ),
  },
  'nothing found by search': {
    path: NOT_FOUND,
    shown: searched(NOT_FOUND, page => page.getByText(/^No results for/)),
  },
  'nothing searched for': {
    path: '/search',
    shown: text('What are you looking for?'),
  },
  'search without an index': {
    path: FOUND,
    given: emptyIndex,
    shown: text('The index is being built'),
  },
  'search that does not answer': {
    path: FOUND,
    given: page => refuse(page, SEARCH, 503, 'Busy'),
    shown: text('Search did not answer'),
  },
  'search over a page': { path: '/trend-radar', shown: searchModal },
  'the settings': { path: '/settings', shown: text('Appearance') },
  'the sign-ins in the settings': {
    path: '/settings/auth-providers',
    shown: css('code [style*="color"]'),
  },
  'the features in the settings': {
    path: '/settings/feature-flags',
    shown: css('code [style*="color"]'),
  },
  'the notifications': {
    path: '/notifications',
    shown: css('table tbody td'),
  },
  'the gallery': { path: '/insights-gallery', shown: css('main h2') },
  'no page': {
    path: '/no/such/page',
    shown: text('There is no page at this address'),
  },
} satisfies Record<string, AxePage>;
