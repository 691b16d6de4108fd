/** Texts to start a definition from, by what they measure. */
export const templates = {
  availability: `apiVersion: openslo/v1
kind: SLO
metadata:
  name: my-service-availability
  displayName: My service is available
  labels:
    tier: important
spec:
  description: What users notice when this is missed, in one sentence.
  service: my-service
  indicator:
    metadata:
      name: my-service-availability
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            metricSourceRef: prometheus
            spec:
              query: sum(http_requests_total{job="my-service", code!~"5.."})
        total:
          metricSource:
            metricSourceRef: prometheus
            spec:
              query: sum(http_requests_total{job="my-service"})
  timeWindow:
    - duration: 30d
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - displayName: Requests that succeed
      target: 0.999
`,
  latency: `apiVersion: openslo/v1
kind: SLO
metadata:
  name: my-service-latency
  displayName: My service answers in time
spec:
  description: The 99th percentile is looked at once a minute, and must be under 300 ms.
  service: my-service
  indicator:
    metadata:
      name: my-service-latency
    spec:
      thresholdMetric:
        metricSource:
          metricSourceRef: prometheus
          spec:
            query: >-
              histogram_quantile(0.99,
              sum by (le) (rate(http_request_duration_seconds_bucket{job="my-service"}[5m])))
  timeWindow:
    - duration: 30d
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - displayName: Looks at which it is under 300 ms
      op: lt
      value: 0.3
      target: 0.99
`,
  slices: `apiVersion: openslo/v1
kind: SLO
metadata:
  name: my-service-good-minutes
  displayName: My service has good minutes
spec:
  description: Five minutes are good when 99.5 % of their requests succeed, however many these are.
  service: my-service
  indicator:
    metadata:
      name: my-service-good-minutes
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            metricSourceRef: prometheus
            spec:
              query: sum(http_requests_total{job="my-service", code!~"5.."})
        total:
          metricSource:
            metricSourceRef: prometheus
            spec:
              query: sum(http_requests_total{job="my-service"})
  timeWindow:
    - duration: 1M
      calendar:
        startTime: 2026-01-01 00:00:00
        timeZone: Europe/Berlin
  budgetingMethod: Timeslices
  objectives:
    - displayName: Five minutes in which enough succeeds
      target: 0.99
      timeSliceTarget: 0.995
      timeSliceWindow: 5m
`,
  pushed: `apiVersion: openslo/v1
kind: SLO
metadata:
  name: my-job-done
  displayName: Jobs are done
spec:
  description: Counts come by POST /api/insights/v1/slis/my-job-done/buckets.
  service: my-service
  indicator:
    metadata:
      name: my-job-done
    spec:
      ratioMetric:
        good:
          metricSource:
            type: push
            spec:
              sli: my-job-done
        total:
          metricSource:
            type: push
            spec:
              sli: my-job-done
  timeWindow:
    - duration: 7d
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - target: 0.995
`,
  composite: `apiVersion: openslo/v1
kind: SLO
metadata:
  name: my-service-serves
  displayName: My service serves
spec:
  description: Five minutes are good when enough succeeds and enough is fast; either of the two spoils them.
  service: my-service
  timeWindow:
    - duration: 30d
      isRolling: true
  budgetingMethod: Timeslices
  objectives:
    - displayName: Succeeds
      indicatorRef: my-service-succeeds
      target: 0.99
      timeSliceTarget: 0.995
      timeSliceWindow: 5m
    - displayName: Is fast
      indicatorRef: my-service-is-fast
      target: 0.99
      timeSliceTarget: 0.95
      timeSliceWindow: 5m
---
apiVersion: openslo/v1
kind: SLI
metadata:
  name: my-service-succeeds
spec:
  ratioMetric:
    counter: true
    good:
      metricSource:
        metricSourceRef: prometheus
        spec:
          query: sum(http_requests_total{job="my-service", code!~"5.."})
    total:
      metricSource:
        metricSourceRef: prometheus
        spec:
          query: sum(http_requests_total{job="my-service"})
---
apiVersion: openslo/v1
kind: SLI
metadata:
  name: my-service-is-fast
spec:
  ratioMetric:
    counter: true
    good:
      metricSource:
        metricSourceRef: prometheus
        spec:
          query: sum(http_request_duration_seconds_bucket{job="my-service", le="0.3"})
    total:
      metricSource:
        metricSourceRef: prometheus
        spec:
          query: sum(http_request_duration_seconds_count{job="my-service"})
`,
} as const;

/** What the templates call the source that they read; a portal may have it under another name. */
const PROMETHEUS = 'metricSourceRef: prometheus\n';

/**
 * The text of a template.
 *
 * @param source - name of the portal's Prometheus; undefined where it has none, or where that is not known yet
 */
export function templateText(
  name: TemplateName,
  source = 'prometheus',
): string {
  return templates[name].replaceAll(PROMETHEUS, `metricSourceRef: ${source}\n`);
}

export type TemplateName = keyof typeof templates;

/** In the order in which they are offered. */
export const templateNames = Object.keys(templates) as TemplateName[];

/** Whether a word of an address names a template. */
export function isTemplate(word: string | null): word is TemplateName {
  return word !== null && Object.hasOwn(templates, word);
}
