import { expect, Locator, Page } from '@playwright/test';
import { freshName, signedIn } from './defineSlo';
import { MODELS_READY_MS } from './openModels';
import { openPage } from './openPage';
import { deciderTest as test } from './ownPortal';
import { printedText } from './printedText';

test.describe.configure({ timeout: MODELS_READY_MS + 60_000 });

const MODELS = '/api/insights/v1/models';

/** A card as a team has it beside its code. */
const card = (overview: string, more = '') => `---
license: apache-2.0
pipeline_tag: tabular-regression
---

# Returns

${overview}
${more}`;

/** Registers a model with two versions, as a training pipeline does. */
async function registerModel(page: Page): Promise<string> {
  const name = freshName('returns');
  for (const [version, mae] of [
    ['1', 171],
    ['2', 118],
  ]) {
    const answer = await page.request.post(
      `${MODELS}/built-in/${name}/versions`,
      {
        headers: await signedIn(page),
        data: {
          ...{ version, owner: 'group:default/fulfilment' },
          metrics: [{ name: 'mae', value: mae, higherIs: 'worse' }],
          card: {
            format: 'hugging-face',
            text: card('How many parcels come back.'),
          },
        },
      },
    );
    expect(answer.status(), await answer.text()).toBe(201);
  }
  return name;
}

/** Says something of a field by the API, as somebody else does meanwhile. */
async function sayMeanwhile(page: Page, name: string, value: string) {
  const headers = await signedIn(page);
  const path = `${MODELS}/built-in/${name}/card`;
  const read = await page.request.get(path, { headers });
  const said = await page.request.patch(path, {
    headers: { ...headers, 'If-Match': read.headers().etag },
    data: {
      version: '2',
      set: [{ pointer: '/details/overview', kind: 'known', value }],
    },
  });
  expect(said.status(), await said.text()).toBe(200);
}

/** The row of a field of the card. */
const field = (page: Page, pointer: string): Locator =>
  page.locator(`[id="${pointer}"]`);

const blank = /\s/g;

test('a card: edited beside somebody else, filled from a file, and printed', async ({
  page,
}) => {
  await openPage(page, '/models');
  const name = await registerModel(page);
  await openPage(page, `/models/built-in/${name}`);

  await page.getByRole('button', { name: 'Edit Overview' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByRole('textbox', { name: 'Overview' });
  await text.fill('How many parcels come back next week.');
  await sayMeanwhile(page, name, 'Parcels that come back.');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = dialog.getByRole('alert', {
    name: 'The card was changed while you wrote',
  });
  await expect(conflict).toContainText('Parcels that come back.');
  await expect(conflict).toContainText('How many parcels come back next week.');
  await dialog.getByRole('button', { name: 'Save what you wrote' }).click();
  await expect(dialog).toBeHidden();
  await expect(field(page, '/details/overview')).toContainText(
    'How many parcels come back next week.',
  );

  await page.getByRole('button', { name: 'Import' }).click();
  const choose = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file' }).click();
  const broken = card('Parcels.').replace('apache-2.0', '{ a: 1 }');
  await (
    await choose
  ).setFiles({
    ...{ name: 'card.md', mimeType: 'text/markdown' },
    buffer: Buffer.from(broken),
  });
  const source = dialog.getByRole('textbox', { name: 'Text of the card' });
  await expect(source).toHaveValue(broken);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    /\/license · line 2, column 10/,
  );
  await source.fill(
    card('Parcels.', '\n## Bias, Risks, and Limitations\n\nToo low in May.\n'),
  );
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(
    dialog.getByRole('region', { name: /^Says otherwise than the card/ }),
  ).toContainText('How many parcels come back next week.');
  await expect(
    dialog.getByRole('checkbox', { name: /: Overview$/ }),
  ).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Take over one field' }).click();
  await expect(dialog).toBeHidden();
  const risks = field(page, '/ethicalConsiderations/description');
  await expect(risks).toContainText('Too low in May.');
  await risks.getByRole('button', { name: /^Source/ }).click();
  await expect(risks).toContainText('Said by people: user:default/mira.osman');

  const sheets = printedText(await page.pdf());
  const paper = sheets.join('');
  for (const said of [
    name,
    'How many parcels come back next week.',
    'Said by people: user:default/mira.osman',
    'Too low in May.',
    'Headings answered',
    'Digest of this card',
  ]) {
    expect(paper).toContain(said.replace(blank, ''));
  }
  expect(paper).toMatch(/sha256:[0-9a-f]{64}/);
  // What is only for the screen: the ways to change it, and the navigation of the portal.
  expect(paper).not.toContain('Import');
  expect(paper).not.toContain('Catalog');
});

test('a version is promoted: asked for, approved, its card frozen, and what was said since', async ({
  page,
}) => {
  await openPage(page, '/models');
  const name = await registerModel(page);
  await openPage(page, `/models/built-in/${name}?tab=versions`);
  await page.getByRole('button', { name: 'Ask for a promotion' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Alias' }).fill('champion');
  await expect(dialog).toContainText('No version holds it now.');
  await dialog
    .getByRole('textbox', { name: 'Why' })
    .fill('53 parcels fewer off.');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();
  const waiting = page.getByRole('region', { name: 'Waiting for approval' });
  await expect(waiting).toContainText(
    'champion: to version 2, which nobody held before',
  );
  await waiting.getByRole('button', { name: 'Approve' }).click();
  await dialog
    .getByRole('textbox', { name: /^Why/ })
    .fill('Backtest and card are complete.');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(waiting).toBeHidden();
  await page.keyboard.press('Escape');
  const ledger = page
    .getByRole('table', { name: 'Ledger of promotions' })
    .getByRole('row')
    .nth(1);
  await expect(ledger).toContainText(/Applied/i);
  await expect(ledger).toContainText('Backtest and card are complete.');
  await expect(page.getByRole('main')).toContainText('champion → 2');

  await sayMeanwhile(page, name, 'Said after it was approved.');
  await ledger.getByRole('button', { name: /Frozen card/ }).click();
  const frozen = page.getByRole('dialog', { name: 'Card as it was frozen' });
  await expect(frozen).toContainText('Intact: the content still has');
  await expect(frozen).toContainText('How many parcels come back.');
  await expect(frozen).toContainText(/Details: Overview.*changed/);
  await expect(frozen).toContainText('Said after it was approved.');
  await expect(page).toHaveURL(/[?&]promotion=/);
});

test('a deprecated model warns on the page of what uses it', async ({
  page,
}) => {
  await expect(async () => {
    await openPage(page, '/models/model-files/delivery-time?tab=versions');
    await page
      .getByRole('button', { name: 'Deprecate model…' })
      .click({ timeout: 5_000 });
  }).toPass({ timeout: MODELS_READY_MS });
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: /^Why it shall not be used/ })
    .fill('It knows two carriers alone.');
  await dialog.getByLabel(/^Served until/).fill('2099-12-31');
  await dialog.getByRole('button', { name: 'Deprecate', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText(/^This model is deprecated: It knows two carriers alone/),
  ).toBeVisible();

  const warned = page.locator('main li').filter({
    has: page.locator('a[href="/models/model-files/delivery-time"]'),
  });
  await expect(async () => {
    await openPage(page, '/catalog/default/component/order-service');
    await expect(warned.first()).toContainText(
      /Do not build on version 2 .*shall not be used any more/,
      { timeout: 15_000 },
    );
  }).toPass({ timeout: MODELS_READY_MS });
});
