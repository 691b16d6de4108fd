import { expect, Locator, Page } from '@playwright/test';
import { contractRows, CONTRACTS_READY_MS } from '../openContracts';
import { refuse } from '../refuse';
import { AxePage } from './AxePage';
import { sampleEnds } from './sampleEnds';
import { text } from './shown';

const ANY_CONTRACT = /\/api\/insights\/v1\/contracts/;

const contracts = async (page: Page) =>
  expect(contractRows(page)).toBeVisible({ timeout: CONTRACTS_READY_MS });

const history = async (page: Page) =>
  expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible({
    timeout: CONTRACTS_READY_MS,
  });

const noContracts = (page: Page) =>
  page.route(/\/api\/insights\/v1\/contracts\?/, route =>
    route.fulfill({
      json: { items: [], nextCursor: null, totalCount: 0, matchingCount: 0 },
    }),
  );

const ends = async (page: Page) => {
  const at = /\/api\/insights\/v1\/contract-deprecations/;
  await page.route(at, route =>
    route.fulfill({
      json: sampleEnds[
        route.request().url().includes('/overview') ? 'overview' : 'list'
      ],
    }),
  );
};

/** Repeats what leads to something, also after the portal was drawn anew, until the backend has read what that needs. */
const reached = (
  goal: (page: Page) => Locator,
  lead: (page: Page) => Promise<unknown>,
) =>
  async function isReached(page: Page) {
    await expect(async () => {
      if (await goal(page).isVisible()) return;
      await lead(page);
      await expect(goal(page)).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: CONTRACTS_READY_MS });
  };

const press = (page: Page, region: string, name: string) =>
  page
    .getByRole('region', { name: region })
    .getByRole('button', { name, exact: true })
    .first()
    .click({ timeout: 5_000 });

/** Its past is known within some seconds of the first start. */
const pressAfterReading = (region: string, name: string) => (page: Page) =>
  press(page, region, name).catch(() => page.reload());

/** API contracts, as a list and one by one. */
export const contractPages = {
  'the API contracts': { path: '/api-contracts?sort=name', shown: contracts },
  'API contracts whose filters leave nothing': {
    path: '/api-contracts?q=zzzz',
    shown: text('No API matches'),
  },
  'no API contracts': {
    path: '/api-contracts',
    given: noContracts,
    shown: text('No APIs yet'),
  },
  'API contracts that one may not see': {
    path: '/api-contracts',
    given: page => refuse(page, ANY_CONTRACT, 403, 'Forbidden'),
    shown: text('The APIs could not be loaded'),
  },
  'one API contract': {
    path: '/api-contracts/api%3Adefault%2Finsights',
    shown: history,
  },
  'the changes of an API in the catalog': {
    path: '/catalog/default/api/insights/changes',
    shown: history,
  },
  'how good an API is': {
    path: '/catalog/default/api/payments/quality',
    shown: reached(
      page => page.getByText(/\d of 100:/).first(),
      page => page.reload(),
    ),
  },
  'who consumes an API': {
    path: '/catalog/default/api/payments/consumers',
    shown: reached(
      page => page.getByRole('table', { name: 'Owners of consumers' }),
      page => page.reload(),
    ),
  },
  'two definitions side by side': {
    path: '/api-contracts/api%3Adefault%2Fdialogporten?show=lines',
    shown: reached(
      page => page.getByRole('table', { name: 'Lines of both definitions' }),
      pressAfterReading('Compare any two', 'Compare'),
    ),
  },
  'what of the APIs is to end': {
    path: '/api-contracts/calendar',
    given: ends,
    shown: text('GET /refunds'),
  },
  'a rule of changes': {
    path: '/api-contracts/rules#operation-removed',
    shown: text('kinds of changes are told'),
  },
  'an API that nobody knows': {
    path: '/api-contracts/api%3Adefault%2Fnothing',
    shown: text('No API is called nothing'),
  },
} satisfies Record<string, AxePage>;
