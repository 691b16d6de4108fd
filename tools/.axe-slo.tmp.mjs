import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { chromiumOptions } from '/work/main/tools/chromium.mjs';
const browser = await chromium.launch(chromiumOptions());
for (const theme of ['light','dark']) for (const name of ['exhausted?target=99.95','composite','invalid','calendar']) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, colorScheme: theme, reducedMotion: 'reduce' });
  await context.addInitScript(t => localStorage.setItem('theme', t), theme);
  const page = await context.newPage();
  await page.goto(`http://localhost:27311/slo/${name}`);
  await page.locator('h1').first().waitFor({ timeout: 60000 });
  await page.waitForTimeout(2000);
  for (let i=0;i<3;i++) await page.locator('main button[aria-expanded=false][aria-controls]').first().click();
  await page.waitForTimeout(800);
  const r = await new AxeBuilder({ page }).include('main').withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();
  console.log(theme, name, r.violations.map(v => `${v.id}: ${v.nodes.length} ${v.nodes.slice(0,2).map(n=>n.html.slice(0,160)+' | '+(n.any[0]?.message??n.all[0]?.message??'').slice(0,160)).join(' || ')}`).join('\n   ') || 'clean');
  await context.close();
}
await browser.close();
