/** An SLO of the plain kind, right in every respect. */
export const CHECKOUT_SLO = `apiVersion: openslo/v1
kind: SLO
metadata:
  name: checkout-availability
  displayName: Checkout answers
spec:
  service: checkout
  indicator:
    metadata:
      name: checkout-answers
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            type: Prometheus
            spec: { query: 'http_requests_total{code!~"5.."}' }
        total:
          metricSource:
            type: Prometheus
            spec: { query: http_requests_total }
  timeWindow:
    - duration: 30d
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - target: 0.999
`;

/** An SLI that is compared with a value, and an SLO that refers to it, to an alert policy and to a data source. */
export const LATENCY_SLO = `apiVersion: openslo/v1
kind: SLI
metadata: { name: search-latency }
spec:
  thresholdMetric:
    metricSource:
      metricSourceRef: mimir
      spec: { query: search_latency_seconds }
---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: mimir }
spec: { type: Prometheus }
---
apiVersion: openslo/v1
kind: AlertCondition
metadata: { name: fast-burn }
spec:
  severity: page
  condition: { kind: burnrate, op: gt, threshold: 14.4, lookbackWindow: 1h, alertAfter: 5m }
---
apiVersion: openslo/v1
kind: AlertNotificationTarget
metadata: { name: on-call }
spec: { target: pager }
---
apiVersion: openslo/v1
kind: AlertPolicy
metadata: { name: page-us }
spec:
  conditions: [{ conditionRef: fast-burn }]
  notificationTargets: [{ targetRef: on-call }]
---
apiVersion: openslo/v1
kind: SLO
metadata: { name: search-speed }
spec:
  service: search
  indicatorRef: search-latency
  timeWindow:
    - duration: 1M
      calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin }
  budgetingMethod: Timeslices
  objectives:
    - { op: lte, value: 0.3, targetPercent: 99.5, timeSliceTarget: 0.95, timeSliceWindow: 5m }
  alertPolicies: [{ alertPolicyRef: page-us }]
`;

/** What Sloth reads: v1alpha with a ratio in each objective. */
export const SLOTH_SLO = `apiVersion: openslo/v1alpha
kind: SLO
metadata: { name: cart }
spec:
  service: cart
  budgetingMethod: Occurrences
  timeWindows: [{ count: 30, unit: Day }]
  objectives:
    - target: 0.99
      ratioMetrics:
        good: { source: prometheus, queryType: promql, query: 'sum(rate(fast[{{.window}}]))' }
        total: { source: prometheus, queryType: promql, query: 'sum(rate(all[{{.window}}]))' }
    - target: 0.95
      ratioMetrics:
        good: { source: prometheus, queryType: promql, query: 'sum(rate(medium[{{.window}}]))' }
        total: { source: prometheus, queryType: promql, query: 'sum(rate(all[{{.window}}]))' }
`;
