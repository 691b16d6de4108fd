export interface Config {
  insights?: {
    prometheus?: {
      /** Servers with Prometheus' HTTP API that SLIs are counted from: Prometheus, Mimir, Thanos, VictoriaMetrics. */
      sources?: Array<{
        /** What `metricSourceRef` of OpenSLO names, in kebab case; each once. */
        name: string;

        /** Where the API is, up to what stands before `/api/v1`, e.g. `https://mimir.example.com/prometheus`. */
        url: string;

        /** What pages call it; the name when left out. */
        title?: string;

        /**
         * Headers of each request, e.g. `Authorization` or `X-Scope-OrgID`.
         * @visibility secret
         */
        headers?: { [name: string]: string };

        /** How long one request may take, in seconds; 30 when left out. */
        timeoutSeconds?: number;

        /** Samples may come so late, in seconds, and so much is read again; 600 when left out. */
        lateSeconds?: number;

        /** How many days the server keeps; definitions with longer windows get a warning. Not known when left out. */
        retentionDays?: number;

        /** How many requests it gets at once; 2 when left out. */
        maxConcurrency?: number;

        /** The language that it understands; `promql` when left out, `metricsql` for VictoriaMetrics. */
        dialect?: 'promql' | 'metricsql';
      }>;
    };
  };
}
