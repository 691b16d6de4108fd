import { expect } from '@playwright/test';
import { openPage } from './openPage';
import { emptyTest as test } from './ownPortal';

test('no SLO is defined: the list says three ways to the first one', async ({
  page,
}) => {
  await openPage(page, '/slo');
  await expect(page.getByText('There are no SLOs yet')).toBeVisible();
  for (const way of [
    'POST /api/insights/v1/slo-definitions',
    'insights.slos.files',
    'almanac.io/slo-definitions',
  ]) {
    await expect(page.getByText(way)).toBeVisible();
  }
  await expect(page.getByText(/^Example data/)).toHaveCount(0);
  await page.getByRole('button', { name: 'New SLO' }).click();
  await page.getByRole('button', { name: 'Pushed counts' }).click();
  await expect(page.getByText('No fault found.')).toBeVisible();
});

test('no SLO is defined: agreements, reviews, the home page and components say what will appear', async ({
  page,
}) => {
  for (const [path, said] of [
    ['/slo/sla', 'There are no agreements yet'],
    ['/slo/review', 'No SLO has an owner yet'],
    ['/', 'No SLO yet'],
    [
      '/catalog/default/component/shop-search/slos',
      'No SLO for this component',
    ],
  ]) {
    await openPage(page, path);
    await expect(page.getByText(said)).toBeVisible();
  }
});
