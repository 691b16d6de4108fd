import { chromium } from '@playwright/test';
import { chromiumOptions } from '/work/main/tools/chromium.mjs';
const browser = await chromium.launch(chromiumOptions());
const page = await (await browser.newContext({ viewport: { width: 1400, height: 1100 }, reducedMotion: 'reduce', timezoneId: 'Europe/Berlin', acceptDownloads: true })).newPage();
await page.goto('http://localhost:27311/slo/checkout-availability');
const a = page.getByRole('group', { name: 'Budget that was left' });
await a.waitFor();
const box = await a.boundingBox();
await page.mouse.move(box.x + 800, box.y + 150);
await page.mouse.wheel(0, 350); await page.waitForTimeout(400);
const b2 = await a.boundingBox();
await page.mouse.click(b2.x + 700, b2.y + 150);
const c = page.getByRole('group', { name: 'All events' });
const cb = await c.boundingBox();
await page.mouse.move(cb.x + 640, cb.y + 60); await page.mouse.wheel(0, 500); await page.waitForTimeout(300); const cb2 = await c.boundingBox(); await page.mouse.move(cb2.x+200, cb2.y+80); await page.mouse.move(cb2.x+236, cb2.y+80);
await page.waitForTimeout(300);
await page.screenshot({ path: '/tmp/slo-shots/hover.png' });
const fig = page.getByRole('figure', { name: 'Budget that was left' });
for (const f of ['PNG picture','CSV, all values']) {
  await fig.getByRole('button', { name: 'Export' }).click();
  const [d] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: f }).click()]);
  await d.saveAs('/tmp/slo-shots/export.' + (f[0]==='P'?'png':'csv'));
}
await browser.close();
