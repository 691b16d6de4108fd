import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { chromiumOptions } from '/work/main/tools/chromium.mjs';
const base = 'http://localhost:27613';
const browser = await chromium.launch(chromiumOptions());
for (const theme of ['light', 'dark']) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  await context.addInitScript(t => localStorage.setItem('theme', t), theme);
  const page = await context.newPage();
  page.on('pageerror', e => console.log('PAGEERR', e.message.slice(0, 300)));
  for (const path of ['/slo/new', '/slo/checkout-availability/edit', '/slo/sla', '/slo/sla/brightside-checkout', '/slo/review', '/slo/review?team=group:default/payments']) {
    await page.goto(base + path);
    await page.locator('main h1, main header p').first().waitFor({ timeout: 60000 });
    await page.waitForTimeout(1500);
    if (path === '/slo/new') {
      await page.locator('textarea').fill('kind: SLO\nspec:\n  objectives:\n    - displayName: x\n      target: 99.9\n');
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `/tmp/ui3/typed-${theme}.png` });
    }
    const { violations } = await new AxeBuilder({ page }).include('main').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    console.log(theme, path, violations.map(v => `${v.id}: ${v.nodes.length} ${v.nodes[0].target} ${v.nodes[0].failureSummary?.split('\n')[1] ?? ''}`));
    if (path === '/slo/new' && theme === 'light') {
      await page.getByRole('button', { name: /Go to line 5/ }).click();
      console.log('focus', await page.evaluate(() => [document.activeElement.tagName, document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)]));
      await page.keyboard.press('End'); await page.keyboard.press('Enter'); await page.keyboard.type('a:'); await page.keyboard.press('Enter'); await page.keyboard.type('b');
      console.log(JSON.stringify(await page.locator('textarea').inputValue()));
      await page.keyboard.press('Control+z'); await page.keyboard.press('Control+z');
      console.log('undone', JSON.stringify(await page.locator('textarea').inputValue()));
      await page.getByRole('link', { name: 'SLOs' }).first().click();
      console.log('dialog', await page.getByRole('dialog').textContent());
      await page.getByRole('button', { name: 'Leave', exact: true }).click();
      await page.waitForTimeout(1500);
      console.log('left to', page.url());
    }
    if (path.endsWith('payments')) {
      await page.getByRole('button', { name: /^Make an exception/ }).first().click();
      await page.waitForTimeout(500);
      await page.screenshot({ path: `/tmp/ui3/dialog-${theme}.png` });
      const d = await new AxeBuilder({ page }).include('[role=dialog]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      console.log('dialog', d.violations.map(v => `${v.id} ${v.nodes[0].target}`));
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
      await page.emulateMedia({ media: 'print' });
      await page.pdf({ path: `/tmp/ui3/review-${theme}.pdf`, format: 'A4' });
      await page.setViewportSize({ width: 760, height: 1000 });
      await page.screenshot({ path: `/tmp/ui3/print-${theme}.png`, fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
  }
  await context.close();
}
await browser.close();
