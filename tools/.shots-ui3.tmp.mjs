import { chromium } from '@playwright/test';
import { chromiumOptions } from '/work/main/tools/chromium.mjs';
const base = process.env.BASE ?? 'http://localhost:27466';
const paths = process.argv[2].split(',');
const widths = (process.argv[3] ?? '1400').split(',').map(Number);
const themes = (process.argv[4] ?? 'light').split(',');
const browser = await chromium.launch(chromiumOptions());
for (const theme of themes) for (const width of widths) {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  await context.addInitScript(t => localStorage.setItem('theme', t), theme);
  const page = await context.newPage();
  page.on('console', m => { if (m.type() === 'error') console.log('ERR', m.text().slice(0, 400)); });
  page.on('pageerror', e => console.log('PAGEERR', e.message.slice(0, 400)));
  let first = true;
  for (const path of paths) {
    await page.goto(base + path);
    if (first) { first = false; const enter = page.getByRole('button', { name: /enter/i }); await enter.first().click({ timeout: 40000 }).catch(() => console.log('no enter')); }
    await page.locator('main h1, main header p, [role=alert], main textarea').first().waitFor({ timeout: 60000 }).catch(() => console.log('no main', path));
    await page.waitForTimeout(2500);
    const h = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, ...[...document.querySelectorAll('main,article,section,#root *')].map(e => e.scrollHeight)));
    await page.setViewportSize({ width, height: Math.min(5000, Math.max(900, h + 120)) });
    await page.waitForTimeout(500);
    const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    const f = `/tmp/ui3/${path.replace(/[?=&/:]/g, '_')}-${width}-${theme}.png`;
    await page.screenshot({ path: f });
    console.log(f, h, over ? 'SIDEWAYS' : '');
    await page.setViewportSize({ width, height: 1000 });
  }
  await context.close();
}
await browser.close();
