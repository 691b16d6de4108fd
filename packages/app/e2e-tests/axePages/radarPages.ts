import { expect, Page } from '@playwright/test';
import { RADAR_READY_MS } from '../openPage';
import { AxePage } from './AxePage';
import { css, text } from './shown';

const ANY_RADAR = /\/api\/insights\/v1\/radars/;

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

async function compared(page: Page) {
  const table = page.getByRole('table', { name: 'What matters of each topic' });
  await expect(table).toBeVisible({ timeout: RADAR_READY_MS });
  // The values are there before all are analysed.
  await expect(table.getByText('not analysed yet')).toHaveCount(0, {
    timeout: RADAR_READY_MS,
  });
}

async function run(page: Page) {
  await page
    .getByRole('table', { name: 'Runs of Web platform' })
    .locator('[data-row-index="0"]')
    .getByRole('link')
    .click();
  await expect(page.getByRole('region', { name: /^Run of / })).toBeVisible();
}

const noRadars = (page: Page) =>
  page.route(ANY_RADAR, route =>
    route.fulfill({ json: { items: [], faults: [] } }),
  );

const failing = (page: Page) =>
  page.route(ANY_RADAR, route => route.fulfill({ status: 503, body: '' }));

/** Radars, their topics, and the sources of what they show. */
export const radarPages = {
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
  'a radar by another policy': {
    path: '/trend-radar/web-platform?level.adopt.0=0.9x24',
    shown: async page =>
      expect(page.getByText(/Another ring would be suggested for/)).toBeVisible(
        {
          timeout: RADAR_READY_MS,
        },
      ),
  },
  'a quadrant': { path: '/trend-radar/web-platform?focus=css', shown: blips },
  'a second radar': { path: '/trend-radar/shop-front', shown: blips },
  'a radar whose filters leave nothing': {
    path: '/trend-radar/web-platform?q=zzzz',
    shown: css('main h2', RADAR_READY_MS),
  },
  'a new radar': {
    path: '/trend-radar/new',
    shown: text('Where topics would stand'),
  },
  'the definition of a radar of a file': {
    path: '/trend-radar/shop-front/edit',
    shown: text('Copy to edit'),
  },
  'a radar to bring in': {
    path: '/trend-radar/import',
    shown: text('Choose a file'),
  },
  'the versions of a radar of a file': {
    path: '/trend-radar/shop-front/history',
    shown: text('No versions'),
  },
  'an unknown radar': {
    path: '/trend-radar/no-such-radar',
    shown: css('[role="alert"]'),
  },
  'a topic': {
    path: '/trend-radar/web-platform/web-platform:has',
    shown: topic,
  },
  'a topic as an index': {
    path: '/trend-radar/web-platform/web-platform:has?as=indexed',
    shown: topic,
  },
  'a chosen period of a topic': {
    path: '/trend-radar/web-platform/web-platform:has?from=2023-01-01&to=2024-12-01',
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
  'topics side by side': {
    path: '/trend-radar/compare?topics=web-platform:has,web-platform:grid,web-platform:container-queries&forecasts=shown&changes=shown',
    shown: compared,
  },
  'topics as an index': {
    path: '/trend-radar/compare?topics=web-platform:has,web-platform:container-queries&show=indexed',
    shown: compared,
  },
  'no topics to compare': {
    path: '/trend-radar/compare',
    shown: text('Choose topics to compare'),
  },
  'topics to compare that are not known': {
    path: '/trend-radar/compare?topics=web-platform:no-such-topic',
    shown: text('None of the topics has values to compare.'),
  },
  'a radar of which topics are chosen': {
    path: '/trend-radar/web-platform?topics=web-platform:has,web-platform:grid',
    shown: text('2 of 5 chosen', RADAR_READY_MS),
  },
  'the sources': {
    path: '/insights/sources',
    shown: text('From observations to analyses'),
  },
  'a run': {
    path: '/insights/sources?collector=web-platform',
    shown: run,
  },
} satisfies Record<string, AxePage>;
