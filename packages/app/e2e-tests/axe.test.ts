import { expect, Page, test } from '@playwright/test';
import { axeExclusions } from './axeExclusions';
import { expectNoFaults, faultsOn, SETTLED_WITHIN_MS } from './axeFaults';
import { AxePageName, axePages } from './axePages';
import {
  chooseTheme,
  openPage,
  RADAR_READY_MS,
  stayGuest,
  switchTheme,
  Theme,
} from './openPage';

test.describe.configure({ mode: 'parallel', timeout: RADAR_READY_MS + 60_000 });

// A colour that is still changing would be judged.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const THEMES: Theme[] = ['light', 'dark'];

/** The faults of a page that no exclusion covers, and the exclusions that cover one. */
async function judge(page: Page, name: AxePageName) {
  const exclusions = axeExclusions.filter(({ pages }) => pages.includes(name));
  const needed = new Set<string>();
  const faults = [];
  for (const fault of await faultsOn(page)) {
    let covered = false;
    for (const { rule, selector, reason } of exclusions) {
      if (rule !== fault.rule) continue;
      const element = page.locator(fault.target).and(page.locator(selector));
      if ((await element.count()) === 0) continue;
      covered = true;
      needed.add(reason);
    }
    if (!covered) faults.push(fault);
  }
  return { faults, needed };
}

for (const theme of THEMES) {
  test(`signing in keeps WCAG 2.2 AA, ${theme}`, async ({ page }) => {
    await chooseTheme(page, theme);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Enter' })).toBeVisible();
    await expectNoFaults(page);
  });
}

for (const name of Object.keys(axePages) as AxePageName[]) {
  const { path, given, shown } = axePages[name];

  test(`${name} keeps WCAG 2.2 AA in both themes`, async ({ page }) => {
    await stayGuest(page);
    await given?.(page);
    await openPage(page, path);
    const needed = new Set<string>();
    for (const theme of THEMES) {
      await switchTheme(page, theme);
      await shown(page);
      await expect(async () => {
        const judged = await judge(page, name);
        expect(judged.faults, `faults in the ${theme} theme`).toEqual([]);
        judged.needed.forEach(reason => needed.add(reason));
      }).toPass({ timeout: SETTLED_WITHIN_MS });
    }
    const idle = axeExclusions.filter(
      ({ pages, reason }) => pages.includes(name) && !needed.has(reason),
    );
    expect(idle, 'exclusions that hide nothing here').toEqual([]);
  });
}
