import { expect, Page } from '@playwright/test';
import { signedIn } from './defineSlo';

/** Publishes a definition of an API, as a build does. @returns the id of it */
export async function publishContract(
  page: Page,
  contractRef: string,
  definition: string,
): Promise<string> {
  const answer = await page.request.post(
    `/api/insights/v1/contracts/${encodeURIComponent(contractRef)}/snapshots`,
    {
      headers: await signedIn(page),
      data: { definition, revision: '4f1c2d', note: 'Tested' },
    },
  );
  expect([200, 201], await answer.text()).toContain(answer.status());
  return (await answer.json()).id;
}
