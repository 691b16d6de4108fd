import { expect, Page } from '@playwright/test';

/** Waits for words. */
export const text =
  (words: string | RegExp, timeout?: number) => async (page: Page) =>
    expect(page.getByText(words).first()).toBeVisible({ timeout });

/** Waits for an element. */
export const css = (selector: string, timeout?: number) => async (page: Page) =>
  expect(page.locator(selector).first()).toBeVisible({ timeout });
