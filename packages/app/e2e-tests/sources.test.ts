import { expect, Page, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

const COLLECTORS = /\/api\/insights\/v1\/collectors(\?|$)/;
const RUNS = /\/api\/insights\/v1\/collectors\/web-platform\/runs(\?|$)/;
const DEAD_LETTERS =
  /\/api\/insights\/v1\/collectors\/web-platform\/dead-letters(\?|$)/;
const PERMISSIONS = /\/api\/permission\/authorize$/;

const MINUTE_MS = 60_000;

const runNow = (page: Page) =>
  page.getByRole('button', { name: 'Run now: Web platform' });

/** A number as the page writes it: `1,308`, `1.3 M`. */
function written(value: number): string {
  return value < 100_000
    ? new Intl.NumberFormat('en-GB').format(value)
    : new Intl.NumberFormat('en-GB', {
        maximumSignificantDigits: 3,
        notation: 'compact',
      })
        .format(value)
        .replace(/\s*([a-z])$/i, (_, unit) => `\u00a0${unit.toUpperCase()}`);
}

/** What stands under the name of a fact. */
async function factOf(page: Page, name: string): Promise<string> {
  const fact = page.locator('article dl > div', {
    has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }),
  });
  await expect(fact).toHaveCount(1);
  return fact.locator('dd').innerText();
}

/** Answers for the backend with its own answer for the collector of the web platform, changed; the others are left out. */
async function changeCollector(
  page: Page,
  change: () => Record<string, unknown>,
) {
  await page.route(COLLECTORS, async route => {
    const response = await route.fetch();
    const { items } = await response.json();
    const one = items.find(({ id }: { id: string }) => id === 'web-platform');
    await route.fulfill({
      response,
      json: { items: one ? [{ ...one, ...change() }] : [] },
    });
  });
}

/** Opens the sources and gives what the backend answers for the collector of the web platform, once it is at rest. */
async function openSources(page: Page) {
  await changeCollector(page, () => ({}));
  const atRest = page.waitForResponse(
    async response =>
      COLLECTORS.test(response.url()) &&
      response.ok() &&
      (await response.json()).items[0]?.running === false,
    { timeout: RADAR_READY_MS },
  );
  await openPage(page, '/insights/sources');
  const { items } = await (await atRest).json();
  const [collector] = items;
  expect(collector.id).toBe('web-platform');
  await expect(
    page.getByRole('heading', { name: 'Web platform', level: 2 }),
  ).toBeVisible();
  return collector;
}

/** Lets the reader of the page run collectors; the backend is not asked. */
async function allowRuns(page: Page) {
  await page.route(PERMISSIONS, async route => {
    const { items } = route.request().postDataJSON();
    const allowed = items.map(({ id }: { id: string }) => ({
      id,
      result: 'ALLOW',
    }));
    await route.fulfill({ json: { items: allowed } });
  });
}

test('Priya reads whether she can trust the data: the page tells what the API does', async ({
  page,
}) => {
  await openWebPlatform(page);
  const { lastRun, totals, description } = await openSources(page);
  expect(lastRun.state).toBe('succeeded');

  await expect(
    page.getByText(
      `The one collector is fresh. ${written(
        totals.observations,
      )} observations kept.`,
    ),
  ).toBeVisible();
  await expect(page.getByText(description)).toBeVisible();
  expect(await factOf(page, 'Last run')).toMatch(
    /\d{4}, \d\d:\d\d\s.*ago, took/,
  );
  expect(await factOf(page, 'Last run wrote')).toContain(
    `${written(lastRun.written.observations)} observation`,
  );
  expect(await factOf(page, 'Last success')).toMatch(/\d{4}, \d\d:\d\d\s.*ago/);
  expect(await factOf(page, 'Next run')).toMatch(/\d{4}, \d\d:\d\d\sin /);
  expect(await factOf(page, 'Schedule')).toMatch(/^Every day\s/);
  expect(await factOf(page, 'Keeps now')).toContain(
    `${written(totals.topics)} topics`,
  );

  const queue = page.getByRole('heading', {
    name: 'From observations to analyses',
  });
  await expect(queue).toBeVisible();
  await expect(page.getByText('All analyses are up to date')).toBeVisible({
    timeout: RADAR_READY_MS,
  });
});

test('she follows a run to what it did, and shares the address of it', async ({
  page,
}) => {
  await openWebPlatform(page);
  const { lastRun } = await openSources(page);
  const runs = page.getByRole('table', { name: 'Runs of Web platform' });
  await runs.locator('[data-row-index="0"]').getByRole('link').click();
  await expect(page).toHaveURL(
    new RegExp(`collector=web-platform&run=${lastRun.id}`),
  );
  const detail = page.getByRole('region', { name: /^Run of / });
  await expect(detail).toContainText(`${written(lastRun.written.series)}`);
  await page.reload();
  await expect(detail).toContainText('Succeeded');
  await detail.getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/run=/);
  await expect(detail).toHaveCount(0);
});

test('she runs it now; the progress shows on the page, and the outcome', async ({
  page,
}) => {
  await openWebPlatform(page);
  await allowRuns(page);
  let now: 'before' | 'running' | 'done' = 'before';
  const { lastRun } = await openSources(page);
  const running = {
    running: true,
    nextRunAt: null,
    lastRun: {
      ...lastRun,
      id: 'asked',
      trigger: 'manual',
      state: 'running',
      startedAt: new Date().toISOString(),
      finishedAt: null,
      progress: { done: 512, total: 1024, what: 'features' },
    },
  };
  const done = {
    running: false,
    lastRun: { ...running.lastRun, state: 'succeeded', unchanged: 7 },
  };
  const states = { before: {}, running, done };
  await changeCollector(page, () => states[now]);
  await page.route(RUNS, async route => {
    if (route.request().method() !== 'POST') {
      await route.continue();
      return;
    }
    now = 'running';
    await route.fulfill({
      status: 202,
      json: { id: 'web-platform', ...running },
    });
  });
  await page.reload();

  await expect(runNow(page)).toHaveAttribute('aria-disabled', 'false');
  await runNow(page).click();
  const progress = page.getByRole('progressbar', {
    name: 'Progress of Web platform',
  });
  await expect(progress).toHaveAttribute('aria-valuenow', '50');
  await expect(page.getByText('512 of 1,024 features')).toBeVisible();
  await expect(runNow(page)).toHaveAttribute('aria-disabled', 'true');

  now = 'done';
  await expect(progress).toHaveCount(0);
  await expect(
    page.getByRole('row').filter({ hasText: 'Asked for' }),
  ).toContainText('Succeeded');
});

test('a source that is down: what failed, since when pages keep its values, how to mend it', async ({
  page,
}) => {
  await openWebPlatform(page);
  const { lastRun } = await openSources(page);
  await changeCollector(page, () => ({
    freshness: 'stale',
    lastSuccessAt: '2026-01-17T03:12:44Z',
    nextRunAt: new Date(Date.now() + 5 * MINUTE_MS).toISOString(),
    lastRun: {
      ...lastRun,
      state: 'failed',
      attempt: 2,
      error: 'The registry answered 503.',
    },
  }));
  await page.reload();
  await expect(
    page.getByText(
      /^The one collector failed, Web platform: pages keep its values of 1[67] Jan 2026/,
    ),
  ).toBeVisible();
  const notice = page.locator('section', {
    has: page.getByRole('heading', { name: 'The last run failed, attempt 2' }),
  });
  await expect(notice.last()).toContainText('The registry answered 503.');
  await expect(notice.last()).toContainText('What still works.');
  await expect(notice.last()).toContainText(/When it runs again\..*by itself/);
  await expect(notice.last()).toContainText('How to mend.');
});

test('what could not be read stands with its place, its reason and its mend', async ({
  page,
}) => {
  await openWebPlatform(page);
  const { lastRun } = await openSources(page);
  await changeCollector(page, () => ({ deadLetterCount: 1 }));
  const letter = {
    id: '1',
    runId: lastRun.id,
    at: lastRun.startedAt,
    item: 'topic web-platform:has',
    reason: 'Line 14: 1.4 is not a ratio.',
    howToMend: 'Write 0.95.',
  };
  await page.route(DEAD_LETTERS, route =>
    route.fulfill({ json: { items: [letter], nextCursor: null } }),
  );
  await page.reload();
  await expect(page.getByText(/1 item could not be kept\./)).toBeVisible();
  const item = page
    .getByRole('list', { name: 'Items of Web platform that were not kept' })
    .getByRole('listitem');
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('topic web-platform:has');
  await expect(item).toContainText('Line 14: 1.4 is not a ratio.');
  await expect(item).toContainText('How to mend. Write 0.95.');
});

test('Gustav, a guest, reads everything, and is told why he may not run a collector', async ({
  page,
}) => {
  await openWebPlatform(page);
  await openSources(page);
  await expect(
    page.getByRole('table', { name: 'Runs of Web platform' }),
  ).toBeVisible();
  const asked: string[] = [];
  page.on('request', request => {
    if (RUNS.test(request.url())) asked.push(request.method());
  });

  await expect(runNow(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(runNow(page)).toHaveAccessibleDescription(
    /needs the permission insights\.collection\.run/,
  );
  await expect(
    page.getByText(/needs the permission insights\.collection\.run/),
  ).toBeVisible();
  // It can be reached, so that its reason can be heard; and it does nothing.
  await runNow(page).focus();
  await expect(runNow(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(asked).not.toContain('POST');
});

test('the backend refuses a guest who asks all the same, and the page says so', async ({
  page,
}) => {
  await openWebPlatform(page);
  await allowRuns(page);
  await openSources(page);
  await expect(runNow(page)).toHaveAttribute('aria-disabled', 'false');
  const refusal = page.waitForResponse(
    response =>
      RUNS.test(response.url()) && response.request().method() === 'POST',
  );
  await runNow(page).click();
  expect((await refusal).status()).toBe(403);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The run of Web platform was not started');
  await expect(alert).toContainText('insights.collection.run');
});
