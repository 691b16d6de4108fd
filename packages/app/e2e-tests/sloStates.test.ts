import { expect, Page, test } from '@playwright/test';
import { openPage } from './openPage';
import { openSlo, openSlos, SLOS_READY_MS } from './openSlo';
import { refuse } from './refuse';

test.describe.configure({ mode: 'parallel', timeout: SLOS_READY_MS + 60_000 });

const OVERVIEW = /\/api\/insights\/v1\/slos\/overview/;
const ONE_SLO = /\/api\/insights\/v1\/slos\/search-fast(\?|$)/;
const HISTORY = /\/api\/insights\/v1\/slos\/search-fast\/history/;
const LIST = /\/api\/insights\/v1\/slos(\?|$)/;

/** Answers for the backend with its own answer, changed. */
const change = (page: Page, url: RegExp, changes: Record<string, unknown>) =>
  page.route(url, async route => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), ...changes },
    });
  });

test('a source that has fallen silent: what is known, from when, and why no more', async ({
  page,
}) => {
  await openSlo(page, 'search-fast');
  await change(page, ONE_SLO, {
    state: 'stale',
    lastKnownAt: '2026-01-02T03:04:00.000Z',
    problem: 'The source did not answer.',
  });
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'What you see' });
  await expect(notice).toContainText('2 Jan 2026');
  await expect(notice).toContainText('The source did not answer.');
  await expect(
    page.getByRole('region', { name: 'How it stands' }),
  ).toBeVisible();
});

test('evaluation that has stopped is told of above the list', async ({
  page,
}) => {
  await openSlos(page);
  await change(page, OVERVIEW, { evaluatedAt: '2026-01-02T03:04:00.000Z' });
  await page.reload();
  await expect(page.getByText(/^The last evaluation ended/)).toBeVisible();
});

test('one part that fails says so, the rest stands, and asking again brings it', async ({
  page,
}) => {
  await openSlo(page, 'search-fast');
  await refuse(page, HISTORY, 503, 'Unavailable');
  await page.reload();
  const failure = page
    .getByRole('alert')
    .filter({ hasText: 'told by the test' })
    .first();
  await expect(failure).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'How it stands' }),
  ).toBeVisible();
  await expect(
    page.getByRole('table', { name: /^What failed, with what/ }),
  ).toBeVisible();
  await page.unroute(HISTORY);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(
    page.getByRole('figure', { name: /^Budget that was left/ }),
  ).toBeVisible();
});

test('rows that do not come leave the counts above them, and asking again brings them', async ({
  page,
}) => {
  await openSlos(page);
  await refuse(page, LIST, 503, 'Unavailable');
  await page.reload();
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('The SLOs could not be loaded');
  await expect(page.getByText(/ SLOs? needs? somebody: /)).toBeVisible();
  await page.unroute(LIST);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(
    page.getByRole('link', { name: 'Search is fast', exact: true }),
  ).toBeVisible();
});

test('whoever may not write tries a definition, and is told which permission saves it', async ({
  page,
}) => {
  await openPage(page, '/slo/new?template=pushed');
  await expect(
    page.getByText(/the permission slo\.write is not given/),
  ).toBeVisible();
  const text = page.getByRole('textbox', { name: /^OpenSLO definition/ });
  await text.fill((await text.inputValue()).replace('0.995', '1.995'));
  await expect(
    page.getByRole('list', { name: 'Faults and warnings' }),
  ).toContainText('target');
  await expect(
    page.getByRole('button', { name: 'Save', exact: true }),
  ).toHaveAttribute('aria-disabled', 'true');
});

test('whoever may not decide reads the review, and is told which permissions decide and freeze', async ({
  page,
}) => {
  await openSlos(page);
  await openPage(page, '/slo/review?team=group:default/checkout');
  await expect(
    page.getByText(/the permission slo\.decide is not given/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Acknowledge/ })).toHaveCount(
    0,
  );
  await expect(
    page.getByText(/not freeze them: the permission slo\.write/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Freeze report' })).toHaveCount(
    0,
  );
});
