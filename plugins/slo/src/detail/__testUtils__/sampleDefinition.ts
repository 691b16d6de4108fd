import {
  SloDefinitionRecord,
  SloDefinitionVersion,
  SloPrometheusRules,
} from '@almanac/backstage-plugin-insights-react';
import { sampleDetail } from '../../gallery/samples/sampleDetail';

export const sampleText = `apiVersion: openslo/v1
kind: SLO
metadata:
  name: checkout-availability
  displayName: Checkout is available
spec:
  service: checkout
  budgetingMethod: Occurrences
  timeWindow:
    - duration: 30d
      isRolling: true
  objectives:
    - target: 0.999
`;

/** The definition of the sample SLO as it is kept. */
export function sampleRecord(): SloDefinitionRecord {
  const { name, title, service, definition, source } = sampleDetail();
  return {
    name,
    title,
    service,
    version: 3,
    digest: `sha256:${'ab'.repeat(32)}`,
    source,
    text: sampleText,
    definition,
    warnings: [],
    createdAt: '2026-06-01T08:00:00Z',
    updatedAt: '2026-10-02T08:00:00Z',
    updatedBy: 'user:default/ana',
  };
}

/** Its versions, the latest first. */
export const sampleVersions: SloDefinitionVersion[] = [
  {
    version: 3,
    digest: `sha256:${'ab'.repeat(32)}`,
    validFrom: '2026-10-02T08:00:00Z',
    validTo: null,
    by: 'user:default/ana',
    text: sampleText,
    changes: [
      { path: 'objectives[0].target', from: '0.9995', to: '0.999' },
      { path: 'labels.tier', from: null, to: '1' },
    ],
  },
  {
    version: 1,
    digest: `sha256:${'cd'.repeat(32)}`,
    validFrom: '2026-06-01T08:00:00Z',
    validTo: '2026-10-02T08:00:00Z',
    by: null,
    text: sampleText,
    changes: [],
  },
];

/** What Prometheus loads for it. */
export const sampleRules: SloPrometheusRules = {
  text: `groups:
  - name: slo-checkout-availability
    rules:
      - record: slo:error_ratio:1h
        expr: sum(rate(errors_total[1h])) / sum(rate(requests_total[1h]))
`,
  faults: [
    {
      objective: 0,
      severity: 'note',
      detail: 'The window of 3 d is longer than what is kept.',
      howToMend: 'Keep raw samples for 3 d at least.',
    },
  ],
};
