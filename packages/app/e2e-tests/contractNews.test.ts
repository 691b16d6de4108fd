import { expect } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import {
  CONTRACTS_READY_MS,
  openContract,
  openContracts,
} from './openContracts';
import { openPage } from './openPage';
import { contractsTest as test } from './ownPortal';

test.describe.configure({ timeout: CONTRACTS_READY_MS + 120_000 });

/** People are told within a minute; a slow machine takes longer. */
const TOLD_WITHIN_MS = 120_000;

const SHIFTS = 'api:default/shifts';

const shifts = (version: string, path: string) =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Shifts', version },
    paths: { [path]: { get: { responses: { 200: { description: 'ok' } } } } },
  });

test('whoever owns what consumes an API is told of a breaking change, and led to it', async ({
  page,
}) => {
  await openContract(page, SHIFTS);
  for (const [version, path] of [
    ['2.0.0', '/rotas'],
    ['2.0.1', '/rotas'],
  ]) {
    const answer = await page.request.post(
      `/api/insights/v1/contracts/${encodeURIComponent(SHIFTS)}/snapshots`,
      {
        headers: { Authorization: 'Bearer a-build-of-the-tests' },
        data: { definition: shifts(version, path), revision: '4f1c2d' },
      },
    );
    expect(answer.status(), await answer.text()).toBe(201);
  }
  const news = page.getByRole('link', {
    name: 'Shifts 2.0.0: a breaking change',
  });
  await expect(async () => {
    await openPage(page, '/notifications');
    await expect(news).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: TOLD_WITHIN_MS });
  await expect(page.getByText('GET /shifts is gone.').first()).toBeVisible();
  await news.click();
  const history = page.getByRole('region', { name: 'What changed' });
  // The latest broke nobody: what was told of is open.
  await expect(
    history.getByRole('button', { name: /version 2\.0\.0/ }),
  ).toHaveAttribute('aria-expanded', 'true');
  await expect(
    history.getByRole('list', { name: 'Changes, the weightiest first' }),
  ).toContainText('/shifts');
});

test('a definition of the catalog that is larger than is read is said to be so, on its page and in the list', async ({
  page,
}) => {
  await expect(async () => {
    await openPage(page, '/api-contracts/api%3Adefault%2Farchive');
    await expect(
      page.getByRole('region', { name: 'What is wrong with it' }),
    ).toContainText(/ characters; 50000 are read at most\./, {
      timeout: 5_000,
    });
  }).toPass({ timeout: CONTRACTS_READY_MS });
  await expect(
    page.getByText(/The latest definition of Archive, .* cannot be read\./),
  ).toBeVisible();
  await expectNoFaults(page, 'main');
  await openContracts(page, '?q=archive');
  await expect(
    page.getByRole('table', { name: 'APIs', exact: true }),
  ).toContainText('Not readable');
});
