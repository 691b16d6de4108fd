/* eslint-disable */
// Generated from plugins/insights-backend/src/schema/openapi.yaml by `yarn generate:api`. Edit that file, not this one.
export interface paths {
  '/collectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All collectors with their freshness */
    get: operations['listCollectors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collectors/{collectorId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    /** One collector */
    get: operations['getCollector'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collectors/{collectorId}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    /** Runs of a collector, newest first */
    get: operations['listCollectorRuns'];
    put?: never;
    /**
     * Run a collector now
     * @description Answers at once; the run goes on in the background on one replica. Audited.
     */
    post: operations['runCollector'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collectors/{collectorId}/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    /** Items of the last runs that could not be kept, with the reason and the mend */
    get: operations['listDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All signals */
    get: operations['listSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** One signal */
    get: operations['getSignal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Topics, by title */
    get: operations['listTopics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /** One topic and the signals measured for it */
    get: operations['getTopic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/series/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** The values of one signal for one topic, in total and by member of its dimension */
    get: operations['getTopicSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/analyses/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** The stored trend analysis of one signal for one topic, explained */
    get: operations['getTopicAnalysis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/markers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /**
     * What happened that may matter to a topic, oldest first
     * @description Markers of the topic itself, and those of the members that its series have (e.g. releases of the browsers).
     */
    get: operations['listTopicMarkers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the analysis sweep is */
    get: operations['getAnalysisQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/queue/failures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Subjects whose analysis was given up, with the reason, the newest first
     * @description A subject leaves the list when its values change, or when a later version of the engine analyses everything anew.
     */
    get: operations['listAnalysisFailures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/trend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Analyse the trend of what is posted
     * @description A calculator without state: the engine behind the pages runs on the posted series and returns the full working.
     *     q-values are computed over the series of one request.
     */
    post: operations['analyseTrend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All radars */
    get: operations['listRadars'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /** One radar with its quadrants, rings and policy */
    get: operations['getRadar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/blips': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /** Blips of a radar */
    get: operations['listBlips'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/blips/{topicId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /** One blip with the suggestion, its reasons, what would change it, and its history */
    get: operations['getBlip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the backend can do its work, and what to look at where it cannot
     * @description Answers 200 also when something needs a look, since the API itself works; without a database no operation answers. Whether the process runs and is ready is told by the portal's own `/.backstage/health/v1`.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All problem types */
    get: operations['listProblemTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems/{problemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a problem type means; a problem's `type` resolves here */
    get: operations['getProblemType'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CollectorId: string;
    /** @description `<namespace>:<name>`, e.g. `web-platform:has`. */
    NamespacedId: string;
    /**
     * Format: date
     * @description A day, `YYYY-MM-DD`. A period is named by its first day, in UTC.
     */
    Day: string;
    /**
     * Format: date-time
     * @description An instant in UTC.
     */
    Instant: string;
    /** @description Send as `cursor` for the next page; null on the last one. */
    NextCursor: string | null;
    /** @description null is missing, never zero. */
    Value: number | null;
    /** @enum {string} */
    Step: 'day' | 'week' | 'month';
    /** @enum {string} */
    Verdict:
      | 'rising'
      | 'falling'
      | 'steady'
      | 'emerging'
      | 'peaking'
      | 'unknown';
    /**
     * @description `in` is toward the centre.
     * @enum {string}
     */
    Movement: 'new' | 'in' | 'out' | 'none';
    /** @enum {string} */
    Correction:
      | 'none'
      | 'hamed-rao'
      | 'yue-wang'
      | 'pre-whitening'
      | 'trend-free-pre-whitening';
    /** @description RFC 9457, with Backstage's `error` and `response` beside it. */
    Problem: {
      /** @description Stable; resolves to a description. */
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      traceId?: string;
      howToMend?: string;
      errors?: {
        /** @description JSON pointer (RFC 6901) or the name of a parameter. */
        pointer: string;
        detail: string;
      }[];
      error: {
        name: string;
        message: string;
      };
      response: {
        statusCode: number;
      };
    };
    ProblemType: {
      id: string;
      type: string;
      title: string;
      status: number;
      description: string;
      howToMend: string;
    };
    /** @description How do you know? One shape for every computed value. */
    Working: {
      /** @description What was computed. */
      subject: string;
      inputs: {
        name: string;
        /** @description SHA-256 of the values, `sha256:` and hex. */
        digest: string;
        observations?: number;
        /** @description Where the input came from. */
        source?: string;
        /** @description API call that returns the input. */
        href?: string;
      }[];
      method: {
        id: string;
        title: string;
        /** @description Paper, specification or standard. */
        source: string;
      };
      /** @description Version of the signal, policy or definition used. */
      definitionVersion: string;
      window: {
        start: components['schemas']['Day'];
        end: components['schemas']['Day'];
        step: components['schemas']['Step'];
        periods: number;
        missing: number;
      } | null;
      /** @description Part of the window's periods that have a value. */
      coverage: number;
      engineVersion: string;
      computedAt: components['schemas']['Instant'];
      steps: {
        title: string;
        formula?: string;
        source?: string;
        values: {
          name: string;
          value: number | string | null;
          unit?: string;
        }[];
      }[];
      notes: string[];
      /** @description API call that returns the number. */
      href?: string;
    };
    Collector: {
      id: components['schemas']['CollectorId'];
      title: string;
      description: string;
      schedule: {
        frequencySeconds: number;
        timeoutSeconds: number;
      };
      /**
       * @description `stale` after two missed runs.
       * @enum {string}
       */
      freshness: 'fresh' | 'stale' | 'never';
      running: boolean;
      lastRun: components['schemas']['CollectorRun'] | null;
      lastSuccessAt: components['schemas']['Instant'] | null;
      nextRunAt: components['schemas']['Instant'] | null;
      deadLetterCount: number;
      /** @description What the collector's signals hold now. */
      totals: {
        signals: number;
        topics: number;
        series: number;
        observations: number;
        markers: number;
      };
    };
    CollectorRun: {
      id: string;
      collectorId: components['schemas']['CollectorId'];
      /** @enum {string} */
      trigger: 'schedule' | 'manual' | 'retry';
      attempt: number;
      /**
       * @description `partial`: done, but some items became dead letters.
       * @enum {string}
       */
      state: 'running' | 'succeeded' | 'partial' | 'failed' | 'interrupted';
      startedAt: components['schemas']['Instant'];
      finishedAt: components['schemas']['Instant'] | null;
      progress: {
        done: number;
        total: number | null;
        what: string;
      } | null;
      /** @description Rows that are new or changed. */
      written: {
        signals: number;
        topics: number;
        series: number;
        observations: number;
        markers: number;
      };
      /** @description Observations that came again with the same value. */
      unchanged: number;
      problemCount: number;
      error: string | null;
    };
    DeadLetter: {
      id: string;
      runId: string;
      at: components['schemas']['Instant'];
      /** @description What could not be kept, e.g. `topic web-platform:has`. */
      item: string;
      reason: string;
      howToMend: string;
    };
    Signal: {
      id: components['schemas']['NamespacedId'];
      title: string;
      description: string;
      /** @description UCUM where there is one: `1` for a ratio of 0…1, else a word in braces such as `{feature}`. */
      unit: string;
      step: components['schemas']['Step'];
      /** @enum {string} */
      kind: 'count' | 'share' | 'gauge';
      /**
       * @description How finer periods become a coarser one.
       * @enum {string}
       */
      aggregation: 'sum' | 'mean' | 'last';
      /** @enum {string} */
      higherIs: 'good' | 'bad' | 'neutral';
      dimensions: string[];
      collectorId: components['schemas']['CollectorId'];
      definitionVersion: string;
      /** @description What a reader must know to read the number right. */
      note?: string;
      /** @description Where the values come from, with versions. */
      source?: string;
    };
    Topic: {
      id: components['schemas']['NamespacedId'];
      title: string;
      description: string;
      aliases: string[];
      /** @description e.g. `area:css`, `group:selectors`. */
      tags: string[];
      links: {
        title: string;
        url: string;
      }[];
      entityRef?: string;
      collectorId: components['schemas']['CollectorId'];
    };
    TopicDetail: components['schemas']['Topic'] & {
      signals: components['schemas']['Signal'][];
      radars: components['schemas']['CollectorId'][];
    };
    TopicSeries: {
      topicId: components['schemas']['NamespacedId'];
      signal: components['schemas']['Signal'];
      start: components['schemas']['Day'];
      step: components['schemas']['Step'];
      total: components['schemas']['Value'][];
      members: {
        dimension: string;
        member: string;
        title: string;
        values: components['schemas']['Value'][];
      }[];
      updatedAt: components['schemas']['Instant'];
    };
    Marker: {
      id: string;
      at: components['schemas']['Instant'];
      /** @enum {string} */
      kind:
        | 'release'
        | 'deploy'
        | 'incident'
        | 'decision'
        | 'milestone'
        | 'end-of-life';
      title: string;
      url?: string;
      topicId?: components['schemas']['NamespacedId'];
      /** @description Member of a dimension that the marker concerns. */
      member?: string;
      entityRef?: string;
      source: string;
    };
    Health: {
      status: components['schemas']['HealthStatus'];
      checks: {
        /** @enum {string} */
        id: 'collection' | 'analysis' | 'radars';
        status: components['schemas']['HealthStatus'];
        /** @description What was found. */
        detail: string;
      }[];
    };
    /**
     * @description `degraded`: the API works, but what it tells is older or less than it should be.
     * @enum {string}
     */
    HealthStatus: 'ok' | 'degraded';
    AnalysisQueue: {
      waiting: number;
      claimed: number;
      /** @description Given up after the last attempt. */
      failed: number;
      /** @description Subjects with an analysis. */
      analysed: number;
      lastFinishedAt: components['schemas']['Instant'] | null;
    };
    AnalysisFailure: {
      signalId: components['schemas']['NamespacedId'];
      topicId: components['schemas']['NamespacedId'];
      attempts: number;
      failedAt: components['schemas']['Instant'];
      /** @description Why the last attempt failed. */
      reason: string;
    };
    TrendRequest: {
      /** @description At most 1,000 series; more are refused as `batch-too-large`. */
      series: {
        name?: string;
        values: components['schemas']['Value'][];
        step: components['schemas']['Step'];
        start: components['schemas']['Day'];
        season?: number;
        bounds?: {
          low: number;
          high: number;
        };
        /** @description Parts whose values add up to the series. */
        members?: {
          member: string;
          values: components['schemas']['Value'][];
        }[];
      }[];
      options?: components['schemas']['TrendOptions'];
    };
    TrendOptions: {
      /** @description Analyse the last so many periods; all when left out. */
      windowPeriods?: number;
      /** @default 12 */
      horizon: number;
      /** @description Penalty of a change point; MBIC when left out. */
      changePenalty?: number;
      correction?: components['schemas']['Correction'];
      /** @default 0.05 */
      alpha: number;
    };
    TrendAnalysis: {
      engineVersion: string;
      inputDigest: string;
      window: {
        start: components['schemas']['Day'];
        end: components['schemas']['Day'];
        step: components['schemas']['Step'];
        periods: number;
        missing: number;
      };
      verdict: components['schemas']['Verdict'];
      /** @description One sentence; for `unknown` how many more observations are needed. */
      verdictReason: string;
      latest: {
        at: components['schemas']['Day'];
        value: number;
      } | null;
      direction: {
        s: number;
        tau: number;
        z: number;
        p: number;
        /** @description Benjamini-Hochberg over all series of the sweep or request. */
        q: number | null;
        requestedCorrection: components['schemas']['Correction'];
        correction: components['schemas']['Correction'];
      };
      /** @description Theil-Sen with a 95 % interval. */
      slope: {
        perStep: components['schemas']['Value'];
        low: components['schemas']['Value'];
        high: components['schemas']['Value'];
        perYear: components['schemas']['Value'];
        perYearLow: components['schemas']['Value'];
        perYearHigh: components['schemas']['Value'];
        /** @description Slope per year as part of the middle of the line; null where zero does not mean "none of it". */
        ratioPerYear: number | null;
        intercept?: components['schemas']['Value'];
      };
      changePoints: {
        /** @description First period of the new level within the window. */
        index: number;
        at: components['schemas']['Day'];
        low: components['schemas']['Day'];
        high: components['schemas']['Day'];
        before: number;
        after: number;
        /** @description Nearest markers. Nearness in time does not show a cause. */
        markers: {
          markerId: string;
          title: string;
          kind: string;
          at: components['schemas']['Instant'];
          url?: string;
          distanceDays: number;
          /** @description How often a marker lies as near when all markers are shifted in time. */
          chance: number;
        }[];
      }[];
      forecast: {
        method: string;
        start: components['schemas']['Day'];
        median: number[];
        bands: {
          level: number;
          low: number[];
          high: number[];
          measuredCoverage: number | null;
        }[];
        /** @description Rolling origins behind the intervals. */
        origins: number;
      } | null;
      contributions: components['schemas']['Contributions'] | null;
      quality: {
        id: string;
        /** @enum {string} */
        severity: 'info' | 'warning';
        text: string;
      }[];
      working: components['schemas']['Working'];
    };
    TrendResult: components['schemas']['TrendAnalysis'] & {
      name: string | null;
    };
    /** @description What each member added to the change between two periods; the parts add up to the change. */
    Contributions: {
      from: components['schemas']['Day'];
      to: components['schemas']['Day'];
      before?: number;
      after?: number;
      change: number;
      parts: {
        dimension: string;
        member: string;
        title: string;
        before: components['schemas']['Value'];
        after: components['schemas']['Value'];
        change: number;
        shareOfChange: components['schemas']['Value'];
      }[];
      /** @description Part of the change that no member explains, e.g. a member that began to report. */
      other: number;
    };
    Explanation: {
      sentence: string;
      facts: {
        id: string;
        text: string;
        evidence: {
          /** @enum {string} */
          kind:
            | 'series'
            | 'analysis'
            | 'contributions'
            | 'change-point'
            | 'marker'
            | 'forecast'
            | 'policy';
          href: string;
        };
      }[];
      caveats: string[];
    };
    TopicAnalysis: {
      topicId: components['schemas']['NamespacedId'];
      signalId: components['schemas']['NamespacedId'];
      analysis: components['schemas']['TrendAnalysis'];
      explanation: components['schemas']['Explanation'];
    };
    /** @description A fault in a radar file; the radar keeps its last good definition. */
    RadarFault: {
      file: string;
      line: number | null;
      column: number | null;
      path: string;
      detail: string;
      howToMend: string;
    };
    Radar: {
      id: components['schemas']['CollectorId'];
      title: string;
      description: string;
      /** @description Entity ref. */
      owner?: string;
      /** @description Null until a collector has brought the signal. */
      signal: components['schemas']['Signal'] | null;
      quadrants: {
        id: string;
        title: string;
        description?: string;
        blipCount: number;
      }[];
      /** @description From the centre outwards. */
      rings: {
        id: string;
        title: string;
        description?: string;
        /** @description The policy's condition for the ring in words. */
        rule: string;
        blipCount: number;
      }[];
      policy: {
        version: string;
        /** @description Movement compares with the ring so many periods ago. */
        movementPeriods: number;
      };
      definitionVersion: string;
      blipCount: number;
      movedCount: number;
      /** @enum {string} */
      state: 'empty' | 'computing' | 'ready' | 'stale';
      progress: {
        done: number;
        total: number | null;
        what: string;
      } | null;
      computedAt: components['schemas']['Instant'] | null;
      /** @description Last period with a value. */
      dataAsOf: components['schemas']['Day'] | null;
    };
    Blip: {
      topicId: components['schemas']['NamespacedId'];
      title: string;
      quadrant: string;
      /** @description The suggested ring. */
      ring: string;
      previousRing: string | null;
      movement: components['schemas']['Movement'];
      movedAt: components['schemas']['Day'] | null;
      verdict: components['schemas']['Verdict'];
      value: components['schemas']['Value'];
      changeOfYear: components['schemas']['Value'];
      /** @description Place inside the ring: 0 at the inner edge (about to move in), 1 at the outer. */
      radius: number;
      tags: string[];
    };
    BlipDetail: components['schemas']['Blip'] & {
      suggestion: {
        ring: string;
        sentence: string;
        reasons: {
          /** @description The ring whose rule this is. */
          ring: string;
          text: string;
          actual: number | string | null;
          threshold: number | string | null;
          unit: string;
          met: boolean;
        }[];
        counterfactuals: {
          ring: string;
          text: string;
        }[];
        working: components['schemas']['Working'];
      };
      /** @description Suggested ring at past periods, replayed with what was known then; one entry per change, oldest first. */
      history: {
        at: components['schemas']['Day'];
        ring: string;
      }[];
    };
  };
  responses: {
    /** @description What is wrong, where, and how to mend it. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    CollectorId: components['schemas']['CollectorId'];
    SignalId: components['schemas']['NamespacedId'];
    TopicId: components['schemas']['NamespacedId'];
    RadarId: components['schemas']['CollectorId'];
    /** @description At most so many items a page. */
    Limit: number;
    /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
    Cursor: string;
  };
  requestBodies: never;
  headers: {
    /** @description Changes when the answer does; send it as `If-None-Match` to get a 304. */
    ETag: string;
    /** @description RFC 8288 link to the next page. */
    Link: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCollectors: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All collectors, those needing attention first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Collector'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getCollector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The collector. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collector'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listCollectorRuns: {
    parameters: {
      query?: {
        /** @description At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of runs. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CollectorRun'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  runCollector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run is asked for. A run already under way is not doubled. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collector'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        /** @description At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of dead letters, newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DeadLetter'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSignals: {
    parameters: {
      query?: {
        /** @description At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of signals. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Signal'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSignal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signal. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signal'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listTopics: {
    parameters: {
      query?: {
        /** @description At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Words that the title, an alias or the id holds. */
        q?: string;
        /** @description A tag that the topic has. */
        tag?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of topics. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Topic'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTopic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The topic. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTopicSeries: {
    parameters: {
      query?: {
        /** @description First period wanted. */
        from?: components['schemas']['Day'];
        /** @description Last period wanted. */
        to?: components['schemas']['Day'];
      };
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The series. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicSeries'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTopicAnalysis: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The analysis with its explanation. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicAnalysis'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listTopicMarkers: {
    parameters: {
      query?: {
        /** @description At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only the markers of the topic itself. */
        own?: boolean;
      };
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of markers. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Marker'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getAnalysisQueue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Counts of the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalysisQueue'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listAnalysisFailures: {
    parameters: {
      query?: {
        /** @description At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of failures. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AnalysisFailure'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseTrend: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrendRequest'];
      };
    };
    responses: {
      /** @description One analysis for each series, in order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            results: components['schemas']['TrendResult'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listRadars: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The radars, and the radar files that could not be read. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Radar'][];
            faults: components['schemas']['RadarFault'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getRadar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The radar. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Radar'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listBlips: {
    parameters: {
      query?: {
        /** @description At most so many blips a page; a radar of 2,000 fits into one. */
        limit?: number;
        /** @description The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description `attention`: moved last first; `title`: by name; `change`: largest change of the last year first. */
        sort?: 'attention' | 'title' | 'change';
        /** @description Words that the title, an alias or the id holds. */
        q?: string;
        quadrant?: string[];
        ring?: string[];
        verdict?: components['schemas']['Verdict'][];
        movement?: components['schemas']['Movement'][];
        tag?: string;
      };
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of blips. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Blip'][];
            nextCursor: components['schemas']['NextCursor'];
            /** @description Blips of the radar. */
            totalCount: number;
            /** @description Blips that match the filters. */
            matchingCount: number;
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getBlip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The blip. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlipDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was checked. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listProblemTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The catalogue of errors. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ProblemType'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getProblemType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        problemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The problem type. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemType'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
}
