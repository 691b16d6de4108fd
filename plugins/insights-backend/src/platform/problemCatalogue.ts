/**
 * Whether the same request may do better: `later`, as it is, after a while; `reread`, once it was made anew on what is there
 * now; `mend`, not before the request, or the portal, was mended.
 */
export type ProblemRetry = 'later' | 'reread' | 'mend';

/** What one kind of problem means, for all its occurrences. */
export interface ProblemDescription {
  readonly title: string;
  readonly status: number;
  readonly retry: ProblemRetry;
  readonly description: string;
  readonly howToMend: string;
}

/**
 * Every kind of problem that the API can answer with. An id is part of the public API: it is never renamed or reused.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1
 */
export const problemCatalogue = {
  'unknown-collector': {
    title: 'Unknown collector',
    status: 404,
    retry: 'mend',
    description: 'No collector with this id is installed in the portal.',
    howToMend:
      'Take an id from GET /collectors, or install the backend module that brings the collector.',
  },
  'unknown-signal': {
    title: 'Unknown signal',
    status: 404,
    retry: 'mend',
    description: 'No collector has brought a signal with this id.',
    howToMend: 'Take an id from GET /signals.',
  },
  'unknown-topic': {
    title: 'Unknown topic',
    status: 404,
    retry: 'mend',
    description: 'No collector has brought a topic with this id.',
    howToMend: 'Search for the topic with GET /topics?q=….',
  },
  'unknown-radar': {
    title: 'Unknown radar',
    status: 404,
    retry: 'mend',
    description: 'No radar with this id is defined.',
    howToMend:
      'Take an id from GET /radars; its `faults` name radar files that could not be read.',
  },
  'unknown-blip': {
    title: 'Not on this radar',
    status: 404,
    retry: 'mend',
    description: 'The topic is not on this radar.',
    howToMend:
      'Take a topic from GET /radars/{radarId}/blips. A topic is on a radar when it has the tag of one of its quadrants and a series of its signal.',
  },
  'unknown-contract': {
    title: 'Unknown API',
    status: 404,
    retry: 'mend',
    description: 'The catalog has, and had, no API entity with this reference.',
    howToMend:
      'Take a contractRef from GET /contracts. An API that was just registered is there within a minute.',
  },
  'unknown-snapshot': {
    title: 'Unknown snapshot',
    status: 404,
    retry: 'mend',
    description:
      'The API has no snapshot with this id, or it was dropped since: of each API the latest ones are kept.',
    howToMend: 'Take an id from GET /contracts/{contractRef}/snapshots.',
  },
  'unknown-slo': {
    title: 'Unknown SLO',
    status: 404,
    retry: 'mend',
    description: 'No SLO with this name is defined.',
    howToMend:
      'Take a name from GET /slos; GET /slo-definitions/faults names definitions that could not be read.',
  },
  'unknown-sla': {
    title: 'Unknown agreement',
    status: 404,
    retry: 'mend',
    description: 'No service level agreement with this name is in use.',
    howToMend:
      'Take an id from GET /slas; GET /slas/faults names agreements that could not be read.',
  },
  'unknown-slo-report': {
    title: 'Unknown report',
    status: 404,
    retry: 'mend',
    description: 'No report with this id is kept.',
    howToMend: 'Take an id from GET /slo-reports.',
  },
  'unknown-slo-action': {
    title: 'Unknown action',
    status: 404,
    retry: 'mend',
    description: 'No action with this id is kept.',
    howToMend:
      'Take an id from GET /slo-actions. What has been over for 400 days is kept no longer.',
  },
  'unknown-sli': {
    title: 'Unknown SLI',
    status: 404,
    retry: 'mend',
    description: 'No SLO is evaluated on counts that are pushed under this id.',
    howToMend:
      'Write `type: push` and `spec: { sli: <id> }` as the metric source of an SLO, then push.',
  },
  'unknown-model': {
    title: 'Unknown model',
    status: 404,
    retry: 'mend',
    description:
      'No model of this name, or no version of it, is known in this registry.',
    howToMend:
      'Take registry and name from GET /models, versions from GET /models/{registry}/{modelName}/versions. Each part of a path is percent-encoded, slashes too.',
  },
  'unknown-promotion': {
    title: 'Unknown promotion',
    status: 404,
    retry: 'mend',
    description: 'The ledger of this model has no entry with this id.',
    howToMend: 'Take an id from GET /models/{registry}/{modelName}/promotions.',
  },
  'unknown-problem-type': {
    title: 'Unknown problem type',
    status: 404,
    retry: 'mend',
    description: 'The API has no problem type with this id.',
    howToMend: 'Take an id from GET /problems.',
  },
  'no-analysis-yet': {
    title: 'Not analysed yet',
    status: 404,
    retry: 'later',
    description:
      'The topic has a series of this signal, but its analysis has not been computed yet.',
    howToMend:
      'Ask again in a minute; GET /analyses/queue says how far the sweep is.',
  },
  'no-series': {
    title: 'No series',
    status: 404,
    retry: 'mend',
    description: 'The topic has no series of this signal.',
    howToMend: 'GET /topics/{topicId} lists the signals that the topic has.',
  },
  'invalid-request': {
    title: 'Invalid request',
    status: 400,
    retry: 'mend',
    description:
      'A parameter or a part of the body is not what the operation takes.',
    howToMend:
      'Mend what `errors` points at; GET /openapi.json says what each operation takes.',
  },
  'invalid-json': {
    title: 'Malformed JSON',
    status: 400,
    retry: 'mend',
    description: 'The body is not JSON.',
    howToMend: 'Mend the body at the place that `detail` names.',
  },
  'invalid-cursor': {
    title: 'Invalid cursor',
    status: 400,
    retry: 'mend',
    description:
      'The cursor belongs to another list, to other filters, or was changed on its way.',
    howToMend:
      'Send `nextCursor` of the page before unchanged and with the same filters, or begin again without a cursor.',
  },
  'unsupported-media-type': {
    title: 'Unsupported media type',
    status: 415,
    retry: 'mend',
    description: 'The operation does not take a body of this type.',
    howToMend: 'Send the body as application/json, not compressed.',
  },
  'body-too-large': {
    title: 'Body too large',
    status: 413,
    retry: 'mend',
    description: 'The body is larger than this portal takes.',
    howToMend:
      'Send less at a time, or ask who runs the portal to raise insights.api.maxBodyBytes.',
  },
  'batch-too-large': {
    title: 'Batch too large',
    status: 413,
    retry: 'mend',
    description: 'The body holds more items than are taken in one request.',
    howToMend: 'Part the items into several requests.',
  },
  'calculation-too-long': {
    title: 'Calculation too long',
    status: 503,
    retry: 'mend',
    description:
      'The calculation took longer than a caller is kept waiting, and was given up.',
    howToMend:
      'Ask for less at a time: where texts or series are sent, fewer or shorter ones; where they are only read, a smaller part of them.',
  },
  unauthenticated: {
    title: 'Not signed in',
    status: 401,
    retry: 'mend',
    description: 'The request carries no credentials that the portal accepts.',
    howToMend:
      'Send a Backstage user or service token as `Authorization: Bearer …`.',
  },
  forbidden: {
    title: 'Not allowed',
    status: 403,
    retry: 'mend',
    description:
      'The permission policy of the portal denies this to the caller.',
    howToMend:
      'Ask who runs the portal for the permission that `detail` names.',
  },
  conflict: {
    title: 'Conflict',
    status: 409,
    retry: 'reread',
    description: 'The request contradicts what is there now.',
    howToMend: 'Read what is there now, then decide whether to ask again.',
  },
  'not-evaluable': {
    title: 'Cannot be evaluated',
    status: 409,
    retry: 'later',
    description:
      'The SLO is known, but the evaluation fails on what is kept or defined of it.',
    howToMend:
      'Tell whoever runs the portal: its log has the whole error. It is tried again every minute, and there is nothing to do once that works.',
  },
  'faulty-definition': {
    title: 'Faulty definition',
    status: 422,
    retry: 'mend',
    description:
      'The definition could be read but cannot be used, or part of it is malformed. Nothing of it was kept.',
    howToMend:
      'Mend what `errors` names; POST /analyses/slo-definition (of an SLO) and /analyses/sla (of an agreement) check a text without keeping it.',
  },
  'refused-deprecation': {
    title: 'Cannot be deprecated like this',
    status: 422,
    retry: 'mend',
    description:
      'The end is in the past, or what to use instead is not known, gone, deprecated itself or the very same thing. Nothing was kept.',
    howToMend:
      'Mend what `errors` names: an end today or later, and a replacement that GET /models?deprecated=false has and its registry still has, or none.',
  },
  'not-editable': {
    title: 'Not editable here',
    status: 409,
    retry: 'mend',
    description:
      'The definition is read from a file of the configuration or of the catalog, and changed there.',
    howToMend: 'Change the file that `detail` names; it is read again soon.',
  },
  'precondition-failed': {
    title: 'Changed meanwhile',
    status: 412,
    retry: 'reread',
    description:
      'Somebody else changed what the edit was made on. The edit was not done.',
    howToMend:
      'Read it again, make the edit on what is there now, and send its new `ETag` as `If-Match`.',
  },
  'precondition-required': {
    title: 'Precondition required',
    status: 428,
    retry: 'reread',
    description:
      'An edit names the state that it is made on, so that it overwrites nobody else’s.',
    howToMend:
      'Send the `ETag` of what you read as `If-Match`, or `*` for whatever is there.',
  },
  'not-found': {
    title: 'Not found',
    status: 404,
    retry: 'mend',
    description: 'The API has nothing at this path.',
    howToMend: 'GET /openapi.json lists every path.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    status: 405,
    retry: 'mend',
    description: 'The path exists, but not with this method.',
    howToMend: 'Use one of the methods that the `Allow` header names.',
  },
  unavailable: {
    title: 'Not available now',
    status: 503,
    retry: 'later',
    description: 'Something that the answer needs does not answer at present.',
    howToMend:
      'Ask again in a minute. If it goes on, give the trace id to who runs the portal.',
  },
  'internal-error': {
    title: 'Internal error',
    status: 500,
    retry: 'later',
    description: 'The portal failed in a way that nobody foresaw.',
    howToMend:
      'Give the trace id to who runs the portal: its log has the cause.',
  },
} as const satisfies Record<string, ProblemDescription>;

/** Id of a kind of problem; last part of a problem document's `type`. */
export type ProblemId = keyof typeof problemCatalogue;
