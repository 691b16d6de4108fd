import { expect, Page } from '@playwright/test';
import { modelRows, MODELS_READY_MS } from '../openModels';
import { refuse } from '../refuse';
import { AxePage } from './AxePage';
import { css, text } from './shown';

const ANY_MODEL = /\/api\/insights\/v1\/models/;

const models = async (page: Page) =>
  expect(
    modelRows(page)
      .getByText(/^\d+ of \d+$/)
      .first(),
  ).toBeVisible({
    timeout: MODELS_READY_MS,
  });

const sides = (...versions: string[]) =>
  versions
    .map(version => `side=model-files%2Fdemand-forecast%40${version}`)
    .join('&');

const deniedModels = (page: Page) => refuse(page, ANY_MODEL, 403, 'Forbidden');

const noModels = (page: Page) =>
  page.route(/\/api\/insights\/v1\/models\/overview/, async route => {
    const response = await route.fetch();
    const counts = { totalCount: 0, matchingCount: 0, needAttentionCount: 0 };
    await route.fulfill({
      response,
      json: { ...(await response.json()), ...counts },
    });
  });

/** A part of the page of a model, with all that it shows at first. */
const tab = (id: string, name: string): AxePage => ({
  path: `/models/model-files/demand-forecast?tab=${id}`,
  shown: async page => {
    await expect(
      page
        .getByRole('link', { name, exact: true })
        .and(page.locator('[aria-current=page]')),
    ).toBeVisible({ timeout: MODELS_READY_MS });
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  },
});

/** Models, as a list and side by side, and the parts of one. */
export const modelPages = {
  'the card of a model': tab('card', 'Card'),
  'the versions of a model': tab('versions', 'Versions'),
  'the evaluation of a model': tab('evaluation', 'Evaluation'),
  'the data of a model': tab('data', 'Data'),
  'the consumers of a model': tab('consumers', 'Consumers'),
  'what happened to a model': tab('audit', 'Audit'),
  'a model that nobody knows': {
    path: '/models/model-files/no-such-model',
    shown: css('[role="alert"]', MODELS_READY_MS),
  },
  'the models': { path: '/models', shown: models },
  'the models as a grid': {
    path: '/models?view=grid',
    shown: css('main li a[href^="/models/"]', MODELS_READY_MS),
  },
  'models of which some are chosen to compare': {
    path: '/models?side=model-files/demand-forecast&side=model-files/delivery-time',
    shown: async page => {
      await models(page);
      await text('2 chosen to compare')(page);
    },
  },
  'models whose filters leave nothing': {
    path: '/models?q=zzzz',
    shown: text('No model matches'),
  },
  'no models': {
    path: '/models',
    given: noModels,
    shown: text('There are no models yet'),
  },
  'models that one may not see': {
    path: '/models',
    given: deniedModels,
    shown: css('[role="alert"]'),
  },
  'two versions side by side': {
    path: `/models/compare?${sides('1', '2')}`,
    shown: async page =>
      expect(
        page.getByRole('table', { name: 'Metrics side by side' }),
      ).toBeVisible({ timeout: MODELS_READY_MS }),
  },
  'a comparison of one': {
    path: `/models/compare?${sides('1')}`,
    shown: text('Choose at least two'),
  },
  'a comparison with an unknown model': {
    path: '/models/compare?side=model-files/demand-forecast&side=model-files/no-such-model',
    shown: css('[role="alert"]'),
  },
  'the models of an entity': {
    path: '/catalog/default/component/order-service/models',
    shown: async page =>
      expect(page.getByRole('table', { name: /^Models of / })).toBeVisible({
        timeout: MODELS_READY_MS,
      }),
  },
} satisfies Record<string, AxePage>;
