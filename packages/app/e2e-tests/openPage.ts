import { expect, Page } from '@playwright/test';

/** The theme as the portal keeps it. */
export type Theme = 'light' | 'dark';

/** A first radar is collected, analysed and computed within this time, also on a slow machine. */
export const RADAR_READY_MS = 180_000;

/** Sets the theme that the next page starts with. */
export async function chooseTheme(page: Page, theme: Theme) {
  await page.addInitScript(
    chosen => window.localStorage.setItem('theme', chosen),
    theme,
  );
}

/** Switches a page that is open, as the settings do. The portal is drawn anew: what was open in it is closed. */
export async function switchTheme(page: Page, theme: Theme) {
  await page.evaluate(newValue => {
    window.localStorage.setItem('theme', newValue);
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'theme', newValue }),
    );
  }, theme);
  // A document of TechDocs brings a body of its own, in a shadow root.
  await expect(page.locator('body[data-theme-mode]')).toHaveAttribute(
    'data-theme-mode',
    theme,
  );
}

/** Lets the next page begin as a guest who has signed in before. */
export async function stayGuest(page: Page) {
  await page.addInitScript(() =>
    window.localStorage.setItem('@backstage/core:SignInPage:provider', 'guest'),
  );
}

/** Opens a page of the portal as a person does: signs in as guest when asked. */
export async function openPage(page: Page, path: string, theme?: Theme) {
  if (theme) await chooseTheme(page, theme);
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter' });
  // Not every page of the platform has a main landmark; all have the navigation.
  const inside = page.getByRole('navigation').getByRole('link').first();
  await expect(enter.or(inside).first()).toBeVisible();
  if (await enter.isVisible()) {
    await enter.click();
    await expect(enter).toBeHidden();
  }
}

/** Opens the radar that the web-platform collector brings, and waits until it holds its blips. */
export async function openWebPlatform(page: Page, search = '', theme?: Theme) {
  await openPage(page, `/trend-radar/web-platform${search}`, theme);
  await expect(page.locator('a[data-blip]').first()).toBeVisible({
    timeout: RADAR_READY_MS,
  });
}
