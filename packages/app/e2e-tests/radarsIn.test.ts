import { expect, Locator, Page } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import { signedIn } from './defineSlo';
import { chooseTheme, openPage } from './openPage';
import { deciderTest as test } from './ownPortal';

test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A list as Backstage's tech-radar plugin loads it. */
const list = {
  quadrants: [
    { id: 'languages', name: 'Languages' },
    { id: 'process', name: 'Process' },
  ],
  rings: [
    { id: 'adopt', name: 'Adopt', color: '#5BA300' },
    { id: 'trial', name: 'Trial', color: '#009EB0' },
    { id: 'hold', name: 'Hold', color: '#E09B96' },
  ],
  entries: [
    {
      ...{ id: 'typescript', key: 'typescript', title: 'TypeScript' },
      quadrant: 'languages',
      timeline: [
        { ringId: 'adopt', date: '2024-03-01', description: 'All new code.' },
        { ringId: 'trial', date: '2022-07-05' },
      ],
    },
    {
      ...{ id: 'mob', key: 'mob', title: 'Mob programming' },
      quadrant: 'process',
      timeline: [{ ringId: 'trial', date: '2024-03-01' }],
    },
  ],
};

/** Looks at a page in both themes, each time opened anew, once it shows something. */
async function noFaults(page: Page, shown: Locator) {
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(page, theme);
    await page.reload();
    await expect(shown.first()).toBeVisible();
    await expectNoFaults(page, 'main');
  }
}

test('a tech radar moves over: drawn where people decided, with its history, and found again', async ({
  page,
}) => {
  await openPage(page, '/trend-radar');
  const answer = await page.request.post(
    '/api/insights/v1/radars/company/import',
    {
      headers: await signedIn(page),
      data: { from: 'tech-radar.json', title: 'Company radar', content: list },
    },
  );
  expect(answer.status()).toBe(200);
  await openPage(page, '/trend-radar/company');
  await expect(page.locator('a[data-blip]')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /What if/ })).toHaveCount(0);
  await noFaults(page, page.locator('a[data-blip]'));
  await openPage(page, '/trend-radar/company/radar-company:typescript');
  const main = page.getByRole('main');
  await expect(main).toContainText('Nothing is suggested for TypeScript');
  const history = page.getByRole('list', { name: 'History of decisions' });
  await expect(history).toContainText(
    /tech-radar\.json.*All new code\..*tech-radar\.json/s,
  );
  await noFaults(page, history);
});

test('a radar is written: a fault beside its field, saved, changed, and taken away', async ({
  page,
}) => {
  await chooseTheme(page, 'light');
  await openPage(page, '/trend-radar');
  await page.getByRole('button', { name: 'New radar' }).first().click();
  const head = page.getByRole('region', { name: 'Radar', exact: true });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const untouched = page.getByText('Nothing is written yet');
  await expect(untouched).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await noFaults(page, untouched);
  await page.goto('/trend-radar/new');
  await head.getByLabel('Description').fill('How we work');
  await expect(head.getByText('must not be empty').first()).toBeVisible();
  await head.getByLabel('Title').fill('Our methods');
  await expect(head.getByLabel('Id')).toHaveValue('our-methods');
  await expect(page.getByText('No fault found.')).toBeVisible();
  await save.click();
  await expect(page).toHaveURL(/\/trend-radar\/our-methods$/);
  await expect(page.getByText('This radar has no topics yet')).toBeVisible();

  await page.getByRole('button', { name: 'Definition', exact: true }).click();
  await head.getByLabel('Title').fill('Our ways');
  await expect(page.getByText('No fault found.')).toBeVisible();
  await save.click();
  await expect(page).toHaveURL(/\/trend-radar\/our-methods$/);
  await openPage(page, '/trend-radar/our-methods/edit');
  await expect(
    page.getByRole('heading', { name: 'Change Our ways' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Take this radar away' }).click();
  await page.getByRole('button', { name: 'Take away', exact: true }).click();
  await expect(page).toHaveURL(/\/trend-radar$/);
  await expect(page.getByText('Our ways')).toHaveCount(0);
});
