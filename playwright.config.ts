import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './tools/chromium.mjs';

const port = process.env.PORTAL_PORT ?? '7107';

/** `PORTAL_URL` tests a portal that runs already; otherwise the production build is served on `PORTAL_PORT`. */
const baseURL = process.env.PORTAL_URL ?? `http://localhost:${port}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
  ],
  outputDir: 'node_modules/.cache/e2e-test-results',
  webServer: process.env.PORTAL_URL
    ? undefined
    : {
        command: `node tools/serve-production.mjs ${port}`,
        url: `${baseURL}/.backstage/health/v1/readiness`,
        timeout: 180_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      },
  use: {
    baseURL,
    viewport: { width: 1400, height: 900 },
    screenshot: 'only-on-failure',
    // Of each test that passes, too, it would take time: `yarn test:browser --trace retain-on-failure` keeps it of those that fail.
    trace: 'off',
    launchOptions: chromiumOptions(),
  },
});
