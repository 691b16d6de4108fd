import { chromium } from '@playwright/test';
import { chromiumOptions } from '/work/main/tools/chromium.mjs';
const [names, widths, themes] = [
  process.argv[2].split(','),
  (process.argv[3] ?? '1400').split(',').map(Number),
  (process.argv[4] ?? 'light').split(','),
];
const open = process.argv[5] === 'open';
const browser = await chromium.launch(chromiumOptions());
for (const theme of themes)
  for (const width of widths)
    for (const name of names) {
      const context = await browser.newContext({
        viewport: { width, height: 1000 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      await context.addInitScript(t => localStorage.setItem('theme', t), theme);
      const page = await context.newPage();
      page.on('console', m => {
        if (m.type() === 'error') console.log(name, m.text().slice(0, 300));
      });
      await page.goto(`http://localhost:27311/slo/${name}`);
      await page
        .locator('h1, [role=alert]')
        .first()
        .waitFor({ timeout: 60000 });
      await page.waitForTimeout(1500);
      if (open)
        for (let i = 0; i < 3; i++)
          await page
            .locator('main button[aria-expanded=false][aria-controls]')
            .first()
            .click();
      await page.waitForTimeout(open ? 1000 : 200);
      const scroller = await page.evaluate(() => {
        const els = [...document.querySelectorAll('*')].filter(
          e =>
            e.scrollHeight > e.clientHeight + 50 &&
            /(auto|scroll)/.test(getComputedStyle(e).overflowY),
        );
        return els.map(e => e.tagName + '.' + e.className).slice(0, 5);
      });
      const h = await page.evaluate(() =>
        Math.max(
          document.documentElement.scrollHeight,
          ...[...document.querySelectorAll('main,article,section')].map(
            e => e.scrollHeight,
          ),
        ),
      );
      await page.setViewportSize({ width, height: Math.min(8000, h + 120) });
      await page.waitForTimeout(600);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      );
      const f = `/tmp/slo-shots/${name.replace(
        /[?=&/]/g,
        '_',
      )}-${width}-${theme}.png`;
      await page.screenshot({ path: f });
      console.log(f, h, over ? 'SIDEWAYS' : '');
      await context.close();
    }
await browser.close();
