import { expect, Page } from '@playwright/test';

/** An SLO on made-up counts that come in at any hour, whose budget holds. */
const definition = (name: string, service: string) =>
  `apiVersion: openslo/v1
kind: SLO
metadata:
  name: ${name}
  displayName: Tested as ${name}
spec:
  service: ${service}
  indicator:
    metadata:
      name: ${name}
    spec:
      ratioMetric:
        good:
          metricSource:
            metricSourceRef: example
            spec: { scenario: product-answers, count: good }
        total:
          metricSource:
            metricSourceRef: example
            spec: { scenario: product-answers, count: total }
  timeWindow:
    - duration: 30d
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - target: 0.999
`;

/** Headers of a request by whoever enters the portal. */
export async function signedIn(page: Page) {
  const answer = await page.request.get('/api/auth/guest/refresh');
  const { backstageIdentity } = await answer.json();
  return { authorization: `Bearer ${backstageIdentity.token}` };
}

/** A name that no SLO has yet. */
export const freshName = (subject: string) =>
  `tested-${subject}-${Date.now().toString(36)}`;

/**
 * Sends a definition to the API, as a pipeline does. Its target is 99.9 %.
 *
 * @returns the name of the SLO, which begins with `subject`
 */
export async function defineSlo(
  page: Page,
  subject: string,
  service = 'product-service',
): Promise<string> {
  const name = freshName(subject);
  const answer = await page.request.post('/api/insights/v1/slo-definitions', {
    headers: await signedIn(page),
    data: { text: definition(name, service) },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return name;
}
