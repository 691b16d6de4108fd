import { expect, Locator, Page } from '@playwright/test';
import { defineSlo, freshName } from './defineSlo';
import { openPage } from './openPage';
import { SLOS_READY_MS } from './openSlo';
import { deciderTest as test } from './ownPortal';

test.describe.configure({ timeout: SLOS_READY_MS });

const text = (page: Page) =>
  page.getByRole('textbox', { name: 'OpenSLO definition, YAML' });
const save = (page: Page) =>
  page.getByRole('button', { name: 'Save', exact: true });
const check = (page: Page) => page.getByRole('region', { name: 'Check' });
const versions = (page: Page) =>
  page
    .getByRole('region', { name: 'Definition' })
    .getByRole('listitem')
    .filter({ hasText: /^Version \d/ });

/** The template for availability, made an SLO on the made-up counts of product answers. */
async function fromTemplate(field: Locator, name: string) {
  const template = await field.inputValue();
  const count = (part: string) =>
    `{ scenario: product-answers, count: ${part} }`;
  return template
    .replace('name: my-service-availability', `name: ${name}`)
    .replace('My service is available', `Tested as ${name}`)
    .replace('service: my-service', 'service: product-service')
    .replaceAll('metricSourceRef: prometheus', 'metricSourceRef: example')
    .replace(/spec:\s+query: .*code!~.*/, `spec: ${count('good')}`)
    .replace(/spec:\s+query: .*/, `spec: ${count('total')}`);
}

async function openEditor(page: Page, name: string) {
  await openPage(page, `/slo/${name}/edit`);
  await expect(check(page)).toContainText('No fault found.');
}

/** Writes another target in the place of 99.9 %. */
async function aimAt(page: Page, target: string) {
  const before = await text(page).inputValue();
  await text(page).fill(before.replace('target: 0.999', `target: ${target}`));
}

test('a new SLO: from a template, a fault mended at its line, saved, and evaluated', async ({
  page,
}) => {
  await openPage(page, '/slo');
  await page.getByRole('button', { name: 'New SLO' }).click();
  const templates = page.getByRole('group', { name: 'Start from' });
  await templates.getByRole('button', { name: 'Composite' }).click();
  await expect(page).toHaveURL(/[?&]template=composite/);
  await templates.getByRole('button', { name: 'Availability' }).click();
  await expect(save(page)).toHaveAttribute('aria-disabled', 'true');

  const name = freshName('products');
  const right = await fromTemplate(text(page), name);
  const wrong = right.replace('target: 0.999', 'target: 1.5');
  await text(page).fill(wrong);
  const line = wrong.split('\n').findIndex(words => words.includes('1.5')) + 1;
  const faults = check(page).getByRole('list', { name: 'Faults and warnings' });
  await expect(faults).toContainText(`Fault, line ${line}`);
  await expect(faults).toContainText('objectives[0].target');
  await expect(page.getByText('Mend the fault first.')).toBeVisible();
  await faults.getByRole('button', { name: /Go there$/ }).click();
  await expect(text(page)).toBeFocused();
  const chosen = await text(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd).trim(),
  );
  expect(chosen).toBe('target: 1.5');

  await page.keyboard.insertText('      target: 0.999');
  await expect(check(page)).toContainText('No fault found.');
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(new RegExp(`/slo/${name}$`));
  await expect(
    page.getByRole('heading', { name: `Tested as ${name}`, level: 1 }),
  ).toBeVisible();
  // The counts of the source are asked for with the next round.
  await expect(
    page.getByRole('button', { name: / of the budget: how this was/ }),
  ).toBeVisible({ timeout: SLOS_READY_MS });
});

test('a change begins a version; both are on the page, with who wrote them', async ({
  page,
}) => {
  const name = await defineSlo(page, 'versions');
  await openPage(page, `/slo/${name}`);
  await page.getByRole('button', { name: 'Change the definition' }).click();
  await expect(
    page.getByText(/^What you save begins version 2\./),
  ).toBeVisible();
  await expect(page.getByText('Nothing is changed.')).toBeVisible();
  await aimAt(page, '0.99');
  await save(page).click();
  await expect(page).toHaveURL(new RegExp(`/slo/${name}$`));

  await page.getByRole('button', { name: 'Versions' }).click();
  await expect(versions(page)).toHaveCount(2);
  const [second, first] = await versions(page).all();
  await expect(second).toContainText(/^Version 2 In force since/);
  await expect(second).toContainText(/target: .*0\.999.*0\.99/);
  await expect(first).toContainText(/^Version 1 /);
  for (const version of [first, second]) {
    await expect(version.getByRole('link', { name: /mira/i })).toBeVisible();
  }
});

test('two change it at once: the second is told by whom and what, and decides', async ({
  page,
  context,
}) => {
  const name = await defineSlo(page, 'conflict');
  const other = await context.newPage();
  await openEditor(page, name);
  await openEditor(other, name);
  await aimAt(other, '0.995');
  await save(other).click();
  await expect(other).toHaveURL(new RegExp(`/slo/${name}$`));

  await aimAt(page, '0.99');
  await save(page).click();
  const conflict = page.getByRole('alert', {
    name: 'Somebody else saved version 2 meanwhile',
  });
  await expect(conflict).toContainText(/By mira.osman, /i);
  const compared = conflict.getByRole('group', { name: 'Theirs and yours' });
  await expect(compared).toContainText(/− +- target: 0\.995/);
  await expect(compared).toContainText(/\+ +- target: 0\.99/);
  await expect(save(page)).toHaveAttribute('aria-disabled', 'true');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await save(page).click();
  await expect(page).toHaveURL(new RegExp(`/slo/${name}$`));
  await page.getByRole('button', { name: 'Versions' }).click();
  await expect(versions(page)).toHaveCount(3);
});

test('what is not saved is asked about, and comes back after Back', async ({
  page,
}) => {
  const name = await defineSlo(page, 'leaving');
  await openPage(page, `/slo/${name}`);
  await page.getByRole('button', { name: 'Change the definition' }).click();
  await expect(check(page)).toContainText('No fault found.');
  await aimAt(page, '0.98');
  const slos = page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'SLOs' });
  await slos.click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(text(page)).toHaveValue(/target: 0\.98/);

  await page.goBack();
  await page.goForward();
  await expect(
    page.getByText('What you wrote before and did not save is back.'),
  ).toBeVisible();
  await expect(text(page)).toHaveValue(/target: 0\.98/);

  const closing = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const asked = await closing;
  expect(asked.type()).toBe('beforeunload');
  await asked.dismiss();

  await slos.click();
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/\/slo$/);
});

test('a definition from a file is read, also by whoever may write', async ({
  page,
}) => {
  await openEditor(page, 'payments-answer');
  await expect(
    page.getByText(/^It is read from the file .*checkout\.yaml, and changed/),
  ).toBeVisible();
  await expect(text(page)).toHaveAttribute('readonly');
  await expect(save(page)).toHaveCount(0);
});
