import { expect, Page, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

/** Most clicks from what moved to how sure it is. */
const MOST_CLICKS = 3;

/** Counts what is really clicked on, wherever the portal leads. */
async function countClicks(page: Page) {
  let clicks = 0;
  await page.exposeFunction('clicked', () => {
    clicks += 1;
  });
  await page.evaluate(() =>
    document.addEventListener('click', () => Reflect.get(window, 'clicked')(), {
      capture: true,
    }),
  );
  return () => clicks;
}

const part = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

/** On the page of a topic: why, who is affected, what to do, and one more click for how it is known. */
async function readTopic(page: Page) {
  const why = part(page, 'Why');
  // The sentence, who brought the change, and a change of level with an event near it.
  await expect(page.locator('header p').first()).toContainText(
    /(rose|fell|grew|has stayed|moved) .*\d/,
  );
  await expect(why.getByText('Who brought the change')).toBeVisible();
  await expect(why.getByText('Chrome', { exact: true }).first()).toBeVisible();
  const changes = part(page, 'Changes of level');
  await expect(changes.getByRole('link').first()).toBeVisible();
  await expect(changes.getByText(/Nearness in time/)).toBeVisible();

  const touched = part(page, 'Whom it touches');
  await expect(touched.getByText('Components and their owners')).toBeVisible();
  await expect(
    touched.getByText(/^It touches \d|^No entity of the catalog/),
  ).toBeVisible();

  const toDo = part(page, 'What to do');
  await expect(toDo.getByText(/ is suggested for /)).toBeVisible();
  await expect(toDo.getByText(/^Would be /).first()).toBeVisible();

  // How sure: of the forecast, of flags like this among all, of the interval and of the coverage that was measured.
  await expect(page.getByText('How sure.')).toBeVisible();
  await expect(page.getByText('How sure.').locator('..')).toContainText(
    /On past data the 95.% band held/,
  );
  const method = part(page, 'Method and data quality');
  await expect(method.getByText(/over all topics of the sweep/)).toBeVisible();
  await expect(method.getByText(/95.% band: .* of what came/)).toBeVisible();
  await page.getByRole('button', { name: 'How do we know?' }).click();
  await expect(
    page.getByRole('dialog', { name: 'How this was computed' }),
  ).toContainText('Mann-Kendall');
}

test('from the home page: what moved this quarter, why, whom it touches, what to do, how sure', async ({
  page,
}) => {
  await openWebPlatform(page);
  await openPage(page, '/');
  await expect(
    page
      .getByRole('link', { name: /^\d+ moved in the last 3 months$/ })
      .first(),
  ).toBeVisible();
  const clicks = await countClicks(page);
  await page
    .locator('main li', { hasText: /(In|Out) to .* from / })
    .first()
    .getByRole('link')
    .click();
  await readTopic(page);
  expect(clicks()).toBeLessThan(MOST_CLICKS);
});

test('from the list of radars: the quarter, a topic, its working', async ({
  page,
}) => {
  await openWebPlatform(page);
  await openPage(page, '/trend-radar');
  const quarter = page.getByRole('link', {
    name: /moved in the last 3 months on Web platform$/,
  });
  const moved = Number(await quarter.textContent());
  const clicks = await countClicks(page);
  await quarter.click();
  await expect(page).toHaveURL(/\?moved=quarter$/);
  await expect(page.locator('a[data-blip]')).toHaveCount(moved);
  await expect(
    page.getByText(new RegExp(`; ${moved} of them in the last 3 months`)),
  ).toBeVisible();
  await page
    .getByRole('table', { name: /Topics of the radar/ })
    .getByRole('link')
    .first()
    .click();
  await readTopic(page);
  expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS);
});
