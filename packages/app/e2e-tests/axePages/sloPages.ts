import { expect, Page } from '@playwright/test';
import { SLOS_READY_MS, sloRows } from '../openSlo';
import { refuse } from '../refuse';
import { AxePage } from './AxePage';
import { css, text } from './shown';

const ANY_SLO = /\/api\/insights\/v1\/slo/;

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

/** SLOs, their definitions, reviews, agreements and reports. */
export const sloPages = {
  'the SLOs of a component': {
    path: '/catalog/default/component/checkout-web/slos',
    shown: groupedSlos,
  },
  'a component without SLOs': {
    path: '/catalog/default/component/insights-common/slos',
    shown: text('No SLO for this component'),
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
  'a review of nobody': {
    path: '/slo/review?team=group:default/nonsense',
    shown: text('The catalog knows no group:default/nonsense'),
  },
  'the definitions': {
    path: '/slo/definitions',
    shown: css('[data-row-index="0"]'),
  },
  'what a definition says': {
    path: '/slo/definitions/search-fast',
    shown: text('What it said last'),
  },
  'no retired definition': {
    path: '/slo/definitions?state=retired&origin=catalog',
    shown: text('No definition matches'),
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
} satisfies Record<string, AxePage>;
