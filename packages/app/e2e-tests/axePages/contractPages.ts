import { expect, Page } from '@playwright/test';
import { contractRows, CONTRACTS_READY_MS } from '../openContracts';
import { refuse } from '../refuse';
import { AxePage } from './AxePage';
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
  'an API that nobody knows': {
    path: '/api-contracts/api%3Adefault%2Fnothing',
    shown: text('No API is called nothing'),
  },
} satisfies Record<string, AxePage>;
