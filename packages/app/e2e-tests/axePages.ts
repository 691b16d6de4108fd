import { expect, Page } from '@playwright/test';
import { RADAR_READY_MS } from './openPage';
import { SLOS_READY_MS, sloRows } from './openSlo';
import { refuse } from './refuse';

/** A page, or a state of one, that axe looks at. */
interface AxePage {
  path: string;
  /** Prepares what the backend answers. */
  given?: (page: Page) => Promise<unknown>;
  /** Waits until the page holds what it is for; and opens what has to be open. */
  shown: (page: Page) => Promise<void>;
}

const ANY_RADAR = /\/api\/insights\/v1\/radars/;
const ANY_SLO = /\/api\/insights\/v1\/slo/;
const KEPT_SETTINGS = /\/api\/user-settings\/multiget$/;
const DOCS_BUILT_MS = 90_000;

const text = (words: string | RegExp) => async (page: Page) =>
  expect(page.getByText(words).first()).toBeVisible();

const css = (selector: string, timeout?: number) => async (page: Page) =>
  expect(page.locator(selector).first()).toBeVisible({ timeout });

const blips = css('a[data-blip]', RADAR_READY_MS);

async function topic(page: Page) {
  await expect(
    page.getByRole('button', { name: 'How do we know?' }),
  ).toBeVisible({ timeout: RADAR_READY_MS });
  await expect(
    page.getByRole('heading', { name: 'Who brought the change' }),
  ).toBeVisible();
}

async function working(page: Page) {
  await topic(page);
  await page.getByRole('button', { name: 'How do we know?' }).click();
  await expect(
    page.getByRole('dialog', { name: 'How this was computed' }),
  ).toContainText('Mann-Kendall');
}

async function run(page: Page) {
  await page
    .getByRole('table', { name: 'Runs of Web platform' })
    .locator('[data-row-index="0"]')
    .getByRole('link')
    .click();
  await expect(page.getByRole('region', { name: /^Run of / })).toBeVisible();
}

/** The first index is built some seconds after the start, on a slow machine a minute later: until then the results are asked for again. */
async function results(page: Page) {
  const found = page.getByRole('link', { name: /^payments/i });
  await expect(async () => {
    if ((await found.count()) === 0) await page.reload();
    await expect(found.first()).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: RADAR_READY_MS });
}

async function searchModal(page: Page) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: 'Search' })
    .click();
  const dialog = page.locator('[aria-label="Search Modal"]');
  await dialog.getByRole('textbox').fill('payments');
  await expect(dialog.locator('ul, .MuiList-root').first()).toBeVisible();
}

const slos = async (page: Page) =>
  expect(sloRows(page).getByText('Exhausted').first()).toBeVisible({
    timeout: SLOS_READY_MS,
  });

const groupedSlos = async (page: Page) =>
  expect(page.getByRole('table', { name: /^SLOs of / }).first()).toContainText(
    'Exhausted',
    { timeout: SLOS_READY_MS },
  );

async function savedViews(page: Page) {
  await slos(page);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await expect(
    page.getByRole('textbox', { name: 'Name of what is shown now' }),
  ).toBeVisible();
}

/** An evaluated SLO, down to what comes last. */
async function slo(page: Page) {
  await expect(page.getByRole('region', { name: 'How it stands' })).toBeVisible(
    { timeout: SLOS_READY_MS },
  );
  await expect(
    page.getByRole('region', { name: 'Where the budget went' }),
  ).toBeVisible();
  await expect(
    page.getByRole('figure', { name: 'Budget that was left' }),
  ).toBeVisible();
}

async function sloWorking(page: Page) {
  await slo(page);
  await page.getByRole('button', { name: /of the budget: how this/ }).click();
  await expect(
    page.getByRole('dialog', { name: 'How this was computed' }),
  ).toContainText('Definition version');
}

async function sloDefinition(page: Page) {
  await slo(page);
  for (const name of ['OpenSLO text', 'Versions', 'Prometheus rules']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await expect(page.getByText(/^In force since/)).toBeVisible();
  await expect(page.getByText(/rule_files of Prometheus/)).toBeVisible();
}

const whatIf = async (page: Page) =>
  expect(
    page.getByRole('figure', { name: 'Budget that was left, both ways' }),
  ).toBeVisible({ timeout: SLOS_READY_MS });

async function faultySlo(page: Page) {
  const editor = page.getByRole('textbox').first();
  await editor.fill('kind: SLO');
  await expect(page.getByText(/faults?/).first()).toBeVisible();
}

async function sla(page: Page) {
  await expect(page.getByRole('region', { name: 'How it stands' })).toBeVisible(
    { timeout: SLOS_READY_MS },
  );
  await expect(page.getByRole('heading', { name: 'Periods' })).toBeVisible();
}

const deniedSlos = (page: Page) => refuse(page, ANY_SLO, 403, 'Forbidden');

const noSlos = (page: Page) =>
  page.route(/\/api\/insights\/v1\/slos\/overview/, async route => {
    const response = await route.fetch();
    const counts = { totalCount: 0, matchingCount: 0, states: [], owners: [] };
    await route.fulfill({
      response,
      json: { ...(await response.json()), ...counts },
    });
  });

/** Nothing that was visited or starred is known, whatever other tests did. */
const nothingKept = (page: Page) =>
  page.route(KEPT_SETTINGS, route => route.fulfill({ json: { items: [] } }));

const noRadars = (page: Page) =>
  page.route(ANY_RADAR, route =>
    route.fulfill({ json: { items: [], faults: [] } }),
  );

const failing = (page: Page) =>
  page.route(ANY_RADAR, route => route.fulfill({ status: 503, body: '' }));

const pages = {
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
  'the SLOs of a component': {
    path: '/catalog/default/component/checkout-web/slos',
    shown: groupedSlos,
  },
  'a component without SLOs': {
    path: '/catalog/default/component/insights-common/slos',
    shown: text('No SLO for this component'),
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
  'found by search': { path: '/search?query=payments', shown: results },
  'nothing found by search': {
    path: '/search?query=zzzzqqqq',
    shown: text(/no results/i),
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
  'the list of radars': {
    path: '/trend-radar',
    shown: async page =>
      expect(
        page.getByRole('link', { name: 'Web platform', exact: true }),
      ).toBeVisible({ timeout: RADAR_READY_MS }),
  },
  'no radars': {
    path: '/trend-radar',
    given: noRadars,
    shown: text('No radar yet'),
  },
  'a failing backend': {
    path: '/trend-radar',
    given: failing,
    shown: css('[role="alert"]'),
  },
  'a radar': { path: '/trend-radar/web-platform', shown: blips },
  'a quadrant': { path: '/trend-radar/web-platform?focus=css', shown: blips },
  'a second radar': { path: '/trend-radar/shop-front', shown: blips },
  'a radar whose filters leave nothing': {
    path: '/trend-radar/web-platform?q=zzzz',
    shown: css('main h2', RADAR_READY_MS),
  },
  'an unknown radar': {
    path: '/trend-radar/no-such-radar',
    shown: css('[role="alert"]'),
  },
  'a topic': {
    path: '/trend-radar/web-platform/web-platform:has',
    shown: topic,
  },
  'the working of a topic': {
    path: '/trend-radar/web-platform/web-platform:has',
    shown: working,
  },
  'an unknown topic': {
    path: '/trend-radar/web-platform/web-platform:no-such-topic',
    shown: css('[role="alert"]'),
  },
  'the SLOs': { path: '/slo', shown: slos },
  'the SLOs by team': { path: '/slo?group=owner', shown: groupedSlos },
  'the heatmap of SLOs': {
    path: '/slo?view=heatmap',
    shown: css('[role="gridcell"]', SLOS_READY_MS),
  },
  'the saved views of SLOs': { path: '/slo', shown: savedViews },
  'SLOs whose filters leave nothing': {
    path: '/slo?q=zzzz',
    shown: text('No SLO matches'),
  },
  'no SLOs': {
    path: '/slo',
    given: noSlos,
    shown: text('There are no SLOs yet'),
  },
  'SLOs that one may not see': {
    path: '/slo',
    given: deniedSlos,
    shown: css('[role="alert"]'),
  },
  'a healthy SLO of a calendar period': {
    path: '/slo/sign-ins-work',
    shown: slo,
  },
  'an exhausted SLO with its definition': {
    path: '/slo/search-fast',
    shown: sloDefinition,
  },
  'an SLO that nothing was counted of': {
    path: '/slo/forecasts-answer',
    shown: async page =>
      expect(
        page.getByRole('heading', { name: 'Nothing was asked of the service' }),
      ).toBeVisible({ timeout: SLOS_READY_MS }),
  },
  'a composite SLO': { path: '/slo/paid-order', shown: slo },
  'the working of one of several objectives': {
    path: '/slo/cart-answers?objective=1',
    shown: sloWorking,
  },
  'a replay of an SLO': { path: '/slo/search-fast?target=95', shown: whatIf },
  'an unknown SLO': { path: '/slo/no-such-slo', shown: css('[role="alert"]') },
  'a new SLO': {
    path: '/slo/new?template=pushed',
    shown: text('No fault found.'),
  },
  'a new SLO with faults': { path: '/slo/new', shown: faultySlo },
  'a definition that a file holds': {
    path: '/slo/payments-answer/edit',
    shown: text('No fault found.'),
  },
  'the teams of the review': {
    path: '/slo/review',
    shown: text('Whose review?'),
  },
  'the review of a team': {
    path: '/slo/review?team=group:default/checkout',
    shown: async page =>
      expect(page.getByText('What burnt most')).toBeVisible({
        timeout: SLOS_READY_MS,
      }),
  },
  'the agreements': {
    path: '/slo/sla',
    shown: async page =>
      expect(page.getByText('Paylane').first()).toBeVisible({
        timeout: SLOS_READY_MS,
      }),
  },
  'an agreement': { path: '/slo/sla/northwind-marketplace', shown: sla },
  'a new agreement': {
    path: '/slo/sla/new',
    shown: text('Holds since'),
  },
  'an agreement that a file holds': {
    path: '/slo/sla/northwind-marketplace/edit',
    shown: text(/^It is read from the file/),
  },
  'the reports': {
    path: '/slo/reports',
    shown: text('No report is frozen yet.'),
  },
  'an unknown report': {
    path: '/slo/reports/00000000-0000-4000-8000-000000000000',
    shown: css('[role="alert"]'),
  },
  'the sources': {
    path: '/insights/sources',
    shown: text('From observations to analyses'),
  },
  'a run': {
    path: '/insights/sources?collector=web-platform',
    shown: run,
  },
  'the gallery': { path: '/insights-gallery', shown: css('main h2') },
  'no page': {
    path: '/no/such/page',
    shown: text('There is no page at this address'),
  },
} satisfies Record<string, AxePage>;

export type AxePageName = keyof typeof pages;

/** Every page of the portal behind the sign-in, by a name that says what a person sees. */
export const axePages: Record<AxePageName, AxePage> = pages;
