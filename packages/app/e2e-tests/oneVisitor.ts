import { BrowserContext, test } from '@playwright/test';

/**
 * Tests whose pages are all of one visitor, who keeps the scripts of the portal as browsers do. What the portal keeps in the
 * browser is forgotten before each.
 */
export const oneVisitorTest = test.extend<{}, { visitor: BrowserContext }>({
  visitor: [
    async ({ browser }, give, { project }) => {
      const { baseURL, viewport, contextOptions } = project.use;
      const visitor = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport,
        // A colour that is still changing would be judged.
        reducedMotion: 'reduce',
      });
      await give(visitor);
      await visitor.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ visitor }, give) => {
    await visitor.setStorageState({ cookies: [], origins: [] });
    const page = await visitor.newPage();
    await give(page);
    await page.close();
  },
});
