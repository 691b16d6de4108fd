import { Page } from '@playwright/test';

/** Lets the backend answer with a problem, as it does, where an address matches. */
export async function refuse(
  page: Page,
  url: RegExp,
  status: number,
  title: string,
) {
  await page.route(url, route =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: '/api/insights/v1/problems/sample',
        title,
        status,
        detail: `${title}: told by the test.`,
        instance: '/api/insights/v1/sample',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        error: { name: 'Sample', message: title },
        response: { statusCode: status },
      }),
    }),
  );
}
