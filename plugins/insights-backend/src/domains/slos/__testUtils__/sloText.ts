/** What a sample of an SLO may differ in. */
export interface SloTextOptions {
  readonly service?: string;
  readonly target?: number;
  readonly window?: string;
  readonly source?: string;
  readonly method?: string;
  readonly slice?: string;
  readonly labels?: string;
}

/** OpenSLO of one SLO on the scripted source. */
export function sloText(
  name: string,
  {
    service = 'checkout',
    target = 0.99,
    window = '{ duration: 30d, isRolling: true }',
    source = `metricSourceRef: scripted, spec: { series: ${name} }`,
    method = 'Occurrences',
    slice = '',
    labels = '{}',
  }: SloTextOptions = {},
): string {
  return `apiVersion: openslo/v1
kind: SLO
metadata: { name: ${name}, displayName: 'The ${name}', labels: ${labels} }
spec:
  description: What ${name} promises
  service: ${service}
  indicator:
    metadata: { name: ${name}-indicator }
    spec:
      ratioMetric:
        counter: true
        good: { metricSource: { ${source} } }
        total: { metricSource: { ${source} } }
  timeWindow: [${window}]
  budgetingMethod: ${method}
  objectives: [{ target: ${target}${slice} }]
`;
}
