/* eslint-disable */
// Generated from plugins/insights-backend/src/schema/openapi.yaml by `yarn generate:api`. Edit that file, not this one.
import type { OpenApiDocument } from './OpenApiDocument';

/** The specification of the API, OpenAPI 3.1. */
export const openApiDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'insights',
    version: '1.0.0',
    summary: "Signals, trends and radars of a company's technology.",
    description:
      'The public API of Almanac. Every computed value carries its `working`: inputs with digests, method and source,\ndefinition version, window, coverage, engine version, time and intermediate values.\n\nErrors are RFC 9457 problem documents. Lists take `limit` and an opaque `cursor`. Reads carry an `ETag`.\n',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/insights/v1' }],
  tags: [
    {
      name: 'collectors',
      description:
        'What reads external systems, when it last did, and what it could not read.',
    },
    {
      name: 'signals',
      description:
        'Measured quantities, the topics they are measured for, and their values in time.',
    },
    { name: 'analyses', description: 'Trend analyses, stored and on demand.' },
    {
      name: 'radars',
      description: 'Radars whose rings are suggested from evidence.',
    },
    {
      name: 'slos',
      description: 'SLOs with their error budgets, alerts and history.',
    },
    {
      name: 'slo-definitions',
      description:
        'What the SLOs are, as OpenSLO, and the counts that are pushed for them.',
    },
    {
      name: 'slo-reports',
      description:
        'Frozen reports of a month or quarter, as JSON, CSV and PDF.',
    },
    {
      name: 'slo-policies',
      description:
        'What must be done when budgets go, who does it, and the weekly review.',
    },
    {
      name: 'slas',
      description:
        'Agreements with customers beside the objectives, what they cost, and what can be promised at all.',
    },
    {
      name: 'models',
      description:
        'Models of every registry with their cards, versions, promotions, and whom they touch.',
    },
    {
      name: 'contracts',
      description:
        'What the definitions of APIs say, since when, what that changed, and whom it breaks.',
    },
    { name: 'health', description: 'Whether the backend can do its work.' },
    {
      name: 'problems',
      description: 'What each problem type means and how to mend it.',
    },
  ],
  security: [{ bearer: [] }],
  paths: {
    '/collectors': {
      get: {
        operationId: 'listCollectors',
        tags: ['collectors'],
        summary: 'All collectors with their freshness',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'All collectors, those needing attention first.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Collector' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/collectors/{collectorId}': {
      parameters: [{ $ref: '#/components/parameters/CollectorId' }],
      get: {
        operationId: 'getCollector',
        tags: ['collectors'],
        summary: 'One collector',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'The collector.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Collector' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/collectors/{collectorId}/runs': {
      parameters: [{ $ref: '#/components/parameters/CollectorId' }],
      get: {
        operationId: 'listCollectorRuns',
        tags: ['collectors'],
        summary: 'Runs of a collector, newest first',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of runs.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/CollectorRun' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'runCollector',
        tags: ['collectors'],
        summary: 'Run a collector now',
        description:
          'Answers at once; the run goes on in the background on one replica. Audited.',
        'x-permission': 'insights.collection.run',
        'x-audit': 'collector-run',
        responses: {
          '202': {
            description:
              'The run is asked for. A run already under way is not doubled.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Collector' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/collectors/{collectorId}/dead-letters': {
      parameters: [{ $ref: '#/components/parameters/CollectorId' }],
      get: {
        operationId: 'listDeadLetters',
        tags: ['collectors'],
        summary:
          'Items of the last runs that could not be kept, with the reason and the mend',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of dead letters, newest first.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/DeadLetter' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/signals': {
      get: {
        operationId: 'listSignals',
        tags: ['signals'],
        summary: 'All signals',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of signals.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Signal' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/signals/{signalId}': {
      parameters: [{ $ref: '#/components/parameters/SignalId' }],
      get: {
        operationId: 'getSignal',
        tags: ['signals'],
        summary: 'One signal',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'The signal.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Signal' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'putSignal',
        tags: ['signals'],
        summary: 'Define a signal whose values are sent to the API',
        description:
          'The namespace of the id is the source of the signal: that of a collector is refused as `conflict`. `If-None-Match: *`\nmakes a new one, `If-Match` replaces the one that was read. Unit, step and kind stay what they are.\n',
        'x-permission': 'insights.signals.write',
        'x-audit': 'signal-put',
        parameters: [
          { $ref: '#/components/parameters/IfMatchOfPut' },
          { $ref: '#/components/parameters/IfNoneMatchOfPut' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SignalDefinition' },
              example: {
                title: 'Deploys',
                unit: '{deploy}',
                step: 'day',
                kind: 'count',
                aggregation: 'sum',
                higherIs: 'good',
                dimensions: ['team'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The signal, replaced.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Signal' },
              },
            },
          },
          '201': {
            description: 'The signal, new.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Signal' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/signals/{signalId}/verdicts': {
      parameters: [{ $ref: '#/components/parameters/SignalId' }],
      get: {
        operationId: 'listSignalVerdicts',
        tags: ['analyses'],
        summary: 'How each topic of a signal does, by the id of the topic',
        description:
          'The latest value and the verdict of each topic that is analysed by the signal, without the working; see the analysis of one topic for that.',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of topics.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/TopicVerdict' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/signals/{signalId}/observations': {
      parameters: [{ $ref: '#/components/parameters/SignalId' }],
      post: {
        operationId: 'addObservations',
        tags: ['signals'],
        summary: 'Send observations of a signal',
        description:
          'As JSON, or as `application/x-ndjson`: one observation a line, read as it comes and kept in batches, so that a request\nmay hold millions. The last write of a series and period wins, `null` is a gap, and what is there already changes\nnothing: what was cut off on its way is sent again. A line that cannot be kept is told with its number, the others\nare kept. What is answered was committed.\n',
        'x-permission': 'insights.signals.write',
        'x-audit': 'signal-observations-add',
        'x-max-lines-bytes': 1073741824,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ObservationsPush' },
              example: {
                items: [
                  {
                    topic: 'shop:checkout',
                    at: '2026-01-31',
                    value: 12,
                    dimensions: { team: 'payments' },
                  },
                ],
              },
            },
            'application/x-ndjson': {
              schema: { $ref: '#/components/schemas/Observation' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was kept, and the lines that were not.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ObservationsReport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics': {
      get: {
        operationId: 'listTopics',
        tags: ['signals'],
        summary: 'Topics, by title',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'q',
            in: 'query',
            description:
              'Words that the title, an alias, the description or the name behind the colon of the id holds; or a whole id.',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'tag',
            in: 'query',
            description: 'A tag that the topic has.',
            schema: { type: 'string', maxLength: 100 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of topics.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Topic' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/comparison': {
      get: {
        operationId: 'compareTopics',
        tags: ['analyses'],
        summary: 'Up to five topics side by side',
        description:
          'Values on one time axis, what can be compared of them, and whether a difference goes beyond the uncertainty: no topic\nis said to lead where its 95 % interval overlaps that of another. A topic that is not known, or has no values, says so\nin its place; the others are compared all the same. Values of different units are never compared, nor are those of\ndifferent steps.\n',
        'x-permission': 'insights.read',
        parameters: [
          {
            name: 'topic',
            in: 'query',
            required: true,
            description: 'Ids of topics, in the order wanted.',
            schema: {
              type: 'array',
              minItems: 1,
              maxItems: 5,
              uniqueItems: true,
              items: { $ref: '#/components/schemas/NamespacedId' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'signal',
            in: 'query',
            description:
              'The signal that is compared; left out, the one that most of the topics have, and for those without it their own first.',
            schema: { $ref: '#/components/schemas/NamespacedId' },
          },
          {
            name: 'base',
            in: 'query',
            description:
              'A day of the period in which the index of each is 100; left out, the first one that the analyses look at and in which all have a value above 0.',
            schema: { $ref: '#/components/schemas/Day' },
          },
        ],
        responses: {
          '200': {
            description: 'The comparison.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicComparison' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/{topicId}': {
      parameters: [{ $ref: '#/components/parameters/TopicId' }],
      get: {
        operationId: 'getTopic',
        tags: ['signals'],
        summary: 'One topic and the signals measured for it',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'The topic.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'putTopic',
        tags: ['signals'],
        summary: 'Define a topic that observations sent to the API are of',
        description:
          'The namespace of the id is the source of the topic: that of a collector is refused as `conflict`. `If-None-Match: *`\nmakes a new one, `If-Match` replaces the one that was read.\n',
        'x-permission': 'insights.signals.write',
        'x-audit': 'topic-put',
        parameters: [
          { $ref: '#/components/parameters/IfMatchOfPut' },
          { $ref: '#/components/parameters/IfNoneMatchOfPut' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TopicDefinition' },
              example: { title: 'Checkout', tags: ['shop'] },
            },
          },
        },
        responses: {
          '200': {
            description: 'The topic, replaced.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicDetail' },
              },
            },
          },
          '201': {
            description: 'The topic, new.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/{topicId}/touched': {
      parameters: [{ $ref: '#/components/parameters/TopicId' }],
      get: {
        operationId: 'getTouchedEntities',
        tags: ['signals'],
        summary: 'Whom a topic touches',
        description:
          'Entities of the catalog that name the topic in their annotation `almanac.io/topics`, and those of which a collector\nfound that they use it, such as the components of a repository whose manifest has a dependency. Who asks learns of\nno entity that the catalog does not show them.\n',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'The entities, by title.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TouchedEntities' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/entity-trends': {
      get: {
        operationId: 'getEntityTrends',
        tags: ['signals'],
        summary: 'The trends that touch an entity of the catalog',
        description:
          'Topics that the entity names in its annotation `almanac.io/topics`, and those that a collector found in it, such as the\ndependencies of its repository; each as the first radar that has it sees it. What moved last comes first, topics on no\nradar come last.\n',
        'x-permission': 'insights.read',
        parameters: [
          {
            name: 'entityRef',
            in: 'query',
            required: true,
            description: 'Whole reference, such as `component:default/cart`.',
            schema: {
              type: 'string',
              maxLength: 255,
              pattern: '^[^:/]+:[^:/]+/[^:/]+$',
            },
          },
        ],
        responses: {
          '200': {
            description:
              'The topics; of an entity that is not known, or not shown to who asks, there are none.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityTrends' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/{topicId}/series/{signalId}': {
      parameters: [
        { $ref: '#/components/parameters/TopicId' },
        { $ref: '#/components/parameters/SignalId' },
      ],
      get: {
        operationId: 'getTopicSeries',
        tags: ['signals'],
        summary:
          'The values of one signal for one topic, in total and by member of its dimension',
        'x-permission': 'insights.read',
        parameters: [
          {
            name: 'from',
            in: 'query',
            description: 'First period wanted.',
            schema: { $ref: '#/components/schemas/Day' },
          },
          {
            name: 'to',
            in: 'query',
            description: 'Last period wanted.',
            schema: { $ref: '#/components/schemas/Day' },
          },
        ],
        responses: {
          '200': {
            description: 'The series.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicSeries' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/{topicId}/analyses/{signalId}': {
      parameters: [
        { $ref: '#/components/parameters/TopicId' },
        { $ref: '#/components/parameters/SignalId' },
      ],
      get: {
        operationId: 'getTopicAnalysis',
        tags: ['analyses'],
        summary:
          'The stored trend analysis of one signal for one topic, explained',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'The analysis with its explanation.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicAnalysis' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/{topicId}/analyses/{signalId}/period': {
      parameters: [
        { $ref: '#/components/parameters/TopicId' },
        { $ref: '#/components/parameters/SignalId' },
      ],
      get: {
        operationId: 'explainTopicPeriod',
        tags: ['analyses'],
        summary: 'What changed in a period that is chosen, explained',
        description:
          'The change between the ends of the period, what each member added to it, changes of level within, and what happened near them. Computed when asked for, by the engine behind the stored analyses.',
        'x-permission': 'insights.read',
        parameters: [
          {
            name: 'from',
            in: 'query',
            required: true,
            description: 'A day of the first period.',
            schema: { $ref: '#/components/schemas/Day' },
          },
          {
            name: 'to',
            in: 'query',
            required: true,
            description: 'A day of the last period.',
            schema: { $ref: '#/components/schemas/Day' },
          },
        ],
        responses: {
          '200': {
            description: 'The period, explained.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TopicPeriod' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/topics/{topicId}/markers': {
      parameters: [{ $ref: '#/components/parameters/TopicId' }],
      get: {
        operationId: 'listTopicMarkers',
        tags: ['signals'],
        summary: 'What happened that may matter to a topic, oldest first',
        description:
          'Markers of the topic itself, and those of the members that its series have (e.g. releases of the browsers).',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'own',
            in: 'query',
            description: 'Only the markers of the topic itself.',
            schema: { type: 'boolean', default: false },
          },
        ],
        responses: {
          '200': {
            description: 'A page of markers.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Marker' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/markers': {
      post: {
        operationId: 'addMarkers',
        tags: ['signals'],
        summary: 'Send markers',
        description:
          'A marker with the id of one that is there, of the same source, takes its place. One that cannot be kept is told with\nits place, the others are kept.\n',
        'x-permission': 'insights.signals.write',
        'x-audit': 'markers-add',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MarkersPush' },
              example: {
                source: 'ci',
                items: [
                  {
                    id: 'checkout-2.4.0',
                    at: '2026-01-31T09:30:00Z',
                    kind: 'release',
                    title: 'Checkout 2.4.0',
                  },
                ],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was kept, and the markers that were not.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/MarkersReport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/queue': {
      get: {
        operationId: 'getAnalysisQueue',
        tags: ['analyses'],
        summary: 'How far the analysis sweep is',
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'Counts of the queue.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AnalysisQueue' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/queue/failures': {
      get: {
        operationId: 'listAnalysisFailures',
        tags: ['analyses'],
        summary:
          'Subjects whose analysis was given up, with the reason, the newest first',
        description:
          'A subject leaves the list when its values change, or when a later version of the engine analyses everything anew.',
        'x-permission': 'insights.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of failures.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'nextCursor'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/AnalysisFailure' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/trend': {
      post: {
        operationId: 'analyseTrend',
        tags: ['analyses'],
        summary: 'Analyse the trend of what is posted',
        description:
          'A calculator without state: the engine behind the pages runs on the posted series and returns the full working.\nq-values are computed over the series of one request.\n',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TrendRequest' },
              example: {
                series: [
                  {
                    step: 'month',
                    start: '2025-01-01',
                    values: [1, 2, 2, 3, null, 5, 6, 6, 7, 9, 9, 11],
                  },
                ],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'One analysis for each series, in order.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['results'],
                  properties: {
                    results: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/TrendResult' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/slo-definition': {
      post: {
        operationId: 'analyseSloDefinition',
        tags: ['analyses'],
        summary: 'Check SLO definitions',
        description:
          'A calculator without state: reads OpenSLO files (v1, and v1alpha as Sloth takes it) together, and names every\nfault at once with its place, its rule and how to mend it. What is allowed but seldom meant is a warning.\n',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloDefinitionRequest' },
              example: {
                files: [
                  {
                    file: 'slo.yaml',
                    text: 'apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: checkout }\nspec: { service: checkout, budgetingMethod: Occurrences, objectives: [{ target: 99.9 }] }\n',
                  },
                ],
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              'What the files say and what is wrong with them; a file full of faults is answered like this, too.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDefinitionResult' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/model-card': {
      post: {
        operationId: 'analyseModelCard',
        tags: ['analyses'],
        summary: 'Read, judge, compare and write a model card',
        description:
          'A calculator without state: reads cards of Hugging Face, the Model Card Toolkit and CycloneDX, makes one card of\nseveral sources, names every fault at once, says which headings of each profile it answers, what changed since\nanother card, and writes any of the formats with what that could not carry.\n',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelCardRequest' },
              example: {
                cards: [
                  {
                    text: '---\nlicense: apache-2.0\npipeline_tag: image-classification\n---\n# Tagger\nNames what is on a product photo.\n',
                  },
                ],
                writeAs: 'cyclonedx',
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              'What the texts say and what is wrong with them; a text full of faults is answered like this, too.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelCardResult' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/contract-diff': {
      post: {
        operationId: 'analyseContractDiff',
        'x-max-body-bytes': 41943040,
        tags: ['analyses'],
        summary: 'What changed between two API definitions, and whom it breaks',
        description:
          'A calculator without state, for a build that is to fail before it breaks somebody: reads two definitions, names\nevery fault at its place, and tells what changed, the weightiest first. OpenAPI 2.0, 3.0 and 3.1 are compared, schemas\nof GraphQL, AsyncAPI 2 and 3, and protobuf where its compiler is installed; `isCompared` is false for others. Both together may be 40 MB, more than other bodies, unless this portal takes less than 20 MB of any. References to other files or hosts are never followed.\n',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ContractDiffRequest' },
              example: {
                before: {
                  definition:
                    "openapi: 3.0.3\ninfo: { title: Accounts, version: 1.0.0 }\npaths: { /accounts: { get: { responses: { '200': { description: All accounts } } } } }\n",
                },
                after: {
                  definition:
                    'openapi: 3.0.3\ninfo: { title: Accounts, version: 2.0.0 }\npaths: {}\n',
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              'What changed; a definition full of faults is answered like this, too.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractDiff' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/contract-quality': {
      post: {
        operationId: 'analyseContractQuality',
        tags: ['analyses'],
        summary: 'How good an API definition is, by rules',
        description:
          'A calculator without state, for a build that looks before it merges: the very code behind the quality of an API on what\nis posted. Nothing is waived. OpenAPI 2.0 and 3, AsyncAPI, GraphQL, and protobuf where its compiler is installed are\nlooked at; `state` is `not-linted` for others, and `failed` for a definition that cannot be read, or whose rules do not end\nwhile a caller waits, which is 20 s. Of more than 3,000,000 characters, rules look at less, and `notes` says so. References to other files or hosts are never followed.\n',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ContractQualityRequest' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'The quality; a definition full of faults is answered like this, too.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ContractQualityAnalysis',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/sla': {
      post: {
        operationId: 'analyseSla',
        tags: ['analyses'],
        summary: 'Check service level agreements',
        description:
          'A calculator without state, which reads agreements and names every fault at once with its place, its rule and how to mend it.',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SlaText' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'What the text says and what is wrong with it; a text full of faults is answered like this, too.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaCheck' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/analyses/slo': {
      post: {
        operationId: 'analyseSlo',
        tags: ['analyses'],
        summary: 'Evaluate an SLO on what is posted',
        description:
          'A calculator without state: evaluates each objective of one SLO on the posted counts, with error budget, burn rates\nof its alerts, the outlook of the budget and the full working.\n',
        'x-permission': 'insights.analysis.compute',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloRequest' },
              example: {
                definition:
                  'apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: checkout }\nspec:\n  service: checkout\n  indicator:\n    metadata: { name: answers }\n    spec:\n      ratioMetric:\n        good: { metricSource: { type: Prometheus, spec: { query: a } } }\n        total: { metricSource: { type: Prometheus, spec: { query: b } } }\n  timeWindow: [{ duration: 7d, isRolling: true }]\n  budgetingMethod: Occurrences\n  objectives: [{ target: 0.95 }]\n',
                buckets: [
                  {
                    start: '2026-03-02T00:00:00Z',
                    stepSeconds: 3600,
                    good: [2, 10, 12, 13, 13, 12, 13, null, 12, 11],
                    total: [4, 10, 12, 13, 14, 15, 14, null, 12, 11],
                  },
                ],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'One evaluation for each objective, in order.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloResult' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars': {
      get: {
        operationId: 'listRadars',
        tags: ['radars'],
        summary: 'All radars',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description:
              'The radars, and the radar files that could not be read.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'faults'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Radar' },
                    },
                    faults: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RadarFault' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      get: {
        operationId: 'getRadar',
        tags: ['radars'],
        summary: 'One radar with its quadrants, rings and policy',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description: 'The radar.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Radar' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/definition': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      get: {
        operationId: 'getRadarDefinition',
        tags: ['radars'],
        summary: 'What a radar is, as YAML and as JSON',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description: 'The definition. Its `ETag` is what `If-Match` takes.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarDefinitionRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'putRadarDefinition',
        tags: ['radars'],
        summary: 'Make a radar, or begin a new version of one',
        description:
          'The text is that of a radar file. `If-None-Match: *` makes a new radar, `If-Match` replaces the version that was read;\nthe same text again begins no version. A radar of a file is changed in its file.\n',
        'x-permission': 'trendRadar.define',
        'x-audit': 'radar-definition-put',
        parameters: [
          { $ref: '#/components/parameters/IfMatchOfPut' },
          { $ref: '#/components/parameters/IfNoneMatchOfPut' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RadarDefinitionText' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The radar, as it is now.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarDefinitionRecord' },
              },
            },
          },
          '201': {
            description: 'The radar, new.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarDefinitionRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'deleteRadarDefinition',
        tags: ['radars'],
        summary: 'Take a radar away',
        description:
          'Its versions stay, and what was decided on it; both are there again when the radar is written again.',
        'x-permission': 'trendRadar.define',
        'x-audit': 'radar-definition-delete',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        responses: {
          '200': {
            description: 'The radar as it was.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarDefinitionRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/definition/versions': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      get: {
        operationId: 'listRadarDefinitionVersions',
        tags: ['radars'],
        summary:
          'Every version of a radar that is written in the portal, the latest first',
        'x-permission': 'trendRadar.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description:
              'A page of versions, of a radar that was taken away, too; none of a radar of a file.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RadarDefinitionVersionPage',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/import': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      post: {
        operationId: 'importRadar',
        tags: ['radars'],
        summary: 'Bring in a radar that was drawn elsewhere, with its history',
        description:
          "Takes the `TechRadarLoaderResponse` of Backstage's tech-radar plugin, or the configuration of Zalando's radar. Entries\nbecome topics, their timelines become decisions with their dates and reasons. Where there is no radar of this id, one is\nmade of the quadrants and rings of the list. The same list again changes nothing, a later one adds what is new; what\ncannot be brought in is told with its place, and nothing is guessed.\n",
        'x-permission': 'trendRadar.define',
        'x-audit': 'radar-import',
        'x-max-body-bytes': 16777216,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RadarImportRequest' },
              example: {
                from: 'tech-radar.json',
                title: 'Company radar',
                dryRun: true,
                content: {
                  quadrants: [
                    { id: 'languages', name: 'Languages' },
                    { id: 'process', name: 'Process' },
                  ],
                  rings: [
                    { id: 'adopt', name: 'Adopt' },
                    { id: 'hold', name: 'Hold' },
                  ],
                  entries: [
                    {
                      id: 'typescript',
                      title: 'TypeScript',
                      quadrant: 'languages',
                      timeline: [
                        {
                          ringId: 'adopt',
                          date: '2024-03-01',
                          description: 'All new code.',
                        },
                      ],
                    },
                  ],
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was brought in, or would be, and what was not.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarImport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radar-drafts': {
      post: {
        operationId: 'checkRadarDraft',
        tags: ['radars'],
        summary:
          'Check a radar before it is written, and see where topics would stand',
        description:
          'Nothing is kept. Faults are those of radar files, each with its place and how to mend it; a draft full of faults is answered like this, too.',
        'x-permission': 'trendRadar.read',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RadarDraft' },
              example: {
                definition: {
                  id: 'company',
                  title: 'Company radar',
                  quadrants: [
                    {
                      id: 'languages',
                      title: 'Languages',
                      tag: 'quadrant:languages',
                    },
                    {
                      id: 'process',
                      title: 'Process',
                      tag: 'quadrant:process',
                    },
                  ],
                  rings: [
                    { id: 'adopt', title: 'Adopt' },
                    { id: 'hold', title: 'Hold' },
                  ],
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              'The draft as it was read, its faults, and a preview where it has none.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarDraftCheck' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/owners': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      get: {
        operationId: 'getRadarOwners',
        tags: ['radars'],
        summary: 'Who owns what the topics of a radar touch',
        description:
          'Owners of the entities that each topic touches, as far as the catalog shows them to who asks. The catalog is asked at most once a minute for each caller.',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description: 'The owners, whom most topics touch first.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarOwners' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/what-if': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      post: {
        operationId: 'whatIfRadar',
        tags: ['radars'],
        summary:
          'Where the topics would stand by another policy, or on a past day',
        description:
          'Nothing is kept. Each topic is placed by what was known on the day: later values are not looked at, and neither are later decisions. What people decided holds by any policy. Topics are those that are on the radar now.',
        'x-permission': 'trendRadar.read',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RadarWhatIfRequest' },
              example: { hysteresis: 0, asOf: '2024-06-01' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'Every topic with its ring by the changed and by the declared policy.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarWhatIf' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/track-record': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      get: {
        operationId: 'getRadarTrackRecord',
        tags: ['radars'],
        summary: 'How good the suggestions of the past were',
        description:
          'What the policy would have suggested on a day of each past year, with what was known then, beside the ring that the topic had a year later: the decided one where one stood, else the suggested one. Topics are those that are on the radar now.',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description:
              'Precision and recall of each ring, and how far chances came true.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RadarTrackRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/blips': {
      parameters: [{ $ref: '#/components/parameters/RadarId' }],
      get: {
        operationId: 'listBlips',
        tags: ['radars'],
        summary: 'Blips of a radar',
        'x-permission': 'trendRadar.read',
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description:
              'At most so many blips a page; a radar of 2,000 fits into one.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 2000,
              default: 100,
            },
          },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'sort',
            in: 'query',
            description:
              '`attention`: moved last first, then largest change first; `title`: by name; `change`: largest change of the last year first. Changes of ratios are compared in tenths of a point, as they are shown; equals come by title.',
            schema: {
              type: 'string',
              enum: ['attention', 'title', 'change'],
              default: 'attention',
            },
          },
          {
            name: 'q',
            in: 'query',
            description:
              'Words that the title, an alias or the name behind the colon of the id holds; or a whole id.',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'quadrant',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 8,
              items: { type: 'string', maxLength: 60 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'ring',
            in: 'query',
            description:
              'Rings that topics stand in: the decided one where there is one that the radar has, else the suggested one.',
            schema: {
              type: 'array',
              maxItems: 6,
              items: { type: 'string', maxLength: 60 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'suggestedRing',
            in: 'query',
            description:
              'Rings that are suggested, whatever was decided; of what no signal measures, that were decided.',
            schema: {
              type: 'array',
              maxItems: 6,
              items: { type: 'string', maxLength: 60 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'verdict',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 6,
              items: { $ref: '#/components/schemas/Verdict' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'movement',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 4,
              items: { $ref: '#/components/schemas/Movement' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'movedSince',
            in: 'query',
            description:
              'Only blips that moved (`in`, `out` or `new`), and whose `movedAt`, the first day of a period, is this day or later.',
            schema: { type: 'string', format: 'date' },
          },
          {
            name: 'tag',
            in: 'query',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'decision',
            in: 'query',
            description:
              'How what was decided stands to what is suggested; several are joined by or.',
            schema: {
              type: 'array',
              maxItems: 5,
              items: { $ref: '#/components/schemas/BlipDecisionState' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Only topics that touch something of any of these owners, as far as the catalog shows it to who asks, as `GET /radars/{radarId}/owners` tells. Entity references; an empty one stands for what has no owner. While the catalog does not say who owns what, it is answered as `unavailable`.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page of blips.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: [
                    'items',
                    'nextCursor',
                    'totalCount',
                    'matchingCount',
                  ],
                  properties: {
                    workingHref: {
                      type: 'string',
                      description:
                        'Template (RFC 6570) of the call whose answer holds the working of an item, with its `topicId`.',
                    },
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Blip' },
                    },
                    nextCursor: { $ref: '#/components/schemas/NextCursor' },
                    totalCount: {
                      type: 'integer',
                      description: 'Blips of the radar.',
                    },
                    matchingCount: {
                      type: 'integer',
                      description: 'Blips that match the filters.',
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/blips/{topicId}': {
      parameters: [
        { $ref: '#/components/parameters/RadarId' },
        { $ref: '#/components/parameters/TopicId' },
      ],
      get: {
        operationId: 'getBlip',
        tags: ['radars'],
        summary:
          'One blip with the suggestion, its reasons, what would change it, and its history',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description: 'The blip.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BlipDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/blips/{topicId}/decision': {
      parameters: [
        { $ref: '#/components/parameters/RadarId' },
        { $ref: '#/components/parameters/TopicId' },
      ],
      get: {
        operationId: 'getBlipDecision',
        tags: ['radars'],
        summary: 'The ring that was decided for a topic',
        description:
          'Its `ETag` is what `If-Match` takes; there is one where nothing was decided, too.',
        'x-permission': 'trendRadar.read',
        responses: {
          '200': {
            description: 'What stands, and how often something was decided.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BlipDecisionAnswer' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'decideBlip',
        tags: ['radars'],
        summary: 'Accept the suggested ring, or override it',
        description:
          'What the caller said already of what is suggested stays as it is, so that a request may come twice; anything else takes its place. `If-Match` names the decision that it is made on.',
        'x-permission': 'trendRadar.decide',
        'x-audit': 'radar-decide',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BlipDecisionRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It is decided.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BlipDecisionAnswer' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'withdrawBlipDecision',
        tags: ['radars'],
        summary: 'Take back what was decided',
        description: 'What was decided stays in the history.',
        'x-permission': 'trendRadar.decide',
        'x-audit': 'radar-decision-withdraw',
        parameters: [
          { $ref: '#/components/parameters/IfMatch' },
          {
            name: 'reason',
            in: 'query',
            description: 'Why, in words; kept in the history.',
            schema: { type: 'string', maxLength: 2000 },
          },
        ],
        responses: {
          '200': {
            description: 'Nothing is decided any more.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BlipDecisionAnswer' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/radars/{radarId}/blips/{topicId}/decisions': {
      parameters: [
        { $ref: '#/components/parameters/RadarId' },
        { $ref: '#/components/parameters/TopicId' },
      ],
      get: {
        operationId: 'listBlipDecisions',
        tags: ['radars'],
        summary: 'Everything that was decided for a topic, the latest first',
        'x-permission': 'trendRadar.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description:
              'A page of the history. Nothing of it is ever changed or dropped.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RingDecisionPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slos': {
      get: {
        operationId: 'listSlos',
        tags: ['slos'],
        summary: 'SLOs with how they stand',
        'x-permission': 'slo.read',
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'At most so many SLOs a page.',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
          },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'sort',
            in: 'query',
            description:
              '`attention`: what needs somebody first, then the smallest part of its budget left; `remaining`: the smallest part left first; `title`: by name.',
            schema: {
              type: 'string',
              enum: ['attention', 'remaining', 'title'],
              default: 'attention',
            },
          },
          {
            name: 'q',
            in: 'query',
            description:
              'Words that the name, the title, the service, the description, a label, or the name of the owner or system holds.',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'state',
            in: 'query',
            description: 'In any of these states.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/SloState' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners; an empty one stands for SLOs without an owner.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'system',
            in: 'query',
            description:
              'Entity references of systems; an empty one stands for SLOs without a system.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'service',
            in: 'query',
            description: 'Services, as the definitions name them.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'tag',
            in: 'query',
            description:
              'Labels of the definitions, as `key:value`; an SLO matches with any of them.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page of SLOs.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slos/overview': {
      get: {
        operationId: 'getSloOverview',
        tags: ['slos'],
        summary: 'How many SLOs are in which state, by owner and service',
        'x-permission': 'slo.read',
        parameters: [
          {
            name: 'q',
            in: 'query',
            description:
              'Words that the name, the title, the service, the description, a label, or the name of the owner or system holds.',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'state',
            in: 'query',
            description: 'In any of these states.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/SloState' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners; an empty one stands for SLOs without an owner.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'system',
            in: 'query',
            description:
              'Entity references of systems; an empty one stands for SLOs without a system.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'service',
            in: 'query',
            description: 'Services, as the definitions name them.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'tag',
            in: 'query',
            description:
              'Labels of the definitions, as `key:value`; an SLO matches with any of them.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'Counts over all SLOs that match.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloOverview' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slos/{sloName}': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      get: {
        operationId: 'getSlo',
        tags: ['slos'],
        summary: 'One SLO, evaluated now, with its working',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'The SLO.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slos/{sloName}/history': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      get: {
        operationId: 'getSloHistory',
        tags: ['slos'],
        summary:
          'How the budget of an objective, or of all together, went and where it may go',
        'x-permission': 'slo.read',
        parameters: [
          {
            name: 'objective',
            in: 'query',
            description: 'Which objective, from 0.',
            schema: { type: 'integer', minimum: 0, maximum: 19, default: 0 },
          },
          {
            name: 'whole',
            in: 'query',
            description:
              'Of a composite, all objectives together in place of one. What is good and bad is null then, but for time slices.',
            schema: { type: 'boolean', default: false },
          },
          {
            name: 'points',
            in: 'query',
            description: 'Into at most so many slices the window is cut.',
            schema: {
              type: 'integer',
              minimum: 10,
              maximum: 1000,
              default: 240,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The window in slices.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloHistory' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slos/{sloName}/what-if': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      post: {
        operationId: 'whatIfSlo',
        tags: ['slos'],
        summary: 'How an SLO would have gone with another target or window',
        description: 'Reads what is kept; changes nothing.',
        'x-permission': 'slo.read',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloWhatIfRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'Both, replayed over what is kept.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloWhatIf' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-alerts': {
      get: {
        operationId: 'listSloAlerts',
        tags: ['slos'],
        summary: 'Burn-rate alerts, the latest first',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'state',
            in: 'query',
            description: 'In any of these states.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: {
                type: 'string',
                enum: ['pending', 'firing', 'resolved'],
              },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'slo',
            in: 'query',
            description: 'Names of SLOs.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 63 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description: 'Entity references of owners.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page of alerts.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloAlertPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-reports': {
      get: {
        operationId: 'listSloReports',
        tags: ['slo-reports'],
        summary: 'Frozen reports, the newest first',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'of',
            in: 'query',
            description: 'Reports of this month or quarter.',
            schema: { $ref: '#/components/schemas/SloReportPeriodName' },
          },
          {
            name: 'owner',
            in: 'query',
            description: "Reports of this owner's SLOs.",
            schema: { type: 'string', maxLength: 300 },
          },
          {
            name: 'system',
            in: 'query',
            description: "Reports of this system's SLOs.",
            schema: { type: 'string', maxLength: 300 },
          },
          {
            name: 'service',
            in: 'query',
            description: "Reports of this service's SLOs.",
            schema: { type: 'string', maxLength: 200 },
          },
          {
            name: 'customer',
            in: 'query',
            description: 'Reports of the SLOs that this customer was promised.',
            schema: { type: 'string', maxLength: 200 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of reports, without what they hold.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloReportPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'createSloReport',
        tags: ['slo-reports'],
        summary: 'Freeze how SLOs fared in a month or quarter',
        description:
          'Each objective is judged over exactly the period, by the definition that held at its end. A period is reported once\nit has been over for 15 minutes; before, only as `preliminary`. A report covers 500 SLOs at most.\n',
        'x-permission': 'slo.write',
        'x-audit': 'slo-report-create',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloReportRequest' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The report, which never changes.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloReport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-reports/{reportId}': {
      parameters: [{ $ref: '#/components/parameters/SloReportId' }],
      get: {
        operationId: 'getSloReport',
        tags: ['slo-reports'],
        summary: 'A frozen report',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'The report with the working of every number.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloReport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'deleteSloReport',
        tags: ['slo-reports'],
        summary: 'Delete a report',
        'x-permission': 'slo.write',
        'x-audit': 'slo-report-delete',
        responses: {
          '200': {
            description: 'The report as it was, without what it held.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloReportSummary' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-reports/{reportId}/verification': {
      parameters: [{ $ref: '#/components/parameters/SloReportId' }],
      get: {
        operationId: 'verifySloReport',
        tags: ['slo-reports'],
        summary: 'Compute a report again and compare',
        description:
          'From the definition versions that it names and the buckets as they are kept now. Writes nothing.',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description:
              'Whether the same comes out, and if not, what differs and why.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloReportVerification' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-reports/{reportId}/csv': {
      parameters: [{ $ref: '#/components/parameters/SloReportId' }],
      get: {
        operationId: 'getSloReportCsv',
        tags: ['slo-reports'],
        summary:
          'A frozen report as CSV, a line for each promised period, each agreement without one and each objective',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'RFC 4180, in UTF-8, units in the header.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-reports/{reportId}/pdf': {
      parameters: [{ $ref: '#/components/parameters/SloReportId' }],
      get: {
        operationId: 'getSloReportPdf',
        tags: ['slo-reports'],
        summary: 'A frozen report as PDF',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'PDF 1.7, tagged; the same bytes each time.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/pdf': {
                schema: { type: 'string', contentMediaType: 'application/pdf' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-policies': {
      get: {
        operationId: 'listSloPolicies',
        tags: ['slo-policies'],
        summary:
          'Error-budget policies, and what is wrong in the files that they are read from',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description:
              'All policies by name. One whose file has faults now stands as it was read before.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloPolicies' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-actions': {
      get: {
        operationId: 'listSloActions',
        tags: ['slo-policies'],
        summary: 'Actions that policies ask for, the most urgent first',
        description:
          'Work first, by when it is due; then exceptions, by when they end; then what is over, the latest first.\n',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'state',
            in: 'query',
            description:
              'In any of these states; `overdue` are open and acknowledged ones whose time is over.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: {
                type: 'string',
                enum: [
                  'overdue',
                  'open',
                  'acknowledged',
                  'excepted',
                  'done',
                  'cleared',
                ],
              },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description: 'Entity references of those who are to act.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'slo',
            in: 'query',
            description: 'Names of SLOs.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/SloName' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'policy',
            in: 'query',
            description: 'Names of policies.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/SloName' },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page of actions.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloActionPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-actions/{actionId}': {
      parameters: [{ $ref: '#/components/parameters/ActionId' }],
      get: {
        operationId: 'getSloAction',
        tags: ['slo-policies'],
        summary: 'One action, with who did what when',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'The action. Its `ETag` is what `If-Match` takes.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloActionDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-actions/{actionId}/acknowledge': {
      parameters: [{ $ref: '#/components/parameters/ActionId' }],
      post: {
        operationId: 'acknowledgeSloAction',
        tags: ['slo-policies'],
        summary: 'Say that the action is seen and will be done',
        'x-permission': 'slo.decide',
        'x-audit': 'slo-action-acknowledge',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloActionRemark' },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/SloAction' },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-actions/{actionId}/complete': {
      parameters: [{ $ref: '#/components/parameters/ActionId' }],
      post: {
        operationId: 'completeSloAction',
        tags: ['slo-policies'],
        summary: 'Say that the action is done, and what was done',
        description:
          'There is no other action of the rule until the rule no longer holds.\n',
        'x-permission': 'slo.decide',
        'x-audit': 'slo-action-complete',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloActionReport' },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/SloAction' },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-actions/{actionId}/except': {
      parameters: [{ $ref: '#/components/parameters/ActionId' }],
      post: {
        operationId: 'exceptSloAction',
        tags: ['slo-policies'],
        summary: 'Go on without the action until a day, for a reason',
        description:
          'The action is open again at that moment if its rule holds then. An exception that holds can be given anew.\n',
        'x-permission': 'slo.decide',
        'x-audit': 'slo-action-except',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloActionException' },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/SloAction' },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-actions/{actionId}/reopen': {
      parameters: [{ $ref: '#/components/parameters/ActionId' }],
      post: {
        operationId: 'reopenSloAction',
        tags: ['slo-policies'],
        summary: 'Take an acknowledgement, an exception or a completion back',
        'x-permission': 'slo.decide',
        'x-audit': 'slo-action-reopen',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloActionReason' },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/SloAction' },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-review': {
      get: {
        operationId: 'getSloReview',
        tags: ['slo-policies'],
        summary: 'What a team looks at in its weekly review, in one answer',
        description:
          'Every list says how many it left off. Objectives are never averaged: each SLO stands for itself.\n',
        'x-permission': 'slo.read',
        parameters: [
          {
            name: 'owner',
            in: 'query',
            required: true,
            description: 'Entity reference of the team.',
            schema: { type: 'string', minLength: 1, maxLength: 200 },
          },
          {
            name: 'weeks',
            in: 'query',
            description: 'How far back changes and alerts are listed.',
            schema: { type: 'integer', minimum: 1, maximum: 13, default: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'The review.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloReview' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-definitions': {
      get: {
        operationId: 'listSloDefinitions',
        tags: ['slo-definitions'],
        summary: 'Definitions by name, retired ones too',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'state',
            in: 'query',
            description: '`inUse` or `retired`; both where it is left out.',
            schema: { type: 'string', enum: ['inUse', 'retired'] },
          },
          {
            name: 'origin',
            in: 'query',
            description: 'From any of these.',
            schema: {
              type: 'array',
              maxItems: 3,
              items: { type: 'string', enum: ['api', 'file', 'catalog'] },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of who owns the service now; an empty one stands for services without an owner.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page of definitions.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDefinitionPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'createSloDefinitions',
        tags: ['slo-definitions'],
        summary: 'Keep the SLOs of an OpenSLO text',
        'x-permission': 'slo.write',
        'x-audit': 'slo-definition-create',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloDefinitionText' },
            },
          },
        },
        responses: {
          '201': {
            description: 'What was kept; all of it or nothing.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDefinitionRecords' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-definitions/faults': {
      get: {
        operationId: 'listSloDefinitionFaults',
        tags: ['slo-definitions'],
        summary:
          'What is wrong in the files and entities that SLOs are read from',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description:
              'Errors of the last reading; a definition that could be read before stands as it was. Warnings come with each definition.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloSourceFaults' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-definitions/{sloName}': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      get: {
        operationId: 'getSloDefinition',
        tags: ['slo-definitions'],
        summary: 'One definition as OpenSLO v1',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'The definition. Its `ETag` is what `If-Match` takes.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDefinitionRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'replaceSloDefinition',
        tags: ['slo-definitions'],
        summary: 'Begin a new version of a definition',
        'x-permission': 'slo.write',
        'x-audit': 'slo-definition-replace',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SloDefinitionText' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'The new version. What was evaluated before stays as it was.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDefinitionRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'deleteSloDefinition',
        tags: ['slo-definitions'],
        summary: 'Retire an SLO',
        'x-permission': 'slo.write',
        'x-audit': 'slo-definition-delete',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        responses: {
          '200': {
            description:
              'The definition as it was; its versions and reports stay.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloDefinitionRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-definitions/{sloName}/versions': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      get: {
        operationId: 'listSloDefinitionVersions',
        tags: ['slo-definitions'],
        summary: 'Every version of a definition, the latest first',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of versions.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SloDefinitionVersionPage',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slo-definitions/{sloName}/prometheus-rules': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      get: {
        operationId: 'getSloPrometheusRules',
        tags: ['slo-definitions'],
        summary: 'Recording and alerting rules for Prometheus',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'A rule file, deployable as it is.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloPrometheusRules' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slos/{sloName}/promise': {
      parameters: [{ $ref: '#/components/parameters/SloName' }],
      get: {
        operationId: 'getSloPromise',
        tags: ['slas'],
        summary:
          'What can be promised of an SLO, given what its service depends on',
        description:
          "Goes over the catalog's `dependsOn` relations, with the annotation `almanac.io/dependency-criticality` for how much each is needed, and the measured SLIs of what is needed.",
        'x-permission': 'slo.read',
        parameters: [
          {
            name: 'objective',
            in: 'query',
            description:
              'Which objective, from 0; its target is checked unless another is given.',
            schema: { type: 'integer', minimum: 0, maximum: 19, default: 0 },
          },
          {
            name: 'target',
            in: 'query',
            description: 'Ratio that is to be promised.',
            schema: { type: 'number', minimum: 0, maximum: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'What the dependencies allow.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SloPromise' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slas': {
      get: {
        operationId: 'listSlas',
        tags: ['slas'],
        summary:
          'Service level agreements with how they stand, the worst first',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'customer',
            in: 'query',
            description: 'Customers, as the agreements name them.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners; an empty one stands for agreements without an owner.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 200 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'slo',
            in: 'query',
            description: 'Names of SLOs.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/SloName' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'state',
            in: 'query',
            description: 'In any of these states.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/SlaState' },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description:
              'A page of agreements, as they stood when they were last evaluated.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'createSlas',
        tags: ['slas'],
        summary: 'Keep the agreements of a text',
        'x-permission': 'slo.write',
        'x-audit': 'sla-create',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SlaText' },
            },
          },
        },
        responses: {
          '201': {
            description: 'What was kept; all of it or nothing.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaRecords' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slas/faults': {
      get: {
        operationId: 'listSlaFaults',
        tags: ['slas'],
        summary: 'What is wrong in the files that agreements are read from',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description:
              'Errors of the last reading; an agreement that could be read before stands as it was.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaFaults' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slas/{slaId}': {
      parameters: [{ $ref: '#/components/parameters/SlaId' }],
      get: {
        operationId: 'getSla',
        tags: ['slas'],
        summary: 'What was agreed',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'The agreement. Its `ETag` is what `If-Match` takes.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'replaceSla',
        tags: ['slas'],
        summary: 'Begin a new version of an agreement',
        'x-permission': 'slo.write',
        'x-audit': 'sla-replace',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SlaText' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'The new version. Periods that ended before go by the version that held then.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'deleteSla',
        tags: ['slas'],
        summary: 'Retire an agreement',
        'x-permission': 'slo.write',
        'x-audit': 'sla-delete',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        responses: {
          '200': {
            description: 'The agreement as it was; its versions stay.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaRecord' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slas/{slaId}/versions': {
      parameters: [{ $ref: '#/components/parameters/SlaId' }],
      get: {
        operationId: 'listSlaVersions',
        tags: ['slas'],
        summary: 'Every version of an agreement, the latest first',
        'x-permission': 'slo.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of versions, of a retired agreement, too.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaVersionPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slas/{slaId}/standing': {
      parameters: [{ $ref: '#/components/parameters/SlaId' }],
      get: {
        operationId: 'getSlaStanding',
        tags: ['slas'],
        summary:
          'One agreement, evaluated now, with its past periods and its working',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'How the agreement stands.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SlaStanding' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slis/sources': {
      get: {
        operationId: 'listSliSources',
        tags: ['slo-definitions'],
        summary: 'All sources of SLIs, and how reading them goes',
        'x-permission': 'slo.read',
        responses: {
          '200': {
            description: 'All sources, those needing attention first.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/SliSource' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/slis/{sliId}/buckets': {
      parameters: [{ $ref: '#/components/parameters/SliId' }],
      post: {
        operationId: 'pushSliBuckets',
        tags: ['slo-definitions'],
        summary: 'Push good and total counts of an SLI',
        'x-permission': 'slo.push',
        'x-audit': 'sli-buckets-push',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SliPush' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'What was kept. The same counts twice leave the same state.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SliPushReport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts': {
      get: {
        operationId: 'listContracts',
        tags: ['contracts'],
        summary:
          'API entities of the catalog with what became of their definitions',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'sort',
            in: 'query',
            description:
              '`attention`: those that need somebody first; `breaking`: those with the latest breaking change first; `changed`: those that changed last first; `name`: by title; `quality`: the lowest score first, and those without a score after all of them.',
            schema: {
              type: 'string',
              enum: ['attention', 'breaking', 'changed', 'name', 'quality'],
              default: 'name',
            },
          },
          { $ref: '#/components/parameters/ContractBelowScoreFilter' },
          { $ref: '#/components/parameters/ContractQFilter' },
          { $ref: '#/components/parameters/ContractOwnerFilter' },
          { $ref: '#/components/parameters/ContractFormatFilter' },
          { $ref: '#/components/parameters/ContractLifecycleFilter' },
          { $ref: '#/components/parameters/ContractReadableFilter' },
          { $ref: '#/components/parameters/ContractBreakingSinceFilter' },
          { $ref: '#/components/parameters/ContractChangedSinceFilter' },
          { $ref: '#/components/parameters/ContractNeedsAttentionFilter' },
          { $ref: '#/components/parameters/ContractHasSloFilter' },
          { $ref: '#/components/parameters/ContractContractRefFilter' },
          { $ref: '#/components/parameters/ContractGoneFilter' },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'getContract',
        tags: ['contracts'],
        summary: 'One API entity with its latest definition in brief',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'The contract.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/snapshots': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'listContractSnapshots',
        tags: ['contracts'],
        summary: 'Definitions that it had, the latest first',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'changing',
            in: 'query',
            description:
              'Only those with a change of this severity or a weightier one.',
            schema: { $ref: '#/components/schemas/ContractSeverity' },
          },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractSnapshotPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'publishContract',
        tags: ['contracts'],
        summary: 'Publish a definition, for builds that release it',
        description:
          'Keeps the definition as the latest snapshot, reads it, and compares it with the last readable one before. The same\ndefinition as the latest one is no new snapshot.\n\nIt takes 16,000,000 characters, in a body of at most 20 MB. What is refused, for its size or otherwise, leaves no\nsnapshot; what is taken and cannot be read is one, whose `faults` say why. Larger definitions come by the catalog:\nthose of OpenAPI are read up to 48,000,000 characters.\n',
        'x-permission': 'apiContracts.publish',
        'x-audit': 'contract-publish',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/PublishedContract' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The latest snapshot has this definition already.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractSnapshot' },
              },
            },
          },
          '201': {
            description: 'The new snapshot.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractSnapshot' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/backfill': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'getContractBackfill',
        tags: ['contracts'],
        summary: 'What was read of its past',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description:
              'What came of the last time, and when the next one is.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractBackfill' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'backfillContract',
        tags: ['contracts'],
        summary:
          'Have its past read again, from the repository that its definition is in',
        description:
          'The past of an API is read once by itself, and what is new each day. This has it read in the background now; ask for it\nuntil `state` is another one than `waiting`. Only places that the configuration allows are read.\n',
        'x-permission': 'apiContracts.publish',
        'x-audit': 'contract-backfill',
        responses: {
          '202': {
            description: 'It is to be read.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractBackfill' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/snapshots/{snapshotId}': {
      parameters: [
        { $ref: '#/components/parameters/ContractRef' },
        { $ref: '#/components/parameters/SnapshotId' },
      ],
      get: {
        operationId: 'getContractSnapshot',
        tags: ['contracts'],
        summary: 'One snapshot with its definition',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'The snapshot.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ContractSnapshotWithDefinition',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/snapshots/{snapshotId}/changes': {
      parameters: [
        { $ref: '#/components/parameters/ContractRef' },
        { $ref: '#/components/parameters/SnapshotId' },
      ],
      get: {
        operationId: 'listContractChanges',
        tags: ['contracts'],
        summary:
          'What a snapshot changed since the readable one before it, the weightiest first',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'severity',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 3,
              items: { $ref: '#/components/schemas/ContractSeverity' },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractChangePage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/diff': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'compareContractSnapshots',
        tags: ['contracts'],
        summary: 'What changed between any two of its snapshots',
        'x-permission': 'apiContracts.read',
        parameters: [
          {
            name: 'from',
            in: 'query',
            required: true,
            description: 'Id of the snapshot that is compared with.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'to',
            in: 'query',
            required: true,
            description: 'Id of the snapshot whose changes are told.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'What changed.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractDiff' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/text-diff': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'compareContractTexts',
        tags: ['contracts'],
        summary: 'Which lines differ between any two of its snapshots',
        description:
          'For a page that shows both beside each other: stretches of lines that differ, and the lines at which the changes of\n`/diff` are. The lines themselves are at `…/snapshots/{snapshotId}/lines`. Where more than 20,000 stretches differ, or\nvery much in one, neighbours are told as one, and `isExact` is false.\n',
        'x-permission': 'apiContracts.read',
        parameters: [
          {
            name: 'from',
            in: 'query',
            required: true,
            description: 'Id of the snapshot that is compared with.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'to',
            in: 'query',
            required: true,
            description: 'Id of the snapshot whose lines are told to differ.',
            schema: { type: 'string', format: 'uuid' },
          },
          { $ref: '#/components/parameters/ContractLayout' },
        ],
        responses: {
          '200': {
            description: 'Which lines differ.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractTextDiff' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/snapshots/{snapshotId}/lines': {
      parameters: [
        { $ref: '#/components/parameters/ContractRef' },
        { $ref: '#/components/parameters/SnapshotId' },
      ],
      get: {
        operationId: 'listContractLines',
        tags: ['contracts'],
        summary: 'Lines of a definition',
        description:
          'Of a definition that may have megabytes, as many as a page shows.',
        'x-permission': 'apiContracts.read',
        parameters: [
          {
            name: 'line',
            in: 'query',
            description: 'The first line, from 1; 1 when left out.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 100000000,
              default: 1,
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'Lines that are answered at most; 200 when left out.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 1000,
              default: 200,
            },
          },
          { $ref: '#/components/parameters/ContractLayout' },
        ],
        responses: {
          '200': {
            description: 'The lines, of which there are none after the last.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractLines' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/consumers': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'getContractConsumers',
        tags: ['contracts'],
        summary: 'Who consumes and provides it, and who owns that',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'What the catalog shows to who asks.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractConsumers' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/snapshots/{snapshotId}/acknowledgements': {
      parameters: [
        { $ref: '#/components/parameters/ContractRef' },
        { $ref: '#/components/parameters/SnapshotId' },
      ],
      get: {
        operationId: 'listContractAcknowledgements',
        tags: ['contracts'],
        summary: 'Who said that they know of its changes',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'In the order of time.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ContractAcknowledgements',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'acknowledgeContractChanges',
        tags: ['contracts'],
        summary: 'Say that one knows of its changes',
        description:
          'A second one of the same person takes the place of the first. Where it broke nobody, and can break nobody, there is nothing to know of: that is refused with 409.',
        'x-permission': 'apiContracts.acknowledge',
        'x-audit': 'contract-acknowledge',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  note: { type: 'string', minLength: 1, maxLength: 1000 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Everybody who knows of them.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ContractAcknowledgements',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/waivers': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'listContractWaivers',
        tags: ['contracts'],
        summary: 'What was waived of it, the latest first',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'inForce',
            in: 'query',
            description: 'Only those that are neither over nor withdrawn.',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractWaiverPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'waiveContract',
        tags: ['contracts'],
        summary: 'Say of a rule that it need not be kept here for a time',
        description:
          'What is waived stays what it is, a breaking change a breaking one; it is marked, and not counted among what needs\nsomebody. One in force for the same rule, place and sentence ends for the new one; the same once more is no new waiver.\n',
        'x-permission': 'apiContracts.waive',
        'x-audit': 'contract-waive',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ContractWaiverRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It is waived so already.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractWaiver' },
              },
            },
          },
          '201': {
            description: 'The new waiver.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractWaiver' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/waivers/{waiverId}/withdraw': {
      parameters: [
        { $ref: '#/components/parameters/ContractRef' },
        { $ref: '#/components/parameters/WaiverId' },
      ],
      post: {
        operationId: 'withdrawContractWaiver',
        tags: ['contracts'],
        summary: 'End a waiver before its time',
        description: 'One that is withdrawn already stays as it is.',
        'x-permission': 'apiContracts.waive',
        'x-audit': 'contract-waiver-withdraw',
        responses: {
          '200': {
            description: 'The waiver, withdrawn.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractWaiver' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-deprecations': {
      get: {
        operationId: 'listContractDeprecations',
        tags: ['contracts'],
        summary:
          'What of the current definitions of APIs is to end, what ends first before the rest',
        description:
          'Operations, parameters, schemas and fields that a definition marks as deprecated or gives an end (`x-sunset`), and APIs\nwhose lifecycle is `deprecated` or that are annotated with `almanac.io/sunset`. What has no day comes last.\n',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'state',
            in: 'query',
            description: 'In this state alone.',
            schema: { $ref: '#/components/schemas/ContractDeprecationState' },
          },
          {
            name: 'dueFrom',
            in: 'query',
            description: 'Ending on this day or later.',
            schema: { type: 'string', format: 'date' },
          },
          {
            name: 'dueBefore',
            in: 'query',
            description: 'Ending before this day.',
            schema: { type: 'string', format: 'date' },
          },
          {
            name: 'contractRef',
            in: 'query',
            description: 'Entity reference of the API.',
            schema: { type: 'string', minLength: 1, maxLength: 300 },
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners of APIs; an empty one stands for none.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ContractDeprecationPage',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-deprecations/overview': {
      get: {
        operationId: 'getContractDeprecationsOverview',
        tags: ['contracts'],
        summary:
          'How much of the current definitions of APIs is to end, by month',
        'x-permission': 'apiContracts.read',
        parameters: [
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners of APIs; an empty one stands for none.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'As of today in UTC.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ContractDeprecationsOverview',
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-estate': {
      get: {
        operationId: 'getContractEstate',
        tags: ['contracts'],
        summary:
          'All APIs of the catalog together: how many there are, and how many need somebody',
        'x-permission': 'apiContracts.read',
        parameters: [
          {
            name: 'belowScore',
            in: 'query',
            description: 'APIs with a score of quality below this are counted.',
            schema: { type: 'number', minimum: 0, maximum: 100, default: 50 },
          },
        ],
        responses: {
          '200': {
            description: 'As of now.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractEstate' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-facets': {
      get: {
        operationId: 'getContractFacets',
        tags: ['contracts'],
        summary:
          'How many APIs there would be with each choice of a filter, all other filters being as they are asked',
        description:
          'Beside each choice of `GET /contracts` stands how many APIs it leaves. The filter that a choice is of is not applied to its own counts.',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/ContractBelowScoreFilter' },
          { $ref: '#/components/parameters/ContractQFilter' },
          { $ref: '#/components/parameters/ContractOwnerFilter' },
          { $ref: '#/components/parameters/ContractFormatFilter' },
          { $ref: '#/components/parameters/ContractLifecycleFilter' },
          { $ref: '#/components/parameters/ContractReadableFilter' },
          { $ref: '#/components/parameters/ContractBreakingSinceFilter' },
          { $ref: '#/components/parameters/ContractChangedSinceFilter' },
          { $ref: '#/components/parameters/ContractNeedsAttentionFilter' },
          { $ref: '#/components/parameters/ContractHasSloFilter' },
          { $ref: '#/components/parameters/ContractGoneFilter' },
          {
            name: 'score',
            in: 'query',
            description:
              'Scores of quality: how many APIs are below each is told.',
            schema: {
              type: 'array',
              maxItems: 10,
              items: { type: 'number', minimum: 0, maximum: 100.01 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'since',
            in: 'query',
            description:
              'Instants: how many APIs had a breaking change at or after each is told.',
            schema: {
              type: 'array',
              maxItems: 10,
              items: { type: 'string', format: 'date-time' },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'As of now.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractFacets' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-outlines': {
      get: {
        operationId: 'listContractOutlines',
        tags: ['contracts'],
        summary:
          'What the current definition of each API offers, in brief, for a search',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page, by entity reference.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractOutlinePage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/quality': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'getContractQuality',
        tags: ['contracts'],
        summary:
          'How good its definition is: score, what each rule costs, and what operations say of themselves',
        description:
          'The latest definition that can be read, looked at by the rulesets that apply to the API. The score is 100 less what the\nrules cost; `score` is null where nothing was looked at, which is not 100. Places that a waiver in force holds for\ncost nothing.\n',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'The quality, as of now.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractQuality' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/quality/findings': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'listContractFindings',
        tags: ['contracts'],
        summary: 'What rules find in its definition, place by place',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'severity',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 4,
              items: { $ref: '#/components/schemas/ContractLintSeverity' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'ruleId',
            in: 'query',
            schema: { type: 'string', minLength: 1, maxLength: 200 },
          },
          {
            name: 'operation',
            in: 'query',
            description:
              'Method and path with a space between them, e.g. `get /orders/{id}`.',
            schema: { type: 'string', minLength: 3, maxLength: 1000 },
          },
        ],
        responses: {
          '200': {
            description:
              'A page, by rule and then in the order of the definition.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractFindingPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/quality/operations': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'listContractCoverage',
        tags: ['contracts'],
        summary: 'What each of its operations says of itself',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'missing',
            in: 'query',
            description:
              'Only operations that say nothing of this, though it applies to them.',
            schema: { $ref: '#/components/schemas/ContractAspect' },
          },
        ],
        responses: {
          '200': {
            description: 'A page, in the order of the definition.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractCoveragePage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contracts/{contractRef}/quality/history': {
      parameters: [{ $ref: '#/components/parameters/ContractRef' }],
      get: {
        operationId: 'listContractQualityHistory',
        tags: ['contracts'],
        summary: 'Scores of its definitions, the latest first',
        description:
          'All by the rulesets and waivers of today, so that like is compared with like. Of the past, the latest 20 definitions are looked at.',
        'x-permission': 'apiContracts.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContractQualityHistory' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-rulesets': {
      get: {
        operationId: 'listContractRulesets',
        tags: ['contracts'],
        summary:
          'Rulesets that definitions are looked at by, and what is wrong with those of the configuration',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'All rulesets, the built-in ones first.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ContractRuleset' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/contract-rules': {
      get: {
        operationId: 'listContractRules',
        tags: ['contracts'],
        summary:
          'Every kind of change that is told, with why it matters, and an example where there is one',
        'x-permission': 'apiContracts.read',
        responses: {
          '200': {
            description: 'All rules, by id.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ContractRule' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models': {
      get: {
        operationId: 'listModels',
        tags: ['models'],
        summary: 'Models with their cards in brief',
        'x-permission': 'modelCards.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'sort',
            in: 'query',
            description:
              '`attention`: what needs somebody first; `name`: by name; `latest`: the version made last first.',
            schema: {
              type: 'string',
              enum: ['attention', 'name', 'latest'],
              default: 'attention',
            },
          },
          {
            name: 'q',
            in: 'query',
            description:
              'Words that the name, the title, the summary, a tag, or the name of the owner holds.',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'registry',
            in: 'query',
            description: 'In any of these registries.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/CollectorId' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners; an empty one stands for models without an owner.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'alias',
            in: 'query',
            description: 'With a version that holds any of these aliases.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'task',
            in: 'query',
            description:
              'With any of these tasks; an empty one stands for models without.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'licence',
            in: 'query',
            description:
              'Under any of these licences; an empty one stands for models without.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'riskTier',
            in: 'query',
            description:
              'In any of these risk tiers; an empty one stands for models of which nobody said.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: {
                type: 'string',
                enum: ['', 'unacceptable', 'high', 'limited', 'minimal'],
              },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'attention',
            in: 'query',
            description: 'In need of somebody by any of these rules.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/ModelAttentionRule' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'entity',
            in: 'query',
            description: 'Tied to any of these entities of the catalog.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'completenessBelow',
            in: 'query',
            description:
              'With cards that answer less than this share of the headings of the leading profile.',
            schema: { type: 'number', minimum: 0, maximum: 1 },
          },
          {
            name: 'versionSince',
            in: 'query',
            description: 'With a version made at this instant or later.',
            schema: { $ref: '#/components/schemas/Instant' },
          },
          {
            name: 'versionBefore',
            in: 'query',
            description: 'Without a version made at this instant or later.',
            schema: { $ref: '#/components/schemas/Instant' },
          },
          {
            name: 'gone',
            in: 'query',
            description:
              '`shown`: those that their registry lost, too; `only`: them alone; `hidden`: none of them.',
            schema: {
              type: 'string',
              enum: ['shown', 'only', 'hidden'],
              default: 'shown',
            },
          },
          {
            name: 'deprecated',
            in: 'query',
            description:
              '`true`: those alone that are deprecated as a whole; `false`: none of them.',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          '200': {
            description: 'A page of models.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/overview': {
      get: {
        operationId: 'getModelOverview',
        tags: ['models'],
        summary:
          'How many models there are, by registry, owner, alias, task, licence and risk',
        'x-permission': 'modelCards.read',
        parameters: [
          {
            name: 'q',
            in: 'query',
            description:
              'Words that the name, the title, the summary, a tag, or the name of the owner holds.',
            schema: { type: 'string', maxLength: 100 },
          },
          {
            name: 'registry',
            in: 'query',
            description: 'In any of these registries.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/CollectorId' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'owner',
            in: 'query',
            description:
              'Entity references of owners; an empty one stands for models without an owner.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'alias',
            in: 'query',
            description: 'With a version that holds any of these aliases.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'task',
            in: 'query',
            description:
              'With any of these tasks; an empty one stands for models without.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'licence',
            in: 'query',
            description:
              'Under any of these licences; an empty one stands for models without.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'riskTier',
            in: 'query',
            description:
              'In any of these risk tiers; an empty one stands for models of which nobody said.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: {
                type: 'string',
                enum: ['', 'unacceptable', 'high', 'limited', 'minimal'],
              },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'attention',
            in: 'query',
            description: 'In need of somebody by any of these rules.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { $ref: '#/components/schemas/ModelAttentionRule' },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'entity',
            in: 'query',
            description: 'Tied to any of these entities of the catalog.',
            schema: {
              type: 'array',
              maxItems: 20,
              items: { type: 'string', maxLength: 300 },
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'completenessBelow',
            in: 'query',
            description:
              'With cards that answer less than this share of the headings of the leading profile.',
            schema: { type: 'number', minimum: 0, maximum: 1 },
          },
          {
            name: 'versionSince',
            in: 'query',
            description: 'With a version made at this instant or later.',
            schema: { $ref: '#/components/schemas/Instant' },
          },
          {
            name: 'versionBefore',
            in: 'query',
            description: 'Without a version made at this instant or later.',
            schema: { $ref: '#/components/schemas/Instant' },
          },
          {
            name: 'gone',
            in: 'query',
            description:
              '`shown`: those that their registry lost, too; `only`: them alone; `hidden`: none of them.',
            schema: {
              type: 'string',
              enum: ['shown', 'only', 'hidden'],
              default: 'shown',
            },
          },
          {
            name: 'deprecated',
            in: 'query',
            description:
              '`true`: those alone that are deprecated as a whole; `false`: none of them.',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          '200': {
            description:
              'Counts of the models that match. Each list counts with all filters but its own.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelOverview' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/comparison': {
      get: {
        operationId: 'compareModels',
        tags: ['models'],
        summary: 'Up to four models or versions side by side',
        'x-permission': 'modelCards.read',
        parameters: [
          {
            name: 'side',
            in: 'query',
            required: true,
            description:
              'A model or version, as `<registry>/<name>` or `<registry>/<name>@<version>`, each part percent-encoded.',
            schema: {
              type: 'array',
              minItems: 2,
              maxItems: 4,
              items: { type: 'string', minLength: 3, maxLength: 4600 },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'What differs from the first.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelComparison' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'getModel',
        tags: ['models'],
        summary: 'A model',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description: 'The model as it stands.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelDetail' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/versions': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'listModelVersions',
        tags: ['models'],
        summary: 'Versions of a model, the latest first',
        description:
          'A page ends before its limit where what is recorded of its versions comes to more than 8,000,000 bytes; `nextCursor` goes on from there.',
        'x-permission': 'modelCards.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          {
            name: 'search',
            in: 'query',
            description:
              'Of which the version, or an alias that it holds, has these characters in it; case does not matter.',
            schema: { type: 'string', minLength: 1, maxLength: 250 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of versions.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelVersionPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'registerModelVersion',
        tags: ['models'],
        summary: 'Register a version in the built-in registry',
        description:
          'Only the registry `built-in` takes versions. A model comes into being with its first version. The same version with other content is refused as a conflict, and so is the same content with an alias that it was not registered with: that is a promotion.',
        'x-permission': 'modelCards.register',
        'x-audit': 'model-version-register',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelVersionRegistration' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The very same version was there already.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelVersion' },
              },
            },
          },
          '201': {
            description:
              'It was registered; the same again answers 200 and changes nothing.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelVersion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/versions/{version}': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/ModelVersionName' },
      ],
      get: {
        operationId: 'getModelVersion',
        tags: ['models'],
        summary: 'A version',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description: 'The version as its registry has it.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelVersion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/metrics': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'getModelMetrics',
        tags: ['models'],
        summary: 'Metrics of a model across its versions',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description:
              'Each metric with a point for every version that has it.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelMetricHistory' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/card': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'getModelCard',
        tags: ['models'],
        summary: 'The card of a model, or of a version',
        'x-permission': 'modelCards.read',
        parameters: [{ $ref: '#/components/parameters/CardVersion' }],
        responses: {
          '200': {
            description: 'The card, composed of all that is known.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelCardView' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      patch: {
        operationId: 'editModelCard',
        tags: ['models'],
        summary: 'Say something on the card',
        description:
          'What a person says outweighs what a machine recorded; both are kept. Nothing is changed in the sources.',
        'x-permission': 'modelCards.write',
        'x-audit': 'model-card-edit',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelCardEditRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The card with it.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelCardView' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/card/export': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'exportModelCard',
        tags: ['models'],
        summary: 'The card in a format of others',
        'x-permission': 'modelCards.read',
        parameters: [
          { $ref: '#/components/parameters/CardVersion' },
          {
            name: 'format',
            in: 'query',
            required: true,
            schema: { $ref: '#/components/schemas/ModelCardFormat' },
          },
          {
            name: 'specVersion',
            in: 'query',
            description: 'Version of CycloneDX; 1.6 when left out.',
            schema: { type: 'string', enum: ['1.6', '1.7'] },
          },
        ],
        responses: {
          '200': {
            description: 'The text, and what the format could not carry.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelCardExport' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/card/edits': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'listModelCardEdits',
        tags: ['models'],
        summary: 'What people said on the cards of a model, the latest first',
        'x-permission': 'modelCards.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of edits.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelCardEditPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/promotions': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'listModelPromotions',
        tags: ['models'],
        summary: 'Which version was to hold which alias, the latest first',
        'x-permission': 'modelCards.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of the ledger.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPromotionPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'requestModelPromotion',
        tags: ['models'],
        summary: 'Ask that a version hold an alias',
        'x-permission': 'modelCards.write',
        'x-audit': 'model-promotion-request',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelPromotionRequest' },
            },
          },
        },
        responses: {
          '201': {
            description:
              'It waits for approval, or was applied where none is needed.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPromotion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/promotions/{promotionId}': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/PromotionId' },
      ],
      get: {
        operationId: 'getModelPromotion',
        tags: ['models'],
        summary: 'An entry of the ledger',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description: 'The entry.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPromotion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/promotions/{promotionId}/approve': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/PromotionId' },
      ],
      post: {
        operationId: 'approveModelPromotion',
        tags: ['models'],
        summary: 'Approve a promotion, freeze the card, move the alias',
        'x-permission': 'modelCards.approve',
        'x-audit': 'model-promotion-approve',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelPromotionDecision' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It was applied, or says why it could not be.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPromotion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/promotions/{promotionId}/reject': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/PromotionId' },
      ],
      post: {
        operationId: 'rejectModelPromotion',
        tags: ['models'],
        summary: 'Reject a promotion',
        description: 'Who asked has to read why.',
        'x-permission': 'modelCards.approve',
        'x-audit': 'model-promotion-reject',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelPromotionRejection' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It was rejected.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPromotion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/promotions/{promotionId}/withdraw': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/PromotionId' },
      ],
      post: {
        operationId: 'withdrawModelPromotion',
        tags: ['models'],
        summary: 'Take back what one asked for',
        description: 'By who asked for it alone.',
        'x-permission': 'modelCards.write',
        'x-audit': 'model-promotion-withdraw',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelPromotionDecision' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It was withdrawn.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelPromotion' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/promotions/{promotionId}/card': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/PromotionId' },
      ],
      get: {
        operationId: 'getFrozenModelCard',
        tags: ['models'],
        summary: 'The card as it was when the version was approved',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description: 'What was known then, with its digest.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FrozenModelCard' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/deprecation': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      put: {
        operationId: 'deprecateModel',
        tags: ['models'],
        summary: 'Say that a model shall not be used any more',
        description:
          'What is said already stays as it is; anything else takes its place. `If-Match` names what that is: the `deprecationTag` of what was read. It is another one after each withdrawal, so that who has not seen that it was withdrawn does not make it again. The owner of the model and those of its consumers are told.',
        'x-permission': 'modelCards.approve',
        'x-audit': 'model-deprecate',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelDeprecationRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The model is deprecated.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelDeprecation' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'withdrawModelDeprecation',
        tags: ['models'],
        summary: 'Say that a model may be used again',
        description: 'What was said stays in the history of the model.',
        'x-permission': 'modelCards.approve',
        'x-audit': 'model-deprecation-withdraw',
        parameters: [
          { $ref: '#/components/parameters/IfMatch' },
          {
            name: 'reason',
            in: 'query',
            description: 'Why, in words; kept with the event.',
            schema: { type: 'string', maxLength: 500 },
          },
        ],
        responses: {
          '200': {
            description:
              'The deprecation as it was; `ETag` is what `If-Match` takes from now on.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelDeprecation' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/versions/{version}/deprecation': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
        { $ref: '#/components/parameters/ModelVersionName' },
      ],
      put: {
        operationId: 'deprecateModelVersion',
        tags: ['models'],
        summary: 'Say that a version of a model shall not be used any more',
        description:
          'What is said already stays as it is; anything else takes its place. `If-Match` names what that is: the `deprecationTag` of what was read. It is another one after each withdrawal, so that who has not seen that it was withdrawn does not make it again. The owner of the model and those of its consumers are told.',
        'x-permission': 'modelCards.approve',
        'x-audit': 'model-version-deprecate',
        parameters: [{ $ref: '#/components/parameters/IfMatch' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ModelDeprecationRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The version is deprecated.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelDeprecation' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'withdrawModelVersionDeprecation',
        tags: ['models'],
        summary: 'Say that a version of a model may be used again',
        description: 'What was said stays in the history of the model.',
        'x-permission': 'modelCards.approve',
        'x-audit': 'model-version-deprecation-withdraw',
        parameters: [
          { $ref: '#/components/parameters/IfMatch' },
          {
            name: 'reason',
            in: 'query',
            description: 'Why, in words; kept with the event.',
            schema: { type: 'string', maxLength: 500 },
          },
        ],
        responses: {
          '200': {
            description:
              'The deprecation as it was; `ETag` is what `If-Match` takes from now on.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelDeprecation' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/consumers': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'getModelConsumers',
        tags: ['models'],
        summary: 'Whom a change of the model touches',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description:
              'Entities of the catalog that use the model, and their owners.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelConsumers' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/models/{registry}/{modelName}/events': {
      parameters: [
        { $ref: '#/components/parameters/ModelRegistryId' },
        { $ref: '#/components/parameters/ModelName' },
      ],
      get: {
        operationId: 'listModelEvents',
        tags: ['models'],
        summary: 'What happened to a model, the latest first',
        'x-permission': 'modelCards.read',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
        ],
        responses: {
          '200': {
            description: 'A page of events.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Link: { $ref: '#/components/headers/Link' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelEventPage' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/model-registries': {
      get: {
        operationId: 'listModelRegistries',
        tags: ['models'],
        summary: 'Registries that models come from',
        'x-permission': 'modelCards.read',
        responses: {
          '200': {
            description: 'Every registry, with when it was last read.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ModelRegistryList' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        tags: ['health'],
        summary:
          'Whether the backend can do its work, and what to look at where it cannot',
        description:
          "Answers 200 also when something needs a look, since the API itself works; without a database no operation answers. Whether the process runs and is ready is told by the portal's own `/.backstage/health/v1`.",
        'x-permission': 'insights.read',
        responses: {
          '200': {
            description: 'What was checked.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Health' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/problems': {
      get: {
        operationId: 'listProblemTypes',
        tags: ['problems'],
        summary: 'All problem types',
        description:
          'The list holds no data and is answered without credentials. Who asks for `text/html` before JSON, as browsers do, gets a page for people.',
        security: [],
        responses: {
          '200': {
            description: 'The catalogue of errors.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ProblemType' },
                    },
                  },
                },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/problems/{problemId}': {
      get: {
        operationId: 'getProblemType',
        tags: ['problems'],
        summary: "What a problem type means; a problem's `type` resolves here",
        description:
          'It holds no data and is answered without credentials, an unknown type with 404. Who asks for `text/html` before JSON, as browsers do, gets a page for people; for an unknown type one that lists those that there are, with the status 404.',
        security: [{}, { bearer: [] }],
        'x-permission': 'insights.read',
        parameters: [
          {
            name: 'problemId',
            in: 'path',
            required: true,
            schema: { type: 'string', pattern: '^[a-z0-9-]{1,60}$' },
          },
        ],
        responses: {
          '200': {
            description: 'The problem type.',
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ProblemType' },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description:
          'A Backstage user token, or a service or static token that the portal accepts.',
      },
    },
    headers: {
      ETag: {
        description:
          'Changes when the answer does; send it as `If-None-Match` to get a 304.',
        schema: { type: 'string' },
      },
      Link: {
        description: 'RFC 8288 link to the next page.',
        schema: { type: 'string' },
      },
    },
    parameters: {
      CollectorId: {
        name: 'collectorId',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/CollectorId' },
      },
      SignalId: {
        name: 'signalId',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/NamespacedId' },
      },
      TopicId: {
        name: 'topicId',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/NamespacedId' },
      },
      RadarId: {
        name: 'radarId',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/CollectorId' },
      },
      SloName: {
        name: 'sloName',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/SloName' },
      },
      SlaId: {
        name: 'slaId',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/SloName' },
      },
      SloReportId: {
        name: 'reportId',
        in: 'path',
        required: true,
        schema: { type: 'string', format: 'uuid' },
      },
      SliId: {
        name: 'sliId',
        in: 'path',
        required: true,
        description: 'The `sli` that a push metric source names.',
        schema: { $ref: '#/components/schemas/SloName' },
      },
      ActionId: {
        name: 'actionId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 63 },
      },
      ContractLayout: {
        name: 'layout',
        in: 'query',
        description:
          'How the lines are laid out; as they are written when left out.',
        schema: { $ref: '#/components/schemas/ContractLayout' },
      },
      ContractRef: {
        name: 'contractRef',
        in: 'path',
        required: true,
        description:
          'Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too.',
        schema: { type: 'string', minLength: 3, maxLength: 300 },
      },
      WaiverId: {
        name: 'waiverId',
        in: 'path',
        required: true,
        schema: { type: 'string', format: 'uuid' },
      },
      SnapshotId: {
        name: 'snapshotId',
        in: 'path',
        required: true,
        description: 'Id of the snapshot.',
        schema: { type: 'string', format: 'uuid' },
      },
      ModelRegistryId: {
        name: 'registry',
        in: 'path',
        required: true,
        description: 'Id of the registry.',
        schema: { $ref: '#/components/schemas/CollectorId' },
      },
      ModelName: {
        name: 'modelName',
        in: 'path',
        required: true,
        description:
          'Name of the model in its registry, percent-encoded: slashes too.',
        schema: { type: 'string', minLength: 1, maxLength: 250 },
      },
      ModelVersionName: {
        name: 'version',
        in: 'path',
        required: true,
        description: 'Version, percent-encoded.',
        schema: { type: 'string', minLength: 1, maxLength: 250 },
      },
      PromotionId: {
        name: 'promotionId',
        in: 'path',
        required: true,
        description: 'Entry of the ledger.',
        schema: { type: 'string', format: 'uuid' },
      },
      CardVersion: {
        name: 'version',
        in: 'query',
        description:
          'Version that the card is of; the latest one when left out.',
        schema: { type: 'string', minLength: 1, maxLength: 250 },
      },
      IfMatch: {
        name: 'If-Match',
        in: 'header',
        required: true,
        description:
          'The `ETag` of what the edit is made on; `*` for whatever is there.',
        schema: {
          type: 'string',
          maxLength: 100,
          pattern: '^(\\*|(W/)?"[^"]*"( *, *(W/)?"[^"]*")*)$',
          examples: ['"12"', '*'],
        },
      },
      IfMatchOfPut: {
        name: 'If-Match',
        in: 'header',
        description:
          'To replace, the `ETag` of what was read; `*` for whatever is there.',
        schema: {
          type: 'string',
          maxLength: 100,
          pattern: '^(\\*|(W/)?"[^"]*"( *, *(W/)?"[^"]*")*)$',
          examples: ['"12"', '*'],
        },
      },
      IfNoneMatchOfPut: {
        name: 'If-None-Match',
        in: 'header',
        description: 'To make a new one, where there is none yet, `*`.',
        schema: { type: 'string', enum: ['*'] },
      },
      Limit: {
        name: 'limit',
        in: 'query',
        description: 'At most so many items a page.',
        schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
      },
      Cursor: {
        name: 'cursor',
        in: 'query',
        description:
          'The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters.',
        schema: { type: 'string', maxLength: 1000 },
      },
      ContractBelowScoreFilter: {
        name: 'belowScore',
        in: 'query',
        description:
          'With a score of quality below this. What has no score is not below one.',
        schema: { type: 'number', minimum: 0, maximum: 100.01 },
      },
      ContractQFilter: {
        name: 'q',
        in: 'query',
        description:
          'Words that the title, the entity reference or the owner holds.',
        schema: { type: 'string', maxLength: 100 },
      },
      ContractOwnerFilter: {
        name: 'owner',
        in: 'query',
        description:
          'Entity references of owners; an empty one stands for none.',
        schema: {
          type: 'array',
          maxItems: 20,
          items: { type: 'string', maxLength: 300 },
        },
        style: 'form',
        explode: true,
      },
      ContractFormatFilter: {
        name: 'format',
        in: 'query',
        schema: {
          type: 'array',
          maxItems: 5,
          items: { $ref: '#/components/schemas/ContractFormat' },
        },
        style: 'form',
        explode: true,
      },
      ContractLifecycleFilter: {
        name: 'lifecycle',
        in: 'query',
        schema: {
          type: 'array',
          maxItems: 20,
          items: { type: 'string', maxLength: 100 },
        },
        style: 'form',
        explode: true,
      },
      ContractReadableFilter: {
        name: 'readable',
        in: 'query',
        description: 'Whether the latest definition can be read.',
        schema: { type: 'boolean' },
      },
      ContractBreakingSinceFilter: {
        name: 'breakingSince',
        in: 'query',
        description: 'With a breaking change at or after this instant.',
        schema: { type: 'string', format: 'date-time' },
      },
      ContractChangedSinceFilter: {
        name: 'changedSince',
        in: 'query',
        description:
          'Whose latest definition came at or after this instant, and replaced another one: the first is no change.',
        schema: { type: 'string', format: 'date-time' },
      },
      ContractNeedsAttentionFilter: {
        name: 'needsAttention',
        in: 'query',
        description: 'Whether it needs somebody: see `needs` of the answer.',
        schema: { type: 'boolean' },
      },
      ContractHasSloFilter: {
        name: 'hasSlo',
        in: 'query',
        description:
          'Whether it has an SLO, its own or one of what provides it. Needs the permission `slo.read`, too.',
        schema: { type: 'boolean' },
      },
      ContractContractRefFilter: {
        name: 'contractRef',
        in: 'query',
        description: 'Entity references of APIs.',
        schema: {
          type: 'array',
          maxItems: 100,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
        style: 'form',
        explode: true,
      },
      ContractGoneFilter: {
        name: 'gone',
        in: 'query',
        description: 'What is shown of entities that the catalog has no more.',
        schema: {
          type: 'string',
          enum: ['hidden', 'shown', 'only'],
          default: 'hidden',
        },
      },
    },
    responses: {
      Problem: {
        description: 'What is wrong, where, and how to mend it.',
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
          },
        },
      },
      SloAction: {
        description: 'The action as it is now.',
        headers: { ETag: { $ref: '#/components/headers/ETag' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/SloActionDetail' },
          },
        },
      },
    },
    schemas: {
      CollectorId: {
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9-]{0,59}$',
        examples: ['web-platform'],
      },
      NamespacedId: {
        type: 'string',
        description: '`<namespace>:<name>`, e.g. `web-platform:has`.',
        pattern:
          '^[a-z0-9][a-z0-9-]{0,59}:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$',
        examples: ['web-platform:has'],
      },
      Day: {
        type: 'string',
        format: 'date',
        description:
          'A day, `YYYY-MM-DD`. A period is named by its first day, in UTC.',
      },
      Instant: {
        type: 'string',
        format: 'date-time',
        description: 'An instant in UTC.',
      },
      NextCursor: {
        type: ['string', 'null'],
        description:
          'Send as `cursor` for the next page; null on the last one.',
      },
      Value: {
        type: ['number', 'null'],
        description: 'null is missing, never zero.',
      },
      Step: { type: 'string', enum: ['day', 'week', 'month'] },
      Verdict: {
        type: 'string',
        enum: ['rising', 'falling', 'steady', 'emerging', 'peaking', 'unknown'],
      },
      Movement: {
        type: 'string',
        enum: ['new', 'in', 'out', 'none'],
        description:
          'Direction of the last change of the suggested ring, if it lies within the last `movementPeriods` periods: `in` is toward the centre, `out` away from it; `none` when it lies further back or there was none. `new` when the topic had no value so many periods ago. The counts of a radar and the filter of its blips count by this.',
      },
      Correction: {
        type: 'string',
        enum: [
          'none',
          'hamed-rao',
          'yue-wang',
          'pre-whitening',
          'trend-free-pre-whitening',
        ],
      },
      Problem: {
        type: 'object',
        description:
          "RFC 9457, with Backstage's `error` and `response` beside it.",
        required: [
          'type',
          'title',
          'status',
          'detail',
          'instance',
          'error',
          'response',
        ],
        properties: {
          type: {
            type: 'string',
            description: 'Stable; resolves to a description.',
          },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          instance: { type: 'string' },
          traceId: { type: 'string' },
          howToMend: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['pointer', 'detail'],
              properties: {
                pointer: {
                  type: 'string',
                  description:
                    'JSON pointer (RFC 6901) or the name of a parameter.',
                },
                detail: { type: 'string' },
              },
            },
          },
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: { statusCode: { type: 'integer' } },
          },
        },
      },
      ProblemType: {
        type: 'object',
        required: [
          'id',
          'type',
          'title',
          'status',
          'retry',
          'description',
          'howToMend',
          'example',
        ],
        properties: {
          id: { type: 'string' },
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          retry: {
            type: 'string',
            enum: ['later', 'reread', 'mend'],
            description:
              'Whether the same request may do better: `later`, as it is, after a while; `reread`, once it was made anew on what is there now; `mend`, not before the request, or the portal, was mended.',
          },
          description: { type: 'string' },
          howToMend: { type: 'string' },
          example: {
            type: 'object',
            required: ['request', 'answer'],
            description: 'One occurrence.',
            properties: {
              request: { type: 'string', description: 'Method and path.' },
              answer: { $ref: '#/components/schemas/Problem' },
            },
          },
        },
      },
      Working: {
        type: 'object',
        description: 'How do you know? One shape for every computed value.',
        required: [
          'subject',
          'inputs',
          'method',
          'definitionVersion',
          'window',
          'coverage',
          'engineVersion',
          'computedAt',
          'steps',
          'notes',
        ],
        properties: {
          subject: { type: 'string', description: 'What was computed.' },
          inputs: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'digest'],
              properties: {
                name: { type: 'string' },
                digest: {
                  type: 'string',
                  description: 'SHA-256 of the values, `sha256:` and hex.',
                },
                observations: { type: 'integer' },
                source: {
                  type: 'string',
                  description: 'Where the input came from.',
                },
                href: {
                  type: 'string',
                  description: 'API call that returns the input.',
                },
              },
            },
          },
          method: {
            type: 'object',
            required: ['id', 'title', 'source'],
            properties: {
              id: { type: 'string' },
              title: { type: 'string' },
              source: {
                type: 'string',
                description: 'Paper, specification or standard.',
              },
            },
          },
          definitionVersion: {
            type: 'string',
            description: 'Version of the signal, policy or definition used.',
          },
          window: {
            type: ['object', 'null'],
            required: ['start', 'end', 'step', 'periods', 'missing'],
            properties: {
              start: { $ref: '#/components/schemas/Day' },
              end: { $ref: '#/components/schemas/Day' },
              step: { $ref: '#/components/schemas/Step' },
              periods: { type: 'integer' },
              missing: { type: 'integer' },
            },
          },
          span: {
            type: 'object',
            required: ['start', 'end', 'sliceSeconds', 'slices', 'known'],
            description:
              'For SLOs, what is summed; their `window` is null, since it is no number of days.',
            properties: {
              start: { $ref: '#/components/schemas/Instant' },
              end: { $ref: '#/components/schemas/Instant' },
              sliceSeconds: { type: 'integer' },
              slices: { type: 'integer' },
              known: {
                type: 'number',
                description:
                  'Slices whose counts are known; one that is known in part counts in part.',
              },
            },
          },
          coverage: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description: "Part of the window's periods that have a value.",
          },
          engineVersion: { type: 'string' },
          computedAt: { $ref: '#/components/schemas/Instant' },
          steps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['title', 'values'],
              properties: {
                title: { type: 'string' },
                formula: { type: 'string' },
                source: { type: 'string' },
                values: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['name', 'value'],
                    properties: {
                      name: { type: 'string' },
                      value: { type: ['number', 'string', 'null'] },
                      unit: {
                        type: 'string',
                        description:
                          'UCUM, as signals carry it: `1` is a ratio of 0…1, a word in braces is counted. A value whose name speaks of a change is a difference. Words and plain numbers have none.',
                      },
                      why: {
                        type: 'string',
                        description:
                          'Why it is what it is, where somebody chose it.',
                      },
                    },
                  },
                },
              },
            },
          },
          notes: { type: 'array', items: { type: 'string' } },
          href: {
            type: 'string',
            description: 'API call that returns the number.',
          },
        },
      },
      Collector: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'schedule',
          'freshness',
          'running',
          'lastRun',
          'lastSuccessAt',
          'nextRunAt',
          'deadLetterCount',
          'totals',
        ],
        properties: {
          id: { $ref: '#/components/schemas/CollectorId' },
          title: { type: 'string' },
          description: { type: 'string' },
          schedule: {
            type: 'object',
            required: ['frequencySeconds', 'timeoutSeconds'],
            properties: {
              frequencySeconds: { type: 'integer' },
              timeoutSeconds: { type: 'integer' },
            },
          },
          freshness: {
            type: 'string',
            enum: ['fresh', 'stale', 'never'],
            description: '`stale` after two missed runs.',
          },
          running: { type: 'boolean' },
          lastRun: {
            oneOf: [
              { $ref: '#/components/schemas/CollectorRun' },
              { type: 'null' },
            ],
          },
          lastSuccessAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
          nextRunAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
          deadLetterCount: { type: 'integer' },
          totals: {
            type: 'object',
            description: "What the collector's signals and models hold now.",
            required: [
              'signals',
              'topics',
              'series',
              'observations',
              'markers',
              'models',
              'modelVersions',
            ],
            properties: {
              signals: { type: 'integer' },
              topics: { type: 'integer' },
              series: { type: 'integer' },
              observations: { type: 'integer' },
              markers: { type: 'integer' },
              models: { type: 'integer' },
              modelVersions: { type: 'integer' },
            },
          },
        },
      },
      CollectorRun: {
        type: 'object',
        required: [
          'id',
          'collectorId',
          'trigger',
          'attempt',
          'state',
          'startedAt',
          'finishedAt',
          'progress',
          'written',
          'unchanged',
          'problemCount',
          'error',
        ],
        properties: {
          id: { type: 'string' },
          collectorId: { $ref: '#/components/schemas/CollectorId' },
          trigger: { type: 'string', enum: ['schedule', 'manual', 'retry'] },
          attempt: { type: 'integer', minimum: 1 },
          state: {
            type: 'string',
            enum: ['running', 'succeeded', 'partial', 'failed', 'interrupted'],
            description: '`partial`: done, but some items became dead letters.',
          },
          startedAt: { $ref: '#/components/schemas/Instant' },
          finishedAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
          progress: {
            type: ['object', 'null'],
            required: ['done', 'total', 'what'],
            properties: {
              done: { type: 'integer' },
              total: { type: ['integer', 'null'] },
              what: { type: 'string' },
            },
          },
          written: {
            type: 'object',
            description: 'Rows that are new or changed.',
            required: [
              'signals',
              'topics',
              'series',
              'observations',
              'markers',
              'models',
              'modelVersions',
            ],
            properties: {
              signals: { type: 'integer' },
              topics: { type: 'integer' },
              series: { type: 'integer' },
              observations: { type: 'integer' },
              markers: { type: 'integer' },
              models: { type: 'integer' },
              modelVersions: { type: 'integer' },
            },
          },
          unchanged: {
            type: 'integer',
            description: 'Observations that came again with the same value.',
          },
          problemCount: { type: 'integer' },
          error: { type: ['string', 'null'] },
        },
      },
      DeadLetter: {
        type: 'object',
        required: ['id', 'runId', 'at', 'item', 'reason', 'howToMend'],
        properties: {
          id: { type: 'string' },
          runId: { type: 'string' },
          at: { $ref: '#/components/schemas/Instant' },
          item: {
            type: 'string',
            description:
              'What could not be kept, e.g. `topic web-platform:has`.',
          },
          reason: { type: 'string' },
          howToMend: { type: 'string' },
        },
      },
      Signal: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'unit',
          'step',
          'kind',
          'aggregation',
          'higherIs',
          'dimensions',
          'collectorId',
          'definitionVersion',
        ],
        properties: {
          id: { $ref: '#/components/schemas/NamespacedId' },
          title: { type: 'string' },
          description: { type: 'string' },
          unit: {
            type: 'string',
            description:
              'UCUM where there is one: `1` for a ratio of 0…1, else a word in braces such as `{feature}`.',
          },
          step: { $ref: '#/components/schemas/Step' },
          kind: { type: 'string', enum: ['count', 'share', 'gauge'] },
          aggregation: {
            type: 'string',
            enum: ['sum', 'mean', 'last'],
            description: 'How finer periods become a coarser one.',
          },
          higherIs: { type: 'string', enum: ['good', 'bad', 'neutral'] },
          dimensions: { type: 'array', items: { type: 'string' } },
          collectorId: { $ref: '#/components/schemas/CollectorId' },
          definitionVersion: { type: 'string' },
          note: {
            type: 'string',
            description: 'What a reader must know to read the number right.',
          },
          source: {
            type: 'string',
            description: 'Where the values come from, with versions.',
          },
        },
      },
      Topic: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'aliases',
          'tags',
          'links',
          'collectorId',
        ],
        properties: {
          id: { $ref: '#/components/schemas/NamespacedId' },
          title: { type: 'string' },
          description: { type: 'string' },
          aliases: { type: 'array', items: { type: 'string' } },
          tags: {
            type: 'array',
            items: { type: 'string' },
            description: 'e.g. `area:css`, `group:selectors`.',
          },
          links: {
            type: 'array',
            items: {
              type: 'object',
              required: ['title', 'url'],
              properties: {
                title: { type: 'string' },
                url: { type: 'string' },
              },
            },
          },
          entityRef: { type: 'string' },
          collectorId: { $ref: '#/components/schemas/CollectorId' },
        },
      },
      SignalDefinition: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'unit', 'step', 'kind', 'aggregation'],
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 200 },
          description: { type: 'string', maxLength: 10000 },
          unit: {
            type: 'string',
            minLength: 1,
            maxLength: 60,
            description:
              'UCUM where there is one: `1` for a ratio of 0…1, else a word in braces such as `{deploy}`.',
          },
          step: { $ref: '#/components/schemas/Step' },
          kind: { type: 'string', enum: ['count', 'share', 'gauge'] },
          aggregation: { type: 'string', enum: ['sum', 'mean', 'last'] },
          higherIs: {
            type: 'string',
            enum: ['good', 'bad', 'neutral'],
            description: '`neutral` when left out.',
          },
          dimensions: {
            type: 'array',
            maxItems: 10,
            items: { type: 'string', minLength: 1, maxLength: 60 },
            description: 'None when left out.',
          },
          definitionVersion: {
            type: 'string',
            minLength: 1,
            maxLength: 60,
            description:
              'Changes when the way of measuring does; `1` when left out.',
          },
          note: { type: 'string', minLength: 1, maxLength: 10000 },
          source: { type: 'string', minLength: 1, maxLength: 10000 },
        },
      },
      TopicDefinition: {
        type: 'object',
        additionalProperties: false,
        required: ['title'],
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 200 },
          description: { type: 'string', maxLength: 10000 },
          aliases: {
            type: 'array',
            maxItems: 200,
            items: { type: 'string', minLength: 1, maxLength: 200 },
          },
          tags: {
            type: 'array',
            maxItems: 100,
            items: { type: 'string', minLength: 1, maxLength: 100 },
          },
          links: {
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['title', 'url'],
              properties: {
                title: { type: 'string', minLength: 1, maxLength: 200 },
                url: { type: 'string', maxLength: 2000 },
              },
            },
          },
          entityRef: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
      Observation: {
        type: 'object',
        additionalProperties: false,
        required: ['topic', 'at', 'value'],
        properties: {
          topic: { $ref: '#/components/schemas/NamespacedId' },
          at: {
            type: 'string',
            maxLength: 40,
            examples: ['2026-01-31'],
            description:
              'A day, `YYYY-MM-DD`: of the period that it lies in, in UTC.',
          },
          value: { type: ['number', 'null'], description: '`null` is a gap.' },
          dimensions: {
            type: 'object',
            maxProperties: 1,
            additionalProperties: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            description:
              'Member by the name of its dimension, one at most; the total when left out.',
          },
        },
      },
      ObservationsPush: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            maxItems: 100000,
            items: { $ref: '#/components/schemas/Observation' },
          },
        },
      },
      RejectedItem: {
        type: 'object',
        required: ['line', 'pointer', 'detail', 'howToMend'],
        properties: {
          line: {
            type: 'integer',
            description: 'Line of the body, or place in `items`, from 1.',
          },
          pointer: {
            type: 'string',
            description: 'JSON pointer into the item; empty for the whole.',
          },
          detail: { type: 'string' },
          howToMend: { type: 'string' },
        },
      },
      ObservationsReport: {
        type: 'object',
        description: '`received` is the sum of the other five counts.',
        required: [
          'received',
          'written',
          'unchanged',
          'superseded',
          'expired',
          'rejected',
          'rejectedLines',
          'revision',
        ],
        properties: {
          received: { type: 'integer' },
          written: {
            type: 'integer',
            description: 'Values that are new or differ.',
          },
          unchanged: {
            type: 'integer',
            description: 'Values that were there already.',
          },
          superseded: {
            type: 'integer',
            description: 'Gave way to a later line before they were written.',
          },
          expired: {
            type: 'integer',
            description: 'Older than what is kept of the signal.',
          },
          rejected: { type: 'integer' },
          rejectedLines: {
            type: 'array',
            maxItems: 100,
            items: { $ref: '#/components/schemas/RejectedItem' },
            description: 'The first of them, by line.',
          },
          revision: {
            type: 'integer',
            description:
              'The last revision that a series was given when this was kept.',
          },
        },
      },
      MarkerDefinition: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'at', 'kind', 'title'],
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200 },
          at: { $ref: '#/components/schemas/Instant' },
          endsAt: { $ref: '#/components/schemas/Instant' },
          kind: {
            type: 'string',
            enum: [
              'release',
              'deploy',
              'incident',
              'decision',
              'milestone',
              'end-of-life',
            ],
          },
          title: { type: 'string', minLength: 1, maxLength: 200 },
          url: { type: 'string', maxLength: 2000 },
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          member: { type: 'string', minLength: 1, maxLength: 200 },
          entityRef: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
      MarkersPush: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'items'],
        properties: {
          source: { $ref: '#/components/schemas/CollectorId' },
          items: {
            type: 'array',
            maxItems: 10000,
            items: { $ref: '#/components/schemas/MarkerDefinition' },
          },
        },
      },
      MarkersReport: {
        type: 'object',
        required: [
          'received',
          'written',
          'unchanged',
          'rejected',
          'rejectedItems',
        ],
        properties: {
          received: { type: 'integer' },
          written: { type: 'integer' },
          unchanged: {
            type: 'integer',
            description:
              'Were there already, or gave way to a later one of the request.',
          },
          rejected: { type: 'integer' },
          rejectedItems: {
            type: 'array',
            maxItems: 100,
            items: { $ref: '#/components/schemas/RejectedItem' },
          },
        },
      },
      TopicDetail: {
        allOf: [
          { $ref: '#/components/schemas/Topic' },
          {
            type: 'object',
            required: ['signals', 'radars'],
            properties: {
              signals: {
                type: 'array',
                items: { $ref: '#/components/schemas/Signal' },
              },
              radars: {
                type: 'array',
                items: { $ref: '#/components/schemas/CollectorId' },
              },
            },
          },
        ],
      },
      TopicSeries: {
        type: 'object',
        required: [
          'topicId',
          'signal',
          'start',
          'step',
          'total',
          'members',
          'updatedAt',
        ],
        properties: {
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          signal: { $ref: '#/components/schemas/Signal' },
          start: { $ref: '#/components/schemas/Day' },
          step: { $ref: '#/components/schemas/Step' },
          total: {
            type: 'array',
            items: { $ref: '#/components/schemas/Value' },
          },
          partialTotal: { $ref: '#/components/schemas/PartialTotal' },
          members: {
            type: 'array',
            items: {
              type: 'object',
              required: ['dimension', 'member', 'title', 'values'],
              properties: {
                dimension: { type: 'string' },
                member: { type: 'string' },
                title: { type: 'string' },
                values: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/Value' },
                },
                isInTotal: {
                  type: 'boolean',
                  description:
                    'Whether it is a part of `total`; left out where there is no `partialTotal`.',
                },
              },
            },
          },
          updatedAt: { $ref: '#/components/schemas/Instant' },
        },
      },
      PartialTotal: {
        type: 'object',
        description:
          'Of which members a total is, where the gaps of others would hide most of it: a total is unknown wherever one of its members has a gap. Those are taken whose total holds most of what was reported. Left out where it is of all.',
        required: [
          'dimension',
          'members',
          'allMembers',
          'mostGaps',
          'share',
          'reportedPeriods',
          'knownPeriods',
          'knownOfAll',
        ],
        properties: {
          dimension: { type: 'string', description: 'What its members are.' },
          members: {
            type: 'integer',
            description: 'Members that the total is of.',
          },
          allMembers: { type: 'integer', description: 'Members that report.' },
          mostGaps: {
            type: 'integer',
            description:
              'Periods without a value that the one of them with most has, between its first and its last value.',
          },
          share: {
            type: 'number',
            description:
              'Part of all that was reported that stands in the total, a ratio; of how many values were reported where the total is a mean.',
          },
          reportedPeriods: {
            type: 'integer',
            description: 'Periods in which any member has a value.',
          },
          knownPeriods: {
            type: 'integer',
            description: 'Those in which the total is known.',
          },
          knownOfAll: {
            type: 'integer',
            description:
              'Those in which the total of all members would be known.',
          },
        },
      },
      Marker: {
        type: 'object',
        required: ['id', 'at', 'kind', 'title', 'source'],
        properties: {
          id: { type: 'string' },
          at: { $ref: '#/components/schemas/Instant' },
          endsAt: {
            type: 'string',
            format: 'date-time',
            description:
              'When it was over; left out for what happened at once.',
          },
          kind: {
            type: 'string',
            enum: [
              'release',
              'deploy',
              'incident',
              'decision',
              'milestone',
              'end-of-life',
            ],
          },
          title: { type: 'string' },
          url: { type: 'string' },
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          member: {
            type: 'string',
            description: 'Member of a dimension that the marker concerns.',
          },
          entityRef: { type: 'string' },
          source: { type: 'string' },
        },
      },
      Health: {
        type: 'object',
        required: ['status', 'checks'],
        properties: {
          status: { $ref: '#/components/schemas/HealthStatus' },
          checks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'status', 'detail'],
              properties: {
                id: {
                  type: 'string',
                  enum: ['collection', 'analysis', 'radars', 'slos', 'models'],
                },
                status: { $ref: '#/components/schemas/HealthStatus' },
                detail: { type: 'string', description: 'What was found.' },
              },
            },
          },
        },
      },
      HealthStatus: {
        type: 'string',
        enum: ['ok', 'degraded'],
        description:
          '`degraded`: the API works, but what it tells is older or less than it should be.',
      },
      AnalysisQueue: {
        type: 'object',
        required: [
          'waiting',
          'claimed',
          'failed',
          'analysed',
          'lastFinishedAt',
        ],
        properties: {
          waiting: { type: 'integer' },
          claimed: { type: 'integer' },
          failed: {
            type: 'integer',
            description: 'Given up after the last attempt.',
          },
          analysed: {
            type: 'integer',
            description: 'Subjects with an analysis.',
          },
          lastFinishedAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
        },
      },
      TopicVerdict: {
        type: 'object',
        required: ['topicId', 'verdict', 'value', 'changeOfYear', 'latestAt'],
        properties: {
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          value: {
            type: ['number', 'null'],
            description:
              'The latest one, in the unit of the signal; null where all are missing.',
          },
          changeOfYear: {
            type: ['number', 'null'],
            description:
              'The latest value minus that of a year before, in the unit of the signal; null where one of them is missing.',
          },
          latestAt: {
            type: ['string', 'null'],
            format: 'date',
            description: 'Begin of the last period with a value.',
          },
        },
      },
      AnalysisFailure: {
        type: 'object',
        required: ['signalId', 'topicId', 'attempts', 'failedAt', 'reason'],
        properties: {
          signalId: { $ref: '#/components/schemas/NamespacedId' },
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          attempts: { type: 'integer' },
          failedAt: { $ref: '#/components/schemas/Instant' },
          reason: {
            type: 'string',
            description: 'Why the last attempt failed.',
          },
        },
      },
      ContractFormat: {
        type: 'string',
        enum: ['openapi', 'asyncapi', 'graphql', 'protobuf', 'other'],
        description: 'Of a definition; `other` is kept as text, and not read.',
      },
      ContractSeverity: {
        type: 'string',
        enum: ['breaking', 'risky', 'safe'],
        description:
          '`breaking`: somebody who kept to the definition fails; `risky`: somebody may; `safe`: nobody does.',
      },
      ContractChangeCounts: {
        type: 'object',
        required: ['breaking', 'risky', 'safe'],
        properties: {
          breaking: { type: 'integer' },
          risky: { type: 'integer' },
          safe: { type: 'integer' },
        },
      },
      ContractFault: {
        type: 'object',
        required: ['why', 'fix', 'pointer', 'line', 'column'],
        properties: {
          why: { type: 'string' },
          fix: { type: 'string' },
          pointer: {
            type: ['string', 'null'],
            description:
              'JSON pointer into the definition; null where no place can be named.',
          },
          line: {
            type: ['integer', 'null'],
            description: 'From 1, as is `column`.',
          },
          column: { type: ['integer', 'null'] },
        },
      },
      ContractOperation: {
        type: 'object',
        required: ['method', 'path'],
        properties: {
          method: { type: 'string', description: 'In lower case.' },
          path: {
            type: 'string',
            description: 'Template, as the definition writes it.',
          },
        },
      },
      ContractChange: {
        type: 'object',
        required: [
          'ruleId',
          'severity',
          'notices',
          'operation',
          'operationCount',
          'sentence',
          'pointers',
        ],
        properties: {
          ruleId: { type: 'string', description: 'See GET /contract-rules.' },
          severity: { $ref: '#/components/schemas/ContractSeverity' },
          notices: {
            type: 'string',
            enum: ['client', 'server', 'both'],
            description: 'Whose program meets it.',
          },
          operation: {
            oneOf: [
              { $ref: '#/components/schemas/ContractOperation' },
              { type: 'null' },
            ],
          },
          operationCount: {
            type: 'integer',
            description:
              'Operations that it reaches; more than one where what they share has changed, 0 for what is of no operation.',
          },
          waiver: {
            description:
              'The waiver in force for it; left out where there is none, or where it is not asked for.',
            $ref: '#/components/schemas/ContractWaiver',
          },
          since: {
            description:
              'Between two snapshots: the snapshot since which the change is there. Left out where that is not known, and of posted definitions.',
            $ref: '#/components/schemas/ContractChangeSince',
          },
          sinceUnknown: {
            description:
              'Why `since` is not known; left out where it is, and of posted definitions.',
            $ref: '#/components/schemas/ContractSinceUnknown',
          },
          sentence: {
            type: 'string',
            description: 'What changed, in plain words.',
          },
          pointers: {
            type: 'object',
            description:
              'JSON pointers into the two definitions; null where one does not have it.',
            required: ['before', 'after'],
            properties: {
              before: { type: ['string', 'null'] },
              after: { type: ['string', 'null'] },
            },
          },
        },
      },
      ContractChangeSince: {
        type: 'object',
        description: 'The snapshot that brought a change.',
        required: ['snapshotId', 'seenFrom', 'declaredVersion', 'revision'],
        properties: {
          snapshotId: { type: 'string', format: 'uuid' },
          seenFrom: {
            type: 'string',
            format: 'date-time',
            description: 'Since when its definition is there.',
          },
          declaredVersion: {
            type: ['string', 'null'],
            description: 'Version that its definition declares.',
          },
          revision: {
            type: ['string', 'null'],
            description: 'Commit, build or release, as told with it.',
          },
        },
      },
      ContractSinceUnknown: {
        type: 'string',
        enum: ['backwards', 'not-compared', 'too-many', 'spread'],
        description:
          '`backwards`: what is compared runs against time; `not-compared`: not each definition between the two was compared with the one before it; `too-many`: more changed between the two than is looked through; `spread`: no definition between the two brought it alone, as far as is kept.',
      },
      ContractRule: {
        type: 'object',
        required: ['id', 'severity', 'explanation'],
        properties: {
          id: { type: 'string' },
          severity: { $ref: '#/components/schemas/ContractSeverity' },
          explanation: { type: 'string' },
          example: { $ref: '#/components/schemas/ContractRuleExample' },
          format: {
            description:
              'Of the definitions in which it finds its change. Answers that list changes leave it out: they are all of one format.',
            $ref: '#/components/schemas/ContractFormat',
          },
        },
      },
      ContractRuleExample: {
        type: 'object',
        required: ['before', 'after'],
        description:
          'The smallest pair of definitions in which the rule finds its change. `GET /contract-rules` has it for most rules; answers that list changes leave it out.',
        properties: {
          before: {
            description:
              'A definition. As JSON where it is of OpenAPI or AsyncAPI, as text where it is of GraphQL or protobuf.',
            oneOf: [
              { type: 'object', additionalProperties: true },
              { type: 'string' },
            ],
          },
          after: {
            description:
              'The one that follows it. As JSON where it is of OpenAPI or AsyncAPI, as text where it is of GraphQL or protobuf.',
            oneOf: [
              { type: 'object', additionalProperties: true },
              { type: 'string' },
            ],
          },
        },
      },
      ContractNote: {
        type: 'object',
        required: ['side', 'pointer', 'message'],
        properties: {
          side: {
            type: 'string',
            enum: ['before', 'after'],
            description: 'Of which of the two definitions it is.',
          },
          pointer: {
            type: 'string',
            description: 'JSON pointer into it; empty for the whole.',
          },
          message: {
            type: 'string',
            description: 'What was not compared, and why.',
          },
        },
      },
      ContractNotCompared: {
        type: 'object',
        required: ['reason', 'why', 'fix'],
        properties: {
          reason: {
            type: 'string',
            enum: ['formats-differ', 'format-not-compared', 'unreadable'],
            description:
              '`formats-differ`: one is of another format than the other; `format-not-compared`: definitions of their format are kept, and not compared; `unreadable`: one of them, or both, cannot be read, see `faults`.',
          },
          why: { type: 'string', description: 'In plain words.' },
          fix: { type: 'string', description: 'How to mend it.' },
        },
      },
      ContractDiff: {
        type: 'object',
        required: [
          'isCompared',
          'counts',
          'changes',
          'leftOff',
          'rules',
          'faults',
        ],
        properties: {
          isCompared: {
            type: 'boolean',
            description:
              'Whether both are definitions of a format that is compared; there are no changes where they are not.',
          },
          notCompared: {
            description: 'Why they are not compared; left out where they are.',
            $ref: '#/components/schemas/ContractNotCompared',
          },
          counts: { $ref: '#/components/schemas/ContractChangeCounts' },
          changes: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractChange' },
            description: 'The weightiest first.',
          },
          waivedCounts: {
            description:
              'How many of the changes are waived; left out where it was not asked for.',
            $ref: '#/components/schemas/ContractChangeCounts',
          },
          leftOff: {
            type: 'integer',
            description: 'Changes that are counted, and not told.',
          },
          rules: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractRule' },
            description: 'Those of the changes, by id.',
          },
          notes: {
            type: 'array',
            maxItems: 200,
            items: { $ref: '#/components/schemas/ContractNote' },
            description:
              'What of the two was not compared, as what is behind a reference that is not followed.',
          },
          notesLeftOff: {
            type: 'integer',
            minimum: 0,
            description: 'Notes that are counted, and not told.',
          },
          faults: {
            type: 'object',
            required: ['before', 'after'],
            properties: {
              before: {
                type: 'array',
                items: { $ref: '#/components/schemas/ContractFault' },
              },
              after: {
                type: 'array',
                items: { $ref: '#/components/schemas/ContractFault' },
              },
            },
          },
        },
      },
      ContractLintSeverity: {
        type: 'string',
        enum: ['error', 'warning', 'info', 'hint'],
        description: 'As the rule, or the ruleset, has it.',
      },
      ContractQualityArea: {
        type: 'string',
        enum: ['validity', 'clarity', 'security', 'house'],
        description:
          '`validity`: the definition says what it means; `clarity`: readers find what they need; `security`: the OWASP API Security Top 10; `house`: rules of the company.',
      },
      ContractAspect: {
        type: 'string',
        enum: [
          'description',
          'operationId',
          'requestExample',
          'responseExample',
          'clientErrors',
          'serverErrors',
          'security',
        ],
        description:
          'What an operation can say of itself. `clientErrors`: an answer of 4xx, `serverErrors`: one of 5xx; `default` is both.',
      },
      ContractLintState: {
        type: 'string',
        enum: ['linted', 'pending', 'failed', 'not-linted', 'none'],
        description:
          '`pending`: it will be looked at soon; `failed`: it could not be, see `reason`; `not-linted`: definitions of its format are not; `none`: there is no definition that can be read.',
      },
      ContractQualityCounts: {
        type: 'object',
        description: 'Places that rules find, without those that are waived.',
        required: ['error', 'warning', 'info', 'hint'],
        properties: {
          error: { type: 'integer' },
          warning: { type: 'integer' },
          info: { type: 'integer' },
          hint: { type: 'integer' },
        },
      },
      ContractFindingWaiver: {
        type: 'object',
        required: ['id', 'reason', 'expiresAt', 'createdBy'],
        properties: {
          id: { type: 'string' },
          reason: { type: 'string' },
          expiresAt: { $ref: '#/components/schemas/Instant' },
          createdBy: { type: 'string', description: 'Entity reference.' },
        },
      },
      ContractFinding: {
        type: 'object',
        required: [
          'ruleId',
          'severity',
          'message',
          'operation',
          'pointer',
          'line',
          'column',
          'waiver',
        ],
        properties: {
          ruleId: { type: 'string' },
          severity: { $ref: '#/components/schemas/ContractLintSeverity' },
          message: {
            type: 'string',
            description: 'What was found, in the words of the rule.',
          },
          operation: {
            oneOf: [
              { $ref: '#/components/schemas/ContractOperation' },
              { type: 'null' },
            ],
          },
          pointer: {
            type: 'string',
            description:
              'JSON pointer into the definition; of GraphQL and protobuf, names from the type or service inwards.',
          },
          line: {
            type: ['integer', 'null'],
            description: 'From 1, as is `column`.',
          },
          column: { type: ['integer', 'null'] },
          waiver: {
            oneOf: [
              { $ref: '#/components/schemas/ContractFindingWaiver' },
              { type: 'null' },
            ],
          },
        },
      },
      ContractFindingPage: {
        type: 'object',
        required: ['items', 'nextCursor', 'leftOff'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractFinding' },
          },
          nextCursor: { type: ['string', 'null'] },
          leftOff: {
            type: 'integer',
            description: 'Places of all rules that are counted, and not kept.',
          },
        },
      },
      ContractRuleResult: {
        type: 'object',
        required: [
          'ruleId',
          'severity',
          'area',
          'why',
          'fix',
          'documentationUrl',
          'places',
          'waivedPlaces',
          'touchedParts',
          'parts',
          'demerits',
          'cost',
        ],
        properties: {
          ruleId: { type: 'string' },
          severity: { $ref: '#/components/schemas/ContractLintSeverity' },
          area: { $ref: '#/components/schemas/ContractQualityArea' },
          why: { type: 'string', description: 'What the rule asks, and why.' },
          fix: {
            type: ['string', 'null'],
            description: 'What to do; null where the rule does not say more.',
          },
          documentationUrl: { type: ['string', 'null'] },
          places: {
            type: 'integer',
            description: 'Where it is found, the waived ones included.',
          },
          waivedPlaces: {
            type: 'integer',
            description: 'Of those, how many a waiver holds for.',
          },
          touchedParts: {
            type: 'integer',
            description:
              'Operations, paths, components and the like in which it is found, without what is waived.',
          },
          parts: {
            type: 'integer',
            description: 'How many of these there are in the definition.',
          },
          demerits: { type: 'number' },
          cost: {
            type: 'number',
            description: 'Points of the score, in hundredths.',
          },
        },
      },
      ContractQualityAreaResult: {
        type: 'object',
        required: ['id', 'points', 'lostAt', 'demerits', 'lost'],
        properties: {
          id: { $ref: '#/components/schemas/ContractQualityArea' },
          points: {
            type: 'number',
            description: 'Points of the score that it can cost.',
          },
          lostAt: {
            type: 'number',
            description: 'Demerits at which all its points are lost.',
          },
          demerits: { type: 'number' },
          lost: {
            type: 'number',
            description:
              'Points that it costs: the sum of the costs of its rules.',
          },
        },
      },
      ContractAspectCount: {
        type: 'object',
        required: ['aspect', 'applicable', 'present'],
        properties: {
          aspect: { $ref: '#/components/schemas/ContractAspect' },
          applicable: {
            type: 'integer',
            description: 'Operations that it applies to.',
          },
          present: {
            type: 'integer',
            description: 'Of those, how many say it.',
          },
        },
      },
      ContractOperationCoverage: {
        type: 'object',
        required: ['operation', 'pointer', 'present', 'missing'],
        properties: {
          operation: { $ref: '#/components/schemas/ContractOperation' },
          pointer: { type: 'string' },
          present: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractAspect' },
          },
          missing: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractAspect' },
            description: 'What applies to it, and is not said.',
          },
        },
      },
      ContractCoveragePage: {
        type: 'object',
        required: ['items', 'nextCursor', 'operationCount', 'aspects'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractOperationCoverage' },
          },
          nextCursor: { type: ['string', 'null'] },
          operationCount: { type: 'integer' },
          aspects: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractAspectCount' },
            description: 'Of all operations, whatever the filter.',
          },
        },
      },
      ContractSloCoverage: {
        type: 'object',
        description:
          'SLOs of the API, and of the services that provide it, as the catalog shows them to who asks.',
        required: ['ownCount', 'isKnown', 'providers'],
        properties: {
          ownCount: {
            type: 'integer',
            description: 'SLOs that name the API itself as their service.',
          },
          isKnown: {
            type: 'boolean',
            description: 'False where the catalog did not answer.',
          },
          providers: {
            type: 'array',
            items: {
              type: 'object',
              required: ['entityRef', 'title', 'sloCount'],
              properties: {
                entityRef: { type: 'string' },
                title: { type: 'string' },
                sloCount: { type: 'integer' },
              },
            },
          },
        },
      },
      ContractQuality: {
        type: 'object',
        required: [
          'contractRef',
          'snapshotId',
          'isLatest',
          'state',
          'reason',
          'score',
          'lintedAt',
          'rulesets',
          'counts',
          'waivedPlaces',
          'leftOff',
          'areas',
          'rules',
          'operationCount',
          'aspects',
          'slos',
          'working',
        ],
        properties: {
          contractRef: { type: 'string' },
          snapshotId: {
            type: ['string', 'null'],
            description: 'Snapshot that it is of.',
          },
          isLatest: {
            type: 'boolean',
            description:
              'False where the latest definition cannot be read, so that it is of the one before.',
          },
          state: { $ref: '#/components/schemas/ContractLintState' },
          reason: {
            type: ['string', 'null'],
            description: 'Why it was not looked at.',
          },
          score: { type: ['number', 'null'], minimum: 0, maximum: 100 },
          lintedAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
          rulesets: {
            type: 'array',
            items: { type: 'string' },
            description: 'Names; see GET /contract-rulesets.',
          },
          counts: { $ref: '#/components/schemas/ContractQualityCounts' },
          waivedPlaces: { type: 'integer' },
          leftOff: {
            type: 'integer',
            description: 'Places that are counted, and not kept.',
          },
          areas: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractQualityAreaResult' },
          },
          rules: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractRuleResult' },
            description: 'Those that find something, the costliest first.',
          },
          operationCount: { type: 'integer' },
          aspects: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractAspectCount' },
          },
          slos: { $ref: '#/components/schemas/ContractSloCoverage' },
          working: {
            oneOf: [{ $ref: '#/components/schemas/Working' }, { type: 'null' }],
          },
        },
      },
      ContractQualityHistory: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'snapshotId',
                'ordinal',
                'seenFrom',
                'declaredVersion',
                'state',
                'score',
                'counts',
              ],
              properties: {
                snapshotId: { type: 'string' },
                ordinal: { type: 'integer' },
                seenFrom: { $ref: '#/components/schemas/Instant' },
                declaredVersion: { type: ['string', 'null'] },
                state: { $ref: '#/components/schemas/ContractLintState' },
                score: { type: ['number', 'null'] },
                counts: { $ref: '#/components/schemas/ContractQualityCounts' },
              },
            },
          },
          nextCursor: { type: ['string', 'null'] },
        },
      },
      ContractRuleset: {
        type: 'object',
        required: [
          'name',
          'source',
          'description',
          'appliesTo',
          'ruleCount',
          'faults',
        ],
        properties: {
          name: { type: 'string' },
          source: { type: 'string', enum: ['built-in', 'configuration'] },
          description: { type: 'string' },
          appliesTo: {
            type: 'object',
            description: 'What is left empty holds for all.',
            required: ['formats', 'types', 'owners', 'tags'],
            properties: {
              formats: {
                type: 'array',
                items: { $ref: '#/components/schemas/ContractFormat' },
              },
              types: {
                type: 'array',
                items: { type: 'string' },
                description: 'Of API entities, `spec.type`.',
              },
              owners: {
                type: 'array',
                items: { type: 'string' },
                description: 'Entity references.',
              },
              tags: {
                type: 'array',
                items: { type: 'string' },
                description: 'Of entities; one of them is enough.',
              },
            },
          },
          ruleCount: {
            type: ['integer', 'null'],
            description:
              'Rules that it brings or changes; null where it cannot be used.',
          },
          faults: {
            type: 'array',
            description:
              'What is wrong with it; it is left out while there are any.',
            items: {
              type: 'object',
              required: ['why', 'fix'],
              properties: { why: { type: 'string' }, fix: { type: 'string' } },
            },
          },
        },
      },
      ContractQualityRequest: {
        type: 'object',
        required: ['definition'],
        additionalProperties: false,
        properties: {
          definition: { type: 'string', maxLength: 16000000 },
          format: { $ref: '#/components/schemas/ContractFormat' },
          rulesets: {
            type: 'array',
            maxItems: 20,
            items: { type: 'string', maxLength: 100 },
            description:
              'Names of rulesets of the configuration that are to hold beside the built-in ones; see GET /contract-rulesets.',
          },
        },
      },
      ContractQualityAnalysis: {
        type: 'object',
        required: [
          'state',
          'reason',
          'score',
          'rulesets',
          'counts',
          'areas',
          'rules',
          'findings',
          'leftOff',
          'operationCount',
          'aspects',
          'operations',
          'faults',
          'notes',
          'working',
        ],
        properties: {
          state: { $ref: '#/components/schemas/ContractLintState' },
          reason: {
            type: ['string', 'null'],
            description: 'Why there is no score.',
          },
          score: { type: ['number', 'null'], minimum: 0, maximum: 100 },
          rulesets: { type: 'array', items: { type: 'string' } },
          counts: { $ref: '#/components/schemas/ContractQualityCounts' },
          areas: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractQualityAreaResult' },
          },
          rules: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractRuleResult' },
          },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractFinding' },
            description: 'At most 100 of a rule and 2,000 of all.',
          },
          leftOff: { type: 'integer' },
          operationCount: { type: 'integer' },
          aspects: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractAspectCount' },
          },
          operations: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractOperationCoverage' },
            description: 'At most 2,000.',
          },
          faults: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractFault' },
            description: 'Why it cannot be read.',
          },
          notes: {
            type: 'array',
            items: { type: 'string' },
            description:
              'What rules left out, or looked at otherwise than they mostly do, since it is large; in words.',
          },
          working: {
            oneOf: [{ $ref: '#/components/schemas/Working' }, { type: 'null' }],
          },
        },
      },
      ContractLayout: {
        type: 'string',
        enum: ['written', 'uniform'],
        description:
          '`written`: as the definition is; `uniform`: JSON of two spaces in the order of the definition, so that JSON and YAML, and lines of whatever length, are compared by what they say. A definition that is neither JSON nor YAML stays as it is written.',
      },
      ContractLineRange: {
        type: 'object',
        required: ['line', 'count'],
        properties: {
          line: {
            type: 'integer',
            description:
              'The first, from 1; of an empty range the one that it is before.',
          },
          count: { type: 'integer' },
        },
      },
      ContractLineStretch: {
        type: 'object',
        required: ['before', 'after'],
        description:
          'Lines that differ; those between two stretches are the same.',
        properties: {
          before: { $ref: '#/components/schemas/ContractLineRange' },
          after: { $ref: '#/components/schemas/ContractLineRange' },
        },
      },
      ContractLinePlace: {
        type: 'object',
        required: ['pointer', 'line'],
        properties: {
          pointer: {
            type: 'string',
            description: 'As changes of `/diff` have it.',
          },
          line: { type: 'integer', description: 'From 1.' },
        },
      },
      ContractLineSide: {
        type: 'object',
        required: ['lineCount', 'longestLine', 'places'],
        properties: {
          lineCount: { type: 'integer' },
          longestLine: {
            type: 'integer',
            description:
              'Its characters; those beyond 2,000 of a line are left off where lines are shown.',
          },
          places: {
            type: 'array',
            maxItems: 5000,
            items: { $ref: '#/components/schemas/ContractLinePlace' },
            description:
              'Where the changes are, of what can be found in the text.',
          },
        },
      },
      ContractTextDiff: {
        type: 'object',
        required: [
          'layout',
          'isExact',
          'addedCount',
          'removedCount',
          'stretches',
          'before',
          'after',
        ],
        properties: {
          layout: { $ref: '#/components/schemas/ContractLayout' },
          isExact: {
            type: 'boolean',
            description:
              'False where lines that are the same are told as differing, since very much differs around them.',
          },
          addedCount: { type: 'integer' },
          removedCount: { type: 'integer' },
          stretches: {
            type: 'array',
            maxItems: 20000,
            items: { $ref: '#/components/schemas/ContractLineStretch' },
            description: 'In the order of the lines.',
          },
          before: { $ref: '#/components/schemas/ContractLineSide' },
          after: { $ref: '#/components/schemas/ContractLineSide' },
        },
      },
      ContractLine: {
        type: 'object',
        required: ['text', 'leftOff'],
        properties: {
          text: { type: 'string', maxLength: 2000 },
          leftOff: {
            type: 'integer',
            description: 'Characters that it has beyond.',
          },
        },
      },
      ContractLines: {
        type: 'object',
        required: ['layout', 'lineCount', 'line', 'items'],
        properties: {
          layout: { $ref: '#/components/schemas/ContractLayout' },
          lineCount: { type: 'integer', description: 'Of the definition.' },
          line: {
            type: 'integer',
            description: 'Number of the first of `items`.',
          },
          items: {
            type: 'array',
            maxItems: 1000,
            items: { $ref: '#/components/schemas/ContractLine' },
          },
        },
      },
      ContractText: {
        type: 'object',
        required: ['definition'],
        additionalProperties: false,
        properties: {
          definition: { type: 'string', maxLength: 16000000 },
          format: { $ref: '#/components/schemas/ContractFormat' },
        },
      },
      ContractDiffRequest: {
        type: 'object',
        required: ['before', 'after'],
        additionalProperties: false,
        properties: {
          before: { $ref: '#/components/schemas/ContractText' },
          after: { $ref: '#/components/schemas/ContractText' },
          contractRef: {
            type: 'string',
            minLength: 1,
            maxLength: 300,
            description:
              'Entity reference of the API that they are of; needed for `waivers`.',
          },
          waivers: {
            type: 'boolean',
            description:
              'Whether changes that are waived of this API are marked and counted; needs `apiContracts.read`, too. The counts of all changes stay as they are.',
          },
        },
      },
      ContractBackfill: {
        type: 'object',
        required: [
          'contractRef',
          'state',
          'source',
          'place',
          'head',
          'readAt',
          'nextAt',
          'kept',
          'findings',
        ],
        properties: {
          contractRef: { type: 'string' },
          state: {
            type: 'string',
            enum: ['waiting', 'done', 'failed', 'none'],
            description:
              '`waiting`: it is to be read; `none`: nothing tells of its past.',
          },
          source: {
            type: ['string', 'null'],
            enum: ['git', 'module', null],
            description:
              'Where it is from: a repository, or a module of the portal.',
          },
          place: {
            type: ['string', 'null'],
            description: 'What is read, in words.',
          },
          head: {
            type: ['string', 'null'],
            description: 'The latest commit that was read.',
          },
          readAt: { type: ['string', 'null'], format: 'date-time' },
          nextAt: { type: 'string', format: 'date-time' },
          kept: { type: 'integer', description: 'Snapshots that came by it.' },
          findings: {
            type: 'array',
            maxItems: 50,
            description: 'What was in the way.',
            items: { $ref: '#/components/schemas/ContractHistoryFinding' },
          },
        },
      },
      ContractHistoryFinding: {
        type: 'object',
        required: ['id', 'why', 'fix'],
        properties: {
          id: { type: 'string', description: 'Kind of the finding.' },
          why: { type: 'string' },
          fix: { type: 'string' },
        },
      },
      PublishedContract: {
        type: 'object',
        required: ['definition'],
        additionalProperties: false,
        properties: {
          definition: { type: 'string', minLength: 1, maxLength: 16000000 },
          revision: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            description: 'Commit or build that it is of.',
          },
          seenFrom: {
            type: 'string',
            format: 'date-time',
            description:
              'For the history of a definition: since when it was there, before all that is known. Fill it from the latest to the earliest.',
          },
          note: { type: 'string', minLength: 1, maxLength: 1000 },
        },
      },
      ContractSnapshot: {
        type: 'object',
        required: [
          'id',
          'contractRef',
          'ordinal',
          'digest',
          'bytes',
          'format',
          'isCompared',
          'source',
          'seenFrom',
          'seenTo',
          'publishedBy',
          'revision',
          'note',
          'isReadable',
          'title',
          'declaredVersion',
          'operationCount',
          'faults',
          'comparedWith',
          'changes',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          contractRef: { type: 'string' },
          ordinal: {
            type: 'integer',
            description:
              'Order in the API: 1 for the first that came here, less for those that were before it.',
          },
          digest: { type: 'string', description: 'SHA-256 of the definition.' },
          bytes: { type: 'integer', description: 'Its length in UTF-8.' },
          format: { $ref: '#/components/schemas/ContractFormat' },
          isCompared: {
            type: 'boolean',
            description:
              'Whether definitions of its format are compared; one without `changes` had none before it then.',
          },
          source: {
            type: 'string',
            enum: ['catalog', 'published', 'git'],
            description: 'How it came here.',
          },
          seenFrom: { type: 'string', format: 'date-time' },
          seenFromPrecision: {
            type: 'string',
            enum: ['instant', 'day'],
            description:
              'How exactly it is known since when it is there: of what was released only the day is, and the time of `seenFrom` says nothing then.',
          },
          seenTo: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When another one took its place; null for the latest.',
          },
          publishedBy: { type: ['string', 'null'] },
          revision: { type: ['string', 'null'] },
          note: { type: ['string', 'null'] },
          isReadable: {
            type: ['boolean', 'null'],
            description:
              'Whether it is a definition of its format that counts; false also for the first that refers to files or the network after a whole one, which stays the current one. Null until it was read.',
          },
          leadsOut: {
            type: ['boolean', 'null'],
            description:
              'Whether parts of it are in files or on the network: those are not compared. Null until it was read.',
          },
          tryAgainAt: {
            type: 'string',
            format: 'date-time',
            description:
              'When one that could not be read in time is read again; left out where it is not.',
          },
          title: {
            type: ['string', 'null'],
            description: 'That it gives itself.',
          },
          declaredVersion: { type: ['string', 'null'] },
          operationCount: { type: ['integer', 'null'] },
          faults: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractFault' },
          },
          waivedBreaking: {
            type: 'integer',
            description:
              'How many of its breaking changes are waived now; left out where it is not looked up.',
          },
          comparedWith: {
            type: ['string', 'null'],
            format: 'uuid',
            description:
              'The last readable snapshot before it; null where there is none, or where its format is not compared.',
          },
          changes: {
            oneOf: [
              { $ref: '#/components/schemas/ContractChangeCounts' },
              { type: 'null' },
            ],
          },
          notComparedReason: {
            type: 'string',
            enum: [
              'nothing-before',
              'formats-differ',
              'format-not-compared',
              'unreadable',
            ],
            description:
              'Why one that can be read has no `changes`: nothing before it can be compared with, or what was before is of another format, its own format is not compared, or one of the two cannot be read. Left out where it is compared.',
          },
        },
      },
      ContractSnapshotWithDefinition: {
        allOf: [
          { $ref: '#/components/schemas/ContractSnapshot' },
          {
            type: 'object',
            required: ['definition'],
            properties: { definition: { type: 'string' } },
          },
        ],
      },
      ContractSnapshotPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractSnapshot' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ContractChangePage: {
        type: 'object',
        required: ['items', 'nextCursor', 'rules'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractChange' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
          rules: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractRule' },
          },
        },
      },
      ContractParty: {
        type: 'object',
        required: ['entityRef', 'title', 'kind', 'owner'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          kind: { type: 'string' },
          owner: { type: ['string', 'null'] },
        },
      },
      ContractConsumers: {
        type: 'object',
        required: [
          'isCatalogKnown',
          'isApiShown',
          'providers',
          'consumers',
          'unseenConsumers',
          'owners',
          'lastBreaking',
        ],
        properties: {
          isCatalogKnown: {
            type: 'boolean',
            description:
              'Whether the catalog answered; nothing is known of anybody where it did not.',
          },
          isApiShown: {
            type: 'boolean',
            description:
              'Whether the catalog shows the API itself to who asks; it names nobody where it does not.',
          },
          providers: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractParty' },
          },
          consumers: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractParty' },
          },
          unseenConsumers: {
            type: 'integer',
            description:
              'Consumers that the catalog names, and does not show to who asks.',
          },
          owners: {
            type: 'array',
            description:
              'Owners of consumers, those of most first; null for those without one.',
            items: {
              type: 'object',
              required: ['owner', 'count', 'acknowledgements'],
              properties: {
                owner: { type: ['string', 'null'] },
                count: { type: 'integer' },
                acknowledgements: {
                  type: 'array',
                  description:
                    'Who of them said that they know of the changes of `lastBreaking`: the owner, or a member of the group.',
                  items: {
                    $ref: '#/components/schemas/ContractAcknowledgement',
                  },
                },
              },
            },
          },
          lastBreaking: {
            description:
              'The latest snapshot with a breaking change; null where there is none.',
            oneOf: [
              { $ref: '#/components/schemas/ContractSnapshot' },
              { type: 'null' },
            ],
          },
        },
      },
      ContractAcknowledgement: {
        type: 'object',
        required: ['by', 'at', 'note'],
        properties: {
          by: { type: 'string', description: 'Entity reference.' },
          at: { type: 'string', format: 'date-time' },
          note: { type: ['string', 'null'] },
        },
      },
      ContractAcknowledgements: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['by', 'at', 'note'],
              properties: {
                by: { type: 'string', description: 'Entity reference.' },
                at: { type: 'string', format: 'date-time' },
                note: { type: ['string', 'null'] },
              },
            },
          },
        },
      },
      ContractNeed: {
        type: 'string',
        enum: ['unreadable', 'breaking', 'sunset-overdue', 'sunset-due'],
        description:
          '`unreadable`: its latest definition cannot be read; `breaking`: it broke somebody in the last 30 days, and that is not waived; `sunset-overdue`: what was to end is still there; `sunset-due`: something ends within 30 days.',
      },
      ContractWaiverContent: {
        type: 'object',
        required: ['subject', 'ruleId', 'reason', 'expiresAt'],
        properties: {
          subject: {
            type: 'string',
            enum: ['change', 'quality'],
            description:
              'A change between definitions, or what a ruleset says of one.',
          },
          ruleId: { type: 'string', minLength: 1, maxLength: 100 },
          pointer: {
            type: ['string', 'null'],
            maxLength: 2000,
            description:
              'JSON pointer of the one place, in either definition; null for wherever.',
          },
          sentence: {
            type: ['string', 'null'],
            minLength: 1,
            maxLength: 10000,
            description:
              'Of a change, its `sentence`: only a change that says just that is waived, and none that comes to the same place later. Null for whatever the rule says there.',
          },
          reason: { type: 'string', minLength: 1, maxLength: 1000 },
          expiresAt: {
            type: 'string',
            format: 'date-time',
            description:
              'When it ends; later than now, and 366 days on at most.',
          },
        },
      },
      ContractWaiverRequest: {
        type: 'object',
        required: ['subject', 'ruleId', 'reason', 'expiresAt'],
        additionalProperties: false,
        properties: {
          subject: {
            $ref: '#/components/schemas/ContractWaiverContent/properties/subject',
          },
          ruleId: {
            $ref: '#/components/schemas/ContractWaiverContent/properties/ruleId',
          },
          pointer: {
            $ref: '#/components/schemas/ContractWaiverContent/properties/pointer',
          },
          sentence: {
            $ref: '#/components/schemas/ContractWaiverContent/properties/sentence',
          },
          reason: {
            $ref: '#/components/schemas/ContractWaiverContent/properties/reason',
          },
          expiresAt: {
            $ref: '#/components/schemas/ContractWaiverContent/properties/expiresAt',
          },
        },
      },
      ContractWaiver: {
        allOf: [
          { $ref: '#/components/schemas/ContractWaiverContent' },
          {
            type: 'object',
            required: [
              'id',
              'contractRef',
              'pointer',
              'sentence',
              'createdBy',
              'createdAt',
              'withdrawnAt',
              'withdrawnBy',
              'isInForce',
            ],
            properties: {
              id: { type: 'string', format: 'uuid' },
              contractRef: { type: 'string' },
              pointer: { type: ['string', 'null'] },
              sentence: { type: ['string', 'null'] },
              createdBy: { type: 'string', description: 'Entity reference.' },
              createdAt: { type: 'string', format: 'date-time' },
              withdrawnAt: { type: ['string', 'null'], format: 'date-time' },
              withdrawnBy: { type: ['string', 'null'] },
              isInForce: {
                type: 'boolean',
                description:
                  'Neither over nor withdrawn when it was asked for.',
              },
            },
          },
        ],
      },
      ContractWaiverPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractWaiver' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ContractDeprecationState: {
        type: 'string',
        enum: ['overdue', 'due', 'later', 'undated'],
        description:
          '`overdue`: its day is over; `due`: it ends within 30 days, today included; `later`: it ends after those; `undated`: nobody said when.',
      },
      ContractDeprecation: {
        type: 'object',
        required: [
          'contractRef',
          'title',
          'owner',
          'kind',
          'name',
          'pointer',
          'sunsetOn',
          'state',
          'reason',
          'knownSince',
          'consumers',
        ],
        properties: {
          contractRef: { type: 'string' },
          title: { type: 'string', description: 'Of the API.' },
          owner: { type: ['string', 'null'], description: 'Of the API.' },
          kind: {
            type: 'string',
            enum: ['api', 'operation', 'parameter', 'schema', 'field'],
          },
          name: {
            type: 'string',
            description:
              'What it is, e.g. `GET /orders`; the title for the API as a whole.',
          },
          pointer: { type: ['string', 'null'] },
          sunsetOn: {
            type: ['string', 'null'],
            format: 'date',
            description: 'Day on which it ends.',
          },
          state: { $ref: '#/components/schemas/ContractDeprecationState' },
          reason: { type: ['string', 'null'] },
          knownSince: {
            type: 'string',
            format: 'date-time',
            description: 'Since when a definition that is known here says so.',
          },
          consumers: {
            description:
              'Who consumes the API, as far as the catalog shows them to who asks; null where it did not answer.',
            oneOf: [
              {
                type: 'object',
                required: ['count', 'unseen', 'owners'],
                properties: {
                  count: { type: 'integer' },
                  unseen: {
                    type: 'integer',
                    description: 'Named by the catalog, and not shown.',
                  },
                  owners: { type: 'array', items: { type: 'string' } },
                },
              },
              { type: 'null' },
            ],
          },
        },
      },
      ContractDeprecationPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractDeprecation' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ContractDeprecationsOverview: {
        type: 'object',
        required: [
          'today',
          'dueDays',
          'overdue',
          'dueSoon',
          'later',
          'undated',
          'contractCount',
          'months',
        ],
        properties: {
          today: { type: 'string', format: 'date' },
          dueDays: {
            type: 'integer',
            description:
              'Days from today within which something ends that is `due`; what ends after them is `later`.',
          },
          overdue: { type: 'integer' },
          dueSoon: {
            type: 'integer',
            description: 'Ending within `dueDays`, today included.',
          },
          later: { type: 'integer' },
          undated: { type: 'integer' },
          contractCount: {
            type: 'integer',
            description: 'APIs that these are of.',
          },
          months: {
            type: 'array',
            description:
              'Months in which something ends, the first 240 of them.',
            items: {
              type: 'object',
              required: ['month', 'count'],
              properties: {
                month: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
                count: { type: 'integer' },
              },
            },
          },
        },
      },
      ContractEstate: {
        type: 'object',
        required: [
          'apiCount',
          'needingAttention',
          'broke',
          'brokeDays',
          'waived',
          'unreadable',
          'sunsetOverdue',
          'sunsetDue',
          'withoutOwner',
          'unread',
          'withoutDefinition',
          'quality',
          'slos',
          'owners',
          'ownersLeftOff',
        ],
        properties: {
          apiCount: { type: 'integer' },
          needingAttention: { type: 'integer' },
          broke: {
            type: 'integer',
            description:
              'APIs with a breaking change in the last `brokeDays` days, the waived ones too.',
          },
          brokeDays: { type: 'integer' },
          waived: {
            type: 'integer',
            description: 'Those of them whose breaking changes are all waived.',
          },
          unreadable: { type: 'integer' },
          sunsetOverdue: {
            type: 'integer',
            description:
              'APIs in which something was to end that is still there.',
          },
          sunsetDue: {
            type: 'integer',
            description: 'APIs in which something ends within 30 days.',
          },
          withoutOwner: { type: 'integer' },
          unread: {
            type: 'integer',
            description:
              'APIs whose latest definition was not read yet: nobody knows whether it can be.',
          },
          withoutDefinition: {
            type: 'integer',
            description: 'APIs of which no definition was ever seen.',
          },
          quality: { $ref: '#/components/schemas/ContractEstateQuality' },
          slos: {
            description:
              'Null for who may not read SLOs (permission `slo.read`).',
            oneOf: [
              { $ref: '#/components/schemas/ContractEstateSlos' },
              { type: 'null' },
            ],
          },
          owners: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractEstateOwner' },
            description: 'Owners of most APIs first, 200 at most.',
          },
          ownersLeftOff: {
            type: 'integer',
            description: 'Owners beyond those in `owners`.',
          },
        },
      },
      ContractEstateSlos: {
        type: 'object',
        description:
          'Which APIs have an SLO, their own or one of what provides them.',
        required: ['covered', 'uncovered'],
        properties: {
          covered: { type: 'integer', description: 'APIs with an SLO.' },
          uncovered: { type: 'integer', description: 'APIs without one.' },
        },
      },
      ContractEstateQuality: {
        type: 'object',
        description: 'Scores of all APIs that have one.',
        required: ['scored', 'belowScore', 'below'],
        properties: {
          scored: { type: 'integer', description: 'APIs that have a score.' },
          belowScore: { type: 'number', description: 'As it was asked for.' },
          below: {
            type: 'integer',
            description: 'APIs with a score below that.',
          },
        },
      },
      ContractEstateOwner: {
        type: 'object',
        required: ['owner', 'apiCount', 'needingAttention'],
        properties: {
          owner: { type: 'string', description: 'Entity reference.' },
          apiCount: { type: 'integer' },
          needingAttention: { type: 'integer' },
        },
      },
      ContractFacets: {
        type: 'object',
        description:
          'How many APIs each choice of a filter leaves. Choices that leave none may be left out of lists.',
        required: [
          'needsAttention',
          'readable',
          'hasSlo',
          'format',
          'lifecycle',
          'owner',
          'ownersLeftOff',
          'score',
          'since',
          'gone',
        ],
        properties: {
          needsAttention: { $ref: '#/components/schemas/ContractFacetOfTwo' },
          readable: { $ref: '#/components/schemas/ContractFacetOfTwo' },
          hasSlo: {
            description:
              'Null for who may not read SLOs (permission `slo.read`).',
            oneOf: [
              { $ref: '#/components/schemas/ContractFacetOfTwo' },
              { type: 'null' },
            ],
          },
          format: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractFacetCount' },
          },
          lifecycle: {
            type: 'array',
            description: 'Of most APIs first, 50 at most.',
            items: { $ref: '#/components/schemas/ContractFacetCount' },
          },
          owner: {
            type: 'array',
            description:
              'Entity references, an empty one for none: those that are asked for first, then those of most APIs, 200 at most.',
            items: { $ref: '#/components/schemas/ContractFacetCount' },
          },
          ownersLeftOff: {
            type: 'integer',
            description: 'Owners beyond those in `owner`.',
          },
          score: {
            type: 'array',
            description: 'As they were asked for.',
            items: {
              type: 'object',
              required: ['below', 'count'],
              properties: {
                below: { type: 'number' },
                count: { type: 'integer' },
              },
            },
          },
          since: {
            type: 'array',
            description: 'As they were asked for.',
            items: {
              type: 'object',
              required: ['at', 'count'],
              properties: {
                at: { type: 'string', format: 'date-time' },
                count: { type: 'integer' },
              },
            },
          },
          gone: {
            type: 'object',
            description: 'By the value of the filter `gone`.',
            required: ['hidden', 'shown', 'only'],
            properties: {
              hidden: { type: 'integer' },
              shown: { type: 'integer' },
              only: { type: 'integer' },
            },
          },
        },
      },
      ContractFacetOfTwo: {
        type: 'object',
        required: ['true', 'false'],
        properties: { true: { type: 'integer' }, false: { type: 'integer' } },
      },
      ContractFacetCount: {
        type: 'object',
        required: ['value', 'count'],
        properties: {
          value: { type: 'string', description: 'As the filter takes it.' },
          count: { type: 'integer' },
        },
      },
      ContractOutline: {
        type: 'object',
        required: [
          'contractRef',
          'title',
          'format',
          'owner',
          'lifecycle',
          'declaredVersion',
          'description',
          'operations',
          'operationCount',
        ],
        properties: {
          contractRef: { type: 'string' },
          title: { type: 'string' },
          format: { $ref: '#/components/schemas/ContractFormat' },
          owner: { type: ['string', 'null'] },
          lifecycle: { type: ['string', 'null'] },
          declaredVersion: { type: ['string', 'null'] },
          description: {
            type: ['string', 'null'],
            description: 'What it says of itself, the first 1,000 characters.',
          },
          operations: {
            type: 'array',
            description: 'Its first 200 operations.',
            items: {
              type: 'object',
              required: ['name', 'summary', 'isDeprecated'],
              properties: {
                name: { type: 'string', description: 'E.g. `GET /orders`.' },
                summary: { type: ['string', 'null'] },
                isDeprecated: { type: 'boolean' },
              },
            },
          },
          operationCount: { type: 'integer', description: 'All of them.' },
          breakingAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When a breaking change came last; null where none is known.',
          },
          changes: {
            type: 'array',
            items: { type: 'string' },
            description:
              'What the current definition changed, in sentences: the weightiest 20.',
          },
          changeCounts: {
            description:
              'How many changes that were; null where it was compared with none.',
            oneOf: [
              { $ref: '#/components/schemas/ContractChangeCounts' },
              { type: 'null' },
            ],
          },
        },
      },
      ContractOutlinePage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractOutline' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ContractSloStanding: {
        type: 'object',
        description:
          'SLOs that name an API as what they are for, and those that name what provides it, those providers too that the catalog does not show to who asks.',
        required: ['ownCount', 'providerCount', 'worst', 'services'],
        properties: {
          ownCount: {
            type: 'integer',
            description: 'SLOs that name the API itself.',
          },
          providerCount: {
            type: 'integer',
            description: 'SLOs that name what provides it.',
          },
          worst: {
            description:
              'State of the one that needs somebody first, as it was last evaluated; null where there is none.',
            oneOf: [
              { $ref: '#/components/schemas/SloState' },
              { type: 'null' },
            ],
          },
          services: {
            type: 'array',
            items: { type: 'string' },
            description:
              'What they are for, as their definitions name it, 20 at most: `service` of GET /slos finds them.',
          },
        },
      },
      ContractSummary: {
        type: 'object',
        required: [
          'contractRef',
          'title',
          'type',
          'format',
          'owner',
          'lifecycle',
          'latest',
          'snapshotCount',
          'changedAt',
          'breakingAt',
          'openBreakingAt',
          'consumerCount',
          'deprecations',
          'needs',
          'qualityScore',
          'isScoreOfLatest',
          'slos',
          'goneSince',
        ],
        properties: {
          contractRef: {
            type: 'string',
            description: 'Entity reference of the API.',
          },
          title: { type: 'string' },
          type: { type: 'string', description: 'Its type in the catalog.' },
          format: { $ref: '#/components/schemas/ContractFormat' },
          owner: { type: ['string', 'null'] },
          lifecycle: { type: ['string', 'null'] },
          exampleNote: {
            type: 'string',
            description:
              'What of it is made up, in a sentence of the entity; left out where nothing is.',
          },
          latest: {
            oneOf: [
              { $ref: '#/components/schemas/ContractSnapshot' },
              { type: 'null' },
            ],
          },
          snapshotCount: { type: 'integer' },
          changedAt: {
            type: 'string',
            format: 'date-time',
            description: 'When its latest snapshot came.',
          },
          breakingAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When the latest snapshot with a breaking change came.',
          },
          openBreakingAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When the latest snapshot with a breaking change that is not waived came.',
          },
          consumerCount: {
            type: ['integer', 'null'],
            description:
              'Entities that the catalog names as its consumers, those that it does not show to who asks too; null until they were counted.',
          },
          deprecations: {
            type: 'object',
            description: 'What of its current definition is to end.',
            required: ['overdue', 'due', 'undated', 'nextOn'],
            properties: {
              overdue: { type: 'integer' },
              due: {
                type: 'integer',
                description: 'Ending today or later, however far off.',
              },
              undated: { type: 'integer' },
              nextOn: {
                type: ['string', 'null'],
                format: 'date',
                description: 'The next day on which something ends.',
              },
            },
          },
          needs: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractNeed' },
            description:
              'Why it needs somebody, the weightiest first; empty where it does not.',
          },
          qualityScore: {
            type: ['number', 'null'],
            description:
              'Score of 0…100 of its definition; null where nobody looked at it. See GET …/quality.',
          },
          isScoreOfLatest: {
            type: 'boolean',
            description:
              'Whether the score is of the latest definition; false where it is of an earlier one, because the latest cannot be read or was not looked at yet, and where there is no score.',
          },
          slos: {
            description:
              'How its SLOs stand; null for who may not read SLOs (permission `slo.read`).',
            oneOf: [
              { $ref: '#/components/schemas/ContractSloStanding' },
              { type: 'null' },
            ],
          },
          goneSince: { type: ['string', 'null'], format: 'date-time' },
        },
      },
      ContractPage: {
        type: 'object',
        required: ['items', 'nextCursor', 'totalCount', 'matchingCount'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContractSummary' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
          totalCount: { type: 'integer' },
          matchingCount: { type: 'integer' },
          catalog: {
            type: 'object',
            description: 'How far the catalog was read.',
            required: ['readAt', 'isSettling'],
            properties: {
              readAt: {
                type: ['string', 'null'],
                format: 'date-time',
                description:
                  'When it was last read as a whole; null before the first time.',
              },
              isSettling: {
                type: 'boolean',
                description:
                  'Whether the portal has just begun to read it, so that APIs may still come.',
              },
            },
          },
        },
      },
      ContractDetail: {
        allOf: [
          { $ref: '#/components/schemas/ContractSummary' },
          {
            type: 'object',
            required: ['firstSeenAt', 'current'],
            properties: {
              firstSeenAt: { type: 'string', format: 'date-time' },
              current: {
                description: 'The latest snapshot that can be read.',
                oneOf: [
                  { $ref: '#/components/schemas/ContractSnapshot' },
                  { type: 'null' },
                ],
              },
            },
          },
        ],
      },
      ModelCardFormat: {
        type: 'string',
        enum: ['hugging-face', 'model-card-toolkit', 'cyclonedx'],
        description:
          'Markdown with YAML front matter; JSON of the Model Card Toolkit 0.0.2; JSON of a CycloneDX bill of materials 1.6 or 1.7.',
      },
      ModelCardText: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            maxLength: 2000000,
            description:
              'The card as it stands in its file. All of a request hold 2,000,000 characters at most, their front matters 200,000.',
          },
          format: { $ref: '#/components/schemas/ModelCardFormat' },
          source: {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            description:
              'Where it comes from, in words. Nothing is read from there. `the request` when left out.',
          },
          by: {
            type: 'string',
            enum: ['human', 'machine'],
            description:
              'Who wrote it; what a `human` wrote outweighs what a `machine` recorded. `human` when left out.',
          },
          at: {
            type: 'string',
            format: 'date-time',
            description:
              'When it was said; what was said later outweighs what was said before.',
          },
          link: { type: 'string', format: 'uri', maxLength: 2000 },
        },
      },
      ModelCardRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['cards'],
        properties: {
          cards: {
            type: 'array',
            minItems: 1,
            maxItems: 8,
            description:
              'Sources of one card, in the order in which they count where nothing else tells them apart.',
            items: { $ref: '#/components/schemas/ModelCardText' },
          },
          compareWith: {
            $ref: '#/components/schemas/ModelCardText',
            description: 'The card as it was before.',
          },
          writeAs: { $ref: '#/components/schemas/ModelCardFormat' },
          specVersion: {
            type: 'string',
            enum: ['1.6', '1.7'],
            description:
              'Version of CycloneDX that is written; that of the source, or 1.6, when left out.',
          },
        },
      },
      ModelCardResult: {
        type: 'object',
        required: [
          'card',
          'faults',
          'carried',
          'completeness',
          'changes',
          'written',
        ],
        properties: {
          card: {
            description: 'Null where a source has errors.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCard' },
              { type: 'null' },
            ],
          },
          faults: {
            type: 'array',
            description:
              'What is wrong in the texts or easily misread, in the order of the sources.',
            items: { $ref: '#/components/schemas/ModelCardFault' },
          },
          carried: {
            type: 'array',
            description:
              'What the sources hold that a card has no field for: writing the same format keeps it. The first thousand.',
            items: { $ref: '#/components/schemas/ModelCardCarried' },
          },
          completeness: {
            type: 'array',
            description: 'One for each profile; empty without a card.',
            items: { $ref: '#/components/schemas/ModelCardCompleteness' },
          },
          changes: {
            description:
              'Since the card before; null where none was given, or either has errors.',
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/ModelCardChange' },
          },
          written: {
            description:
              'Null where no format was asked for, or there is no card.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCardWritten' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelCard: {
        type: 'object',
        description:
          'The sections of Mitchell et al. 2019 with what the formats add; each holds fields by name. A section or field that nobody speaks of is left out.',
        additionalProperties: false,
        properties: {
          details: { $ref: '#/components/schemas/ModelCardSection' },
          ownership: { $ref: '#/components/schemas/ModelCardSection' },
          intendedUse: { $ref: '#/components/schemas/ModelCardSection' },
          outOfScopeUse: { $ref: '#/components/schemas/ModelCardSection' },
          factors: { $ref: '#/components/schemas/ModelCardSection' },
          metrics: { $ref: '#/components/schemas/ModelCardSection' },
          evaluationData: { $ref: '#/components/schemas/ModelCardSection' },
          trainingData: { $ref: '#/components/schemas/ModelCardSection' },
          quantitativeAnalyses: {
            $ref: '#/components/schemas/ModelCardSection',
          },
          ethicalConsiderations: {
            $ref: '#/components/schemas/ModelCardSection',
          },
          caveats: { $ref: '#/components/schemas/ModelCardSection' },
          environment: { $ref: '#/components/schemas/ModelCardSection' },
          maintenance: { $ref: '#/components/schemas/ModelCardSection' },
        },
      },
      ModelCardSection: {
        type: 'object',
        additionalProperties: { $ref: '#/components/schemas/ModelCardField' },
      },
      ModelCardField: {
        allOf: [
          { $ref: '#/components/schemas/ModelCardStatement' },
          {
            type: 'object',
            required: ['others'],
            properties: {
              others: {
                type: 'array',
                description: 'What other sources said, the weightier first.',
                items: { $ref: '#/components/schemas/ModelCardStatement' },
              },
            },
          },
        ],
      },
      ModelCardStatement: {
        type: 'object',
        required: ['kind', 'value', 'because', 'provenance'],
        properties: {
          kind: {
            type: 'string',
            enum: ['known', 'unknown', 'notApplicable'],
            description:
              'That nobody knows and that it does not apply are answers of two kinds.',
          },
          value: {
            description:
              'A text, a list of texts, or a list of objects, as the field has it; null unless known.',
          },
          because: {
            type: ['string', 'null'],
            description: 'Why it does not apply.',
          },
          provenance: {
            type: 'object',
            required: ['source', 'by', 'at', 'link', 'scope'],
            properties: {
              source: { type: 'string' },
              by: { type: 'string', enum: ['human', 'machine'] },
              at: { type: ['string', 'null'], format: 'date-time' },
              link: { type: ['string', 'null'] },
              scope: {
                type: ['string', 'null'],
                enum: ['model', 'version', null],
                description:
                  'What it is said of: the version of the card alone, or the model as a whole; null for cards that are given to be analysed.',
              },
            },
          },
        },
      },
      ModelCardFault: {
        type: 'object',
        required: [
          'source',
          'ruleId',
          'severity',
          'pointer',
          'line',
          'column',
          'why',
          'fix',
        ],
        properties: {
          source: { type: 'string' },
          ruleId: { type: 'string', description: 'Stable id of the rule.' },
          severity: {
            type: 'string',
            enum: ['error', 'warning'],
            description: 'A text with errors is no card, one with warnings is.',
          },
          pointer: {
            type: 'string',
            description:
              'JSON pointer into the document, or into the front matter of a Markdown file; empty for all of it.',
          },
          line: {
            type: ['integer', 'null'],
            description:
              'From 1, as is `column`; null where no place can be named.',
          },
          column: { type: ['integer', 'null'] },
          why: { type: 'string' },
          fix: { type: 'string' },
        },
      },
      ModelCardCarried: {
        type: 'object',
        required: ['format', 'pointer'],
        properties: {
          format: { $ref: '#/components/schemas/ModelCardFormat' },
          pointer: {
            type: 'string',
            description: 'JSON pointer into the source.',
          },
        },
      },
      ModelCardCompleteness: {
        type: 'object',
        description:
          'Which headings of a profile have an answer. It says nothing of whether the answers are true, or whether a law or a standard is met.',
        required: [
          'profile',
          'title',
          'source',
          'asked',
          'answered',
          'notApplicable',
          'score',
          'findings',
          'outside',
        ],
        properties: {
          profile: { type: 'string' },
          title: { type: 'string' },
          source: {
            type: 'string',
            description: 'The document that the headings are of.',
          },
          asked: { type: 'integer' },
          answered: { type: 'integer' },
          notApplicable: {
            type: 'integer',
            description:
              'Of those answered, headings that do not apply, with the reason.',
          },
          score: { type: 'number', description: 'Answered of asked, 0 to 1.' },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCardOpenHeading' },
          },
          outside: {
            type: 'array',
            description: 'Headings that no card answers, whatever it says.',
            items: { type: 'string' },
          },
        },
      },
      ModelCardOpenHeading: {
        type: 'object',
        required: ['ruleId', 'pointer', 'kind', 'why', 'fix'],
        properties: {
          ruleId: { type: 'string' },
          pointer: {
            type: 'string',
            description: 'JSON pointer to the field that would answer.',
          },
          kind: {
            type: 'string',
            enum: ['missing', 'unknown', 'noReason'],
            description:
              '`unknown`: the card says that nobody knows. `noReason`: it does not say why it does not apply.',
          },
          why: { type: 'string' },
          fix: { type: 'string' },
        },
      },
      ModelCardChange: {
        type: 'object',
        required: [
          'area',
          'pointer',
          'subject',
          'kind',
          'before',
          'after',
          'figure',
        ],
        properties: {
          area: {
            type: 'string',
            enum: ['metrics', 'data', 'signature', 'artifact', 'risks', 'text'],
          },
          pointer: {
            type: 'string',
            description: 'JSON pointer to the field.',
          },
          subject: {
            type: 'string',
            description: 'Item of the field; empty for all of it.',
          },
          kind: { type: 'string', enum: ['added', 'removed', 'changed'] },
          before: { description: 'Null where nothing was said.' },
          after: { description: 'Null where nothing is said.' },
          figure: {
            description: 'Of a metric that both have; null for all else.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCardFigureChange' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelCardFigureChange: {
        type: 'object',
        required: [
          'difference',
          'share',
          'verdict',
          'isBeyondIntervals',
          'isSameData',
        ],
        properties: {
          difference: {
            type: ['number', 'null'],
            description:
              'After less before, in the unit of both, of percentages as a ratio; null where these are not numbers of one unit.',
          },
          share: {
            type: ['number', 'null'],
            description:
              'The difference as a share of what was before; null where that is 0, or where `difference` is null.',
          },
          verdict: {
            type: 'string',
            enum: ['better', 'worse', 'same', 'unclear'],
            description:
              '`unclear` where the metric does not say which way it gets better, where the intervals overlap, or where the data or the unit is another.',
          },
          isBeyondIntervals: {
            type: ['boolean', 'null'],
            description:
              'Whether the intervals lie apart; null where not both have one.',
          },
          isSameData: {
            type: ['boolean', 'null'],
            description:
              'Whether both were measured on the same revision of the data; null where not both name one.',
          },
        },
      },
      ModelCardWritten: {
        type: 'object',
        required: ['format', 'text', 'losses'],
        properties: {
          format: { $ref: '#/components/schemas/ModelCardFormat' },
          text: { type: 'string' },
          lossGroups: {
            type: 'array',
            maxItems: 20,
            description:
              'All losses by what is lost, in the order of the first of each.',
            items: { $ref: '#/components/schemas/ModelCardLossGroup' },
          },
          losses: {
            type: 'array',
            description:
              'What the format could not carry, the first thousand. Each field was read back and compared.',
            items: {
              type: 'object',
              required: ['pointer', 'of', 'kind', 'why', 'parts'],
              properties: {
                pointer: { type: 'string' },
                kind: {
                  type: 'string',
                  enum: [
                    'no-place',
                    'changed',
                    'number',
                    'other-statements',
                    'other-text',
                  ],
                  description:
                    'The field has no place in the format; comes back otherwise; has a number of more digits than can be kept; is written without what others said of it; stands in another text than the one that is written into.',
                },
                parts: {
                  type: 'array',
                  items: { type: 'string' },
                  description:
                    'Of one that is `changed`: what of its items comes back otherwise, e.g. `data/revision`; empty where that is all of it.',
                },
                of: {
                  description:
                    'The source that the pointer is into; null for the card.',
                  oneOf: [
                    { $ref: '#/components/schemas/ModelCardFormat' },
                    { type: 'null' },
                  ],
                },
                why: { type: 'string' },
              },
            },
          },
        },
      },
      ModelCardLossGroup: {
        type: 'object',
        required: ['kind', 'of', 'count', 'sentence', 'places'],
        properties: {
          kind: {
            type: 'string',
            enum: [
              'no-place',
              'changed',
              'number',
              'other-statements',
              'other-text',
            ],
            description: 'As of the losses.',
          },
          of: {
            description:
              'The source that its places are in; null for the card.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCardFormat' },
              { type: 'null' },
            ],
          },
          count: { type: 'integer', minimum: 1 },
          sentence: {
            type: 'string',
            description:
              'What is lost, in words: `12 fields have no place in this format`.',
          },
          places: {
            type: 'array',
            maxItems: 20,
            description:
              'Where, the most frequent first: pointers in which `*` stands for any position in a list.',
            items: {
              type: 'object',
              required: ['pattern', 'count'],
              properties: {
                pattern: { type: 'string' },
                count: { type: 'integer', minimum: 1 },
              },
            },
          },
        },
      },
      ModelAttentionRule: {
        type: 'string',
        enum: [
          'gone',
          'promotion-waiting',
          'version-failed',
          'no-owner',
          'no-card',
          'deprecated-in-use',
          'unknown-risk',
          'incomplete-card',
          'worse-figures',
          'changed-figures',
          'no-evaluation',
          'old-version',
        ],
        description: 'Stable id of a rule by which a model needs somebody.',
      },
      ModelRiskTier: {
        type: 'string',
        enum: ['unacceptable', 'high', 'limited', 'minimal'],
        description:
          'As a person or the registry says; nothing here classifies.',
      },
      ModelAttention: {
        type: 'object',
        required: ['ruleId', 'severity', 'why', 'fix'],
        properties: {
          ruleId: { $ref: '#/components/schemas/ModelAttentionRule' },
          severity: {
            type: 'string',
            enum: ['act', 'watch'],
            description:
              '`act`: somebody has to do something; `watch`: it is worth a look.',
          },
          why: { type: 'string' },
          fix: { type: 'string' },
        },
      },
      ModelAlias: {
        type: 'object',
        required: ['alias', 'version', 'movedAt'],
        properties: {
          alias: { type: 'string' },
          version: { type: 'string' },
          movedAt: {
            type: 'string',
            format: 'date-time',
            description: 'Since when it was seen there.',
          },
        },
      },
      ModelLatestVersion: {
        type: 'object',
        required: ['version', 'createdAt', 'status'],
        properties: {
          version: { type: 'string' },
          createdAt: { type: ['string', 'null'], format: 'date-time' },
          status: { $ref: '#/components/schemas/ModelVersionStatus' },
        },
      },
      ModelVersionStatus: {
        type: 'string',
        enum: ['ready', 'pending', 'failed'],
      },
      ModelJudgedVersion: {
        type: 'object',
        description:
          'Who holds the leading alias, else the latest: what is told of a model is told of this version.',
        required: ['version', 'alias', 'createdAt', 'status', 'goneSince'],
        properties: {
          version: { type: 'string' },
          alias: {
            type: ['string', 'null'],
            description:
              'The leading alias that it holds; null for the latest version of a model of which none holds one.',
          },
          createdAt: { type: ['string', 'null'], format: 'date-time' },
          status: { $ref: '#/components/schemas/ModelVersionStatus' },
          goneSince: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'Since when its registry has it no more.',
          },
        },
      },
      ModelVerdictCode: {
        type: 'string',
        enum: [
          'gone',
          'deprecated',
          'unacceptable-risk',
          'not-judged',
          'no-version',
          'version-gone',
          'version-failed',
          'version-pending',
          'no-licence',
          'act',
          'high-risk',
          'watch',
          'clear',
        ],
        description:
          'Stable id of a rule of the verdict, the weightiest first.',
      },
      ModelVerdict: {
        type: 'object',
        description:
          'Whether a model may be used, as far as what is known tells. It says what speaks against it; people decide.',
        required: [
          'code',
          'answer',
          'sentence',
          'judged',
          'newerVersion',
          'reasons',
        ],
        properties: {
          code: { $ref: '#/components/schemas/ModelVerdictCode' },
          answer: {
            type: 'string',
            enum: ['no', 'ask', 'care', 'clear'],
            description:
              '`no`: do not use it; `ask`: ask somebody first; `care`: with care; `clear`: nothing that is known speaks against it.',
          },
          sentence: { type: 'string', description: 'The verdict in words.' },
          judged: {
            description: 'Null for a model without versions.',
            oneOf: [
              { $ref: '#/components/schemas/ModelJudgedVersion' },
              { type: 'null' },
            ],
          },
          newerVersion: {
            type: ['string', 'null'],
            description:
              'The latest version where it is newer than the one that is judged, and not promoted.',
          },
          reasons: {
            type: 'array',
            description:
              'All that speaks against it, the weightiest first; the first one is the verdict.',
            items: { $ref: '#/components/schemas/ModelVerdictReason' },
          },
        },
      },
      ModelVerdictReason: {
        type: 'object',
        required: ['code', 'ruleId', 'text'],
        properties: {
          code: { $ref: '#/components/schemas/ModelVerdictCode' },
          ruleId: {
            description: 'Rule of attention that it rests on; null for others.',
            oneOf: [
              { $ref: '#/components/schemas/ModelAttentionRule' },
              { type: 'null' },
            ],
          },
          text: {
            type: 'string',
            description: 'A clause, without a full stop.',
          },
        },
      },
      ModelCompletenessFigure: {
        type: 'object',
        required: ['profile', 'title', 'asked', 'answered', 'score'],
        properties: {
          profile: { type: 'string' },
          title: { type: 'string' },
          asked: { type: 'integer' },
          answered: { type: 'integer' },
          score: { type: 'number', description: 'Answered of asked, 0 to 1.' },
        },
      },
      ModelSummary: {
        type: 'object',
        required: [
          'registry',
          'name',
          'title',
          'summary',
          'owner',
          'task',
          'licence',
          'riskTier',
          'aliases',
          'latestVersion',
          'versionCount',
          'completeness',
          'attention',
          'verdict',
          'entities',
          'link',
          'isExample',
          'goneSince',
          'deprecation',
          'updatedAt',
        ],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          name: { type: 'string' },
          title: { type: ['string', 'null'], description: 'Name on its card.' },
          summary: {
            type: ['string', 'null'],
            description:
              'The beginning of what its card, or else the registry, says it is.',
          },
          owner: { type: ['string', 'null'], description: 'Entity reference.' },
          task: { type: ['string', 'null'] },
          licence: {
            type: ['string', 'null'],
            description: 'Identifier or name of its first licence.',
          },
          riskTier: {
            description: 'Null where nobody said.',
            oneOf: [
              { $ref: '#/components/schemas/ModelRiskTier' },
              { type: 'null' },
            ],
          },
          aliases: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelAlias' },
          },
          latestVersion: {
            description: 'The version made last that is not gone.',
            oneOf: [
              { $ref: '#/components/schemas/ModelLatestVersion' },
              { type: 'null' },
            ],
          },
          versionCount: {
            type: 'integer',
            description: 'Versions that are not gone.',
          },
          completeness: {
            description:
              'By the leading profile; null before the card was first composed.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCompletenessFigure' },
              { type: 'null' },
            ],
          },
          attention: {
            type: 'array',
            description: 'The weightiest first.',
            items: { $ref: '#/components/schemas/ModelAttention' },
          },
          verdict: { $ref: '#/components/schemas/ModelVerdict' },
          entities: {
            type: 'array',
            description:
              'Entity references of the catalog that an annotation ties to it, the first hundred: those that the catalog shows to who asks, and none while it does not answer.',
            items: { type: 'string' },
          },
          link: {
            type: ['string', 'null'],
            description: 'Where a person sees it in the registry.',
          },
          isExample: { type: 'boolean' },
          goneSince: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'Since when its registry has it no more.',
          },
          deprecation: {
            description:
              'That the model as a whole shall not be used any more; null where nobody said so.',
            oneOf: [
              { $ref: '#/components/schemas/ModelDeprecation' },
              { type: 'null' },
            ],
          },
          updatedAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'As the registry says.',
          },
        },
      },
      ModelPage: {
        type: 'object',
        required: ['items', 'nextCursor', 'totalCount', 'matchingCount'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelSummary' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
          totalCount: { type: 'integer' },
          matchingCount: { type: 'integer' },
        },
      },
      ModelCount: {
        type: 'object',
        required: ['value', 'count'],
        properties: {
          value: { type: ['string', 'null'] },
          count: { type: 'integer' },
        },
      },
      ModelOverview: {
        type: 'object',
        required: [
          'totalCount',
          'matchingCount',
          'needAttentionCount',
          'attention',
          'registries',
          'owners',
          'aliases',
          'tasks',
          'licences',
          'riskTiers',
        ],
        properties: {
          totalCount: { type: 'integer' },
          matchingCount: { type: 'integer' },
          needAttentionCount: {
            type: 'integer',
            description:
              'Of those that match, models that somebody has to act on.',
          },
          attention: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
          registries: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
          owners: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
          aliases: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
          tasks: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
          licences: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
          riskTiers: {
            type: 'array',
            description: 'The most frequent first, 100 at most.',
            items: { $ref: '#/components/schemas/ModelCount' },
          },
        },
      },
      ModelDetail: {
        allOf: [
          { $ref: '#/components/schemas/ModelSummary' },
          {
            type: 'object',
            required: [
              'description',
              'tags',
              'createdAt',
              'firstSeenAt',
              'completenessProfiles',
              'consumerCount',
              'waitingPromotions',
              'readAt',
            ],
            properties: {
              description: {
                type: ['string', 'null'],
                description: 'What the registry says of it.',
              },
              tags: {
                type: 'object',
                additionalProperties: { type: 'string' },
              },
              createdAt: { type: ['string', 'null'], format: 'date-time' },
              firstSeenAt: { type: 'string', format: 'date-time' },
              completenessProfiles: {
                type: 'array',
                items: { $ref: '#/components/schemas/ModelCompletenessFigure' },
              },
              consumerCount: {
                type: 'integer',
                description:
                  'Entities that are tied to it or depend on one that stands for it, those that the catalog does not show to who asks too.',
              },
              waitingPromotions: {
                type: 'array',
                items: { $ref: '#/components/schemas/ModelPromotion' },
              },
              readAt: {
                type: ['string', 'null'],
                format: 'date-time',
                description: 'When its registry was last read to the end.',
              },
              deprecationTag: {
                type: 'string',
                description:
                  'What `If-Match` takes where the model as a whole is deprecated, or may be used again.',
              },
            },
          },
        ],
      },
      ModelRun: {
        type: 'object',
        required: [
          'id',
          'name',
          'link',
          'startedAt',
          'endedAt',
          'status',
          'params',
          'tags',
        ],
        properties: {
          id: { type: 'string' },
          name: { type: ['string', 'null'] },
          link: { type: ['string', 'null'] },
          startedAt: { type: ['string', 'null'], format: 'date-time' },
          endedAt: { type: ['string', 'null'], format: 'date-time' },
          status: { type: ['string', 'null'] },
          params: { type: 'object', additionalProperties: { type: 'string' } },
          tags: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      ModelMetric: {
        type: 'object',
        required: [
          'name',
          'value',
          'lower',
          'upper',
          'level',
          'unit',
          'direction',
          'slice',
          'dataset',
          'at',
          'standing',
          'besideAllData',
        ],
        properties: {
          name: { type: 'string' },
          value: {
            type: ['number', 'string'],
            description: 'A number, or `NaN`, `Infinity`, `-Infinity`.',
          },
          lower: {
            type: ['number', 'null'],
            description: 'Ends of an interval around the value.',
          },
          upper: { type: ['number', 'null'] },
          level: {
            type: ['number', 'null'],
            description: 'Level of that interval, 0…1.',
          },
          unit: { type: ['string', 'null'] },
          direction: {
            type: 'string',
            enum: ['higher', 'lower', 'unknown'],
            description: 'Which way it gets better.',
          },
          slice: {
            type: ['string', 'null'],
            description: 'Part of the data; null for all of it.',
          },
          dataset: { type: ['string', 'null'] },
          at: { type: ['string', 'null'], format: 'date-time' },
          standing: {
            type: 'string',
            enum: ['verified', 'reported', 'recorded'],
            description:
              '`verified`: somebody other than the author vouches for it. `reported`: the author says so. `recorded`: the registry recorded it.',
          },
          besideAllData: {
            description:
              'A part of the data beside all of it; null for all of it, and where there is nothing to compare with.',
            oneOf: [
              { $ref: '#/components/schemas/ModelBesideAllData' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelBesideAllData: {
        type: 'object',
        required: [
          'unit',
          'difference',
          'share',
          'verdict',
          'isBeyondIntervals',
          'isSameData',
        ],
        properties: {
          unit: {
            type: ['string', 'null'],
            description: 'Of both; registries often leave it out of parts.',
          },
          difference: { type: ['number', 'null'] },
          share: { type: ['number', 'null'] },
          verdict: {
            type: 'string',
            enum: ['better', 'worse', 'same', 'unclear'],
          },
          isBeyondIntervals: { type: ['boolean', 'null'] },
          isSameData: { type: ['boolean', 'null'] },
        },
      },
      ModelColumn: {
        type: 'object',
        required: ['name', 'type', 'isRequired'],
        properties: {
          name: { type: 'string' },
          type: {
            type: 'string',
            description: 'In the words of the registry.',
          },
          isRequired: { type: ['boolean', 'null'] },
        },
      },
      ModelDataset: {
        type: 'object',
        required: ['name', 'role', 'digest', 'link', 'columns', 'rows'],
        properties: {
          name: { type: 'string' },
          role: {
            type: 'string',
            enum: ['training', 'validation', 'evaluation', 'unknown'],
          },
          digest: { type: ['string', 'null'] },
          link: { type: ['string', 'null'] },
          columns: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelColumn' },
          },
          rows: { type: ['integer', 'null'] },
        },
      },
      ModelArtifact: {
        type: 'object',
        required: ['path', 'digest', 'bytes'],
        properties: {
          path: { type: 'string' },
          digest: {
            type: ['string', 'null'],
            description: '`<algorithm>:<hexadecimal>`.',
          },
          bytes: { type: ['integer', 'null'] },
        },
      },
      ModelSignature: {
        type: 'object',
        required: ['inputs', 'outputs', 'params'],
        properties: {
          inputs: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelColumn' },
          },
          outputs: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelColumn' },
          },
          params: {
            type: 'array',
            description: 'What steers an answer beside the inputs.',
            items: { $ref: '#/components/schemas/ModelColumn' },
          },
        },
      },
      ModelVersion: {
        type: 'object',
        required: [
          'registry',
          'name',
          'version',
          'description',
          'tags',
          'aliases',
          'createdAt',
          'updatedAt',
          'createdBy',
          'status',
          'statusMessage',
          'link',
          'sourceUri',
          'run',
          'metrics',
          'datasets',
          'artifacts',
          'signature',
          'goneSince',
          'deprecation',
        ],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          name: { type: 'string' },
          version: { type: 'string' },
          description: { type: ['string', 'null'] },
          tags: { type: 'object', additionalProperties: { type: 'string' } },
          aliases: { type: 'array', items: { type: 'string' } },
          createdAt: { type: ['string', 'null'], format: 'date-time' },
          updatedAt: { type: ['string', 'null'], format: 'date-time' },
          createdBy: { type: ['string', 'null'] },
          status: { $ref: '#/components/schemas/ModelVersionStatus' },
          statusMessage: { type: ['string', 'null'] },
          link: { type: ['string', 'null'] },
          sourceUri: {
            type: ['string', 'null'],
            description: 'Where its files are, in the words of the registry.',
          },
          run: {
            description: 'What trained it; null where the registry has none.',
            oneOf: [
              { $ref: '#/components/schemas/ModelRun' },
              { type: 'null' },
            ],
          },
          metrics: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelMetric' },
          },
          datasets: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelDataset' },
          },
          artifacts: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelArtifact' },
          },
          signature: {
            oneOf: [
              { $ref: '#/components/schemas/ModelSignature' },
              { type: 'null' },
            ],
          },
          goneSince: { type: ['string', 'null'], format: 'date-time' },
          previousVersion: {
            type: ['string', 'null'],
            description:
              'The version made before it; null for the first. Told where one version is asked for; lists leave it out.',
          },
          deprecationTag: {
            type: 'string',
            description:
              'What `If-Match` takes where it is deprecated, or may be used again. Told where one version is asked for; lists leave it out.',
          },
          deprecation: {
            description:
              'That this version shall not be used any more; null where nobody said so.',
            oneOf: [
              { $ref: '#/components/schemas/ModelDeprecation' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelVersionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelVersion' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ModelMetricPoint: {
        type: 'object',
        required: ['version', 'createdAt', 'value', 'lower', 'upper', 'change'],
        properties: {
          version: { type: 'string' },
          createdAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'When the version was made.',
          },
          value: {
            type: ['number', 'null'],
            description: 'Null where the registry has no finite number.',
          },
          lower: { type: ['number', 'null'] },
          upper: { type: ['number', 'null'] },
          change: {
            description:
              'From the last version before it that has a finite number; null where there is none, or it has none itself.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCardFigureChange' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelMetricLine: {
        type: 'object',
        required: ['name', 'dataset', 'unit', 'direction', 'points'],
        properties: {
          name: { type: 'string' },
          dataset: { type: ['string', 'null'] },
          unit: { type: ['string', 'null'] },
          direction: { type: 'string', enum: ['higher', 'lower', 'unknown'] },
          points: {
            type: 'array',
            description: 'The first version first.',
            items: { $ref: '#/components/schemas/ModelMetricPoint' },
          },
        },
      },
      ModelMetricHistory: {
        type: 'object',
        required: ['metrics', 'versionsLeftOff', 'metricsLeftOff'],
        properties: {
          metrics: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelMetricLine' },
          },
          versionsLeftOff: {
            type: 'integer',
            description: 'Versions before those shown; the latest 500 are.',
          },
          metricsLeftOff: { type: 'integer' },
        },
      },
      ModelCardSource: {
        type: 'object',
        required: ['source', 'by', 'at', 'link', 'format'],
        properties: {
          source: { type: 'string' },
          by: { type: 'string', enum: ['human', 'machine'] },
          at: { type: ['string', 'null'], format: 'date-time' },
          link: { type: ['string', 'null'] },
          format: {
            description: 'Null where it is no file: the registry, a person.',
            oneOf: [
              { $ref: '#/components/schemas/ModelCardFormat' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelCardView: {
        type: 'object',
        required: [
          'registry',
          'name',
          'version',
          'card',
          'sources',
          'faults',
          'completeness',
          'revision',
          'digest',
          'riskTier',
        ],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          name: { type: 'string' },
          version: {
            type: ['string', 'null'],
            description: 'Null for a model without versions.',
          },
          card: { $ref: '#/components/schemas/ModelCard' },
          sources: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCardSource' },
          },
          faults: {
            type: 'array',
            description:
              'Of the files among the sources. A file with errors has no part in the card.',
            items: { $ref: '#/components/schemas/ModelCardFault' },
          },
          completeness: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCardCompleteness' },
          },
          revision: { type: 'integer', description: 'Edits by people so far.' },
          digest: {
            type: 'string',
            description: 'SHA-256 of the card, `sha256:` and hex.',
          },
          riskTier: {
            oneOf: [
              { $ref: '#/components/schemas/ModelRiskTier' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelCardExport: {
        allOf: [
          { $ref: '#/components/schemas/ModelCardWritten' },
          {
            type: 'object',
            required: ['fileName'],
            properties: {
              fileName: {
                type: 'string',
                description: 'What it is called where it is saved.',
              },
            },
          },
        ],
      },
      ModelCardEditRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          version: {
            type: ['string', 'null'],
            description:
              'Version that it is said of; null or left out: of the model, whatever version.',
          },
          set: {
            type: 'array',
            maxItems: 100,
            items: { $ref: '#/components/schemas/ModelCardSaid' },
          },
          clear: {
            type: 'array',
            maxItems: 100,
            description:
              'JSON pointers to what is taken back; what others said holds again.',
            items: { type: 'string', maxLength: 200 },
          },
          reason: {
            type: 'string',
            maxLength: 2000,
            description: 'Why, in your words.',
          },
        },
      },
      ModelCardSaid: {
        type: 'object',
        additionalProperties: false,
        required: ['pointer', 'kind'],
        properties: {
          pointer: {
            type: 'string',
            maxLength: 200,
            description: 'JSON pointer to a field, e.g. `/intendedUse/uses`.',
          },
          kind: { type: 'string', enum: ['known', 'unknown', 'notApplicable'] },
          value: {
            description:
              'As the field has it: a text, a list of texts, or a list of objects. With `known` alone.',
          },
          because: {
            type: 'string',
            maxLength: 5000,
            description: 'With `notApplicable` alone.',
          },
        },
      },
      ModelCardEdit: {
        type: 'object',
        required: [
          'id',
          'revision',
          'version',
          'at',
          'by',
          'reason',
          'changes',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          revision: { type: 'integer' },
          version: { type: ['string', 'null'] },
          at: { type: 'string', format: 'date-time' },
          by: { type: 'string', description: 'Entity reference.' },
          reason: { type: ['string', 'null'] },
          changes: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCardChange' },
          },
        },
      },
      ModelCardEditPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCardEdit' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ModelComparedSide: {
        type: 'object',
        required: [
          'registry',
          'name',
          'version',
          'title',
          'owner',
          'createdAt',
          'completeness',
          'changes',
          'recordChanges',
        ],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          name: { type: 'string' },
          version: { type: ['string', 'null'] },
          title: { type: ['string', 'null'] },
          owner: { type: ['string', 'null'] },
          createdAt: { type: ['string', 'null'], format: 'date-time' },
          completeness: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCompletenessFigure' },
          },
          changes: {
            type: 'array',
            description:
              'Of its card, from that of the first side; empty for the first.',
            items: { $ref: '#/components/schemas/ModelCardChange' },
          },
          recordChanges: {
            description:
              'Of what its registry recorded, from that of the first side; null for the first, and where either is no version.',
            oneOf: [
              { $ref: '#/components/schemas/ModelRecordChanges' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelRecordChanges: {
        type: 'object',
        description:
          'What versions are made of. Lists are null where not both versions say; what only one says of a thing is no change of it.',
        required: ['datasets', 'signature', 'artifacts'],
        properties: {
          datasets: {
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/ModelDatasetChange' },
          },
          signature: {
            oneOf: [
              { $ref: '#/components/schemas/ModelSignatureDiff' },
              { type: 'null' },
            ],
          },
          artifacts: {
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/ModelArtifactChange' },
          },
        },
      },
      ModelDatasetChange: {
        type: 'object',
        required: ['name', 'role', 'kind', 'before', 'after', 'columns'],
        properties: {
          name: { type: 'string' },
          role: {
            type: 'string',
            enum: ['training', 'validation', 'evaluation', 'unknown'],
          },
          kind: { type: 'string', enum: ['added', 'removed', 'changed'] },
          before: {
            description: 'Null where the data is not there.',
            oneOf: [
              { $ref: '#/components/schemas/ModelDatasetTell' },
              { type: 'null' },
            ],
          },
          after: {
            description: 'Null where the data is not there.',
            oneOf: [
              { $ref: '#/components/schemas/ModelDatasetTell' },
              { type: 'null' },
            ],
          },
          columns: {
            type: 'array',
            description: 'Of its columns, where both versions name some.',
            items: { $ref: '#/components/schemas/ModelColumnChange' },
          },
        },
      },
      ModelDatasetTell: {
        type: 'object',
        required: ['digest', 'rows'],
        properties: {
          digest: { type: ['string', 'null'] },
          rows: { type: ['integer', 'null'] },
        },
      },
      ModelColumnChange: {
        type: 'object',
        required: ['name', 'kind', 'before', 'after'],
        properties: {
          name: { type: 'string' },
          kind: {
            type: 'string',
            enum: ['added', 'removed', 'type', 'required'],
            description:
              'A column whose type and whose being required both changed is there twice.',
          },
          before: {
            description: 'Null where the column is not there.',
            oneOf: [
              { $ref: '#/components/schemas/ModelColumn' },
              { type: 'null' },
            ],
          },
          after: {
            description: 'Null where the column is not there.',
            oneOf: [
              { $ref: '#/components/schemas/ModelColumn' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelSignatureDiff: {
        type: 'object',
        required: ['changes', 'breaksCallers'],
        properties: {
          changes: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelSignatureChange' },
          },
          breaksCallers: {
            type: ['boolean', 'null'],
            description:
              'Whether who asks as before gets no answer, or one of another kind; null where that cannot be told.',
          },
        },
      },
      ModelSignatureChange: {
        type: 'object',
        required: ['part', 'name', 'kind', 'before', 'after', 'breaksCallers'],
        properties: {
          part: { type: 'string', enum: ['inputs', 'outputs', 'params'] },
          name: { type: 'string' },
          kind: {
            type: 'string',
            enum: ['added', 'removed', 'type', 'required'],
          },
          before: {
            oneOf: [
              { $ref: '#/components/schemas/ModelColumn' },
              { type: 'null' },
            ],
          },
          after: {
            oneOf: [
              { $ref: '#/components/schemas/ModelColumn' },
              { type: 'null' },
            ],
          },
          breaksCallers: {
            type: ['boolean', 'null'],
            description:
              'Null where that cannot be told: whether an input that came is required, or one that went is refused.',
          },
        },
      },
      ModelArtifactChange: {
        type: 'object',
        required: ['path', 'kind', 'before', 'after'],
        properties: {
          path: { type: 'string' },
          kind: { type: 'string', enum: ['added', 'removed', 'changed'] },
          before: {
            oneOf: [
              { $ref: '#/components/schemas/ModelArtifactTell' },
              { type: 'null' },
            ],
          },
          after: {
            oneOf: [
              { $ref: '#/components/schemas/ModelArtifactTell' },
              { type: 'null' },
            ],
          },
        },
      },
      ModelArtifactTell: {
        type: 'object',
        required: ['digest', 'bytes'],
        properties: {
          digest: { type: ['string', 'null'] },
          bytes: { type: ['integer', 'null'] },
        },
      },
      ModelComparedMetric: {
        type: 'object',
        required: [
          'name',
          'dataset',
          'slice',
          'unit',
          'direction',
          'values',
          'intervals',
          'best',
          'isBestBeyondIntervals',
          'clearlyBest',
          'changes',
        ],
        properties: {
          name: { type: 'string' },
          dataset: { type: ['string', 'null'] },
          slice: { type: ['string', 'null'] },
          unit: { type: ['string', 'null'] },
          direction: { type: 'string', enum: ['higher', 'lower', 'unknown'] },
          values: {
            type: 'array',
            description: 'One a side; null where it has none.',
            items: { type: ['number', 'string', 'null'] },
          },
          intervals: {
            type: 'array',
            description:
              'Around the values, one a side; null where it has none.',
            items: {
              anyOf: [
                { $ref: '#/components/schemas/ModelInterval' },
                { type: 'null' },
              ],
            },
          },
          best: {
            type: 'array',
            description:
              'Sides with the best value, from 0; empty where that cannot be told.',
            items: { type: 'integer' },
          },
          isBestBeyondIntervals: {
            type: ['boolean', 'null'],
            description:
              'Whether the interval of the one best value lies apart from those of all others; null where there is no such value, or not all of them have an interval.',
          },
          clearlyBest: {
            type: 'array',
            description:
              '`best`, or empty where there is no clear difference: the interval of another overlaps, or it is of other data.',
            items: { type: 'integer' },
          },
          changes: {
            type: 'array',
            description:
              'From the first side, one a side; null for the first, and where either has no finite number.',
            items: {
              anyOf: [
                { $ref: '#/components/schemas/ModelCardFigureChange' },
                { type: 'null' },
              ],
            },
          },
        },
      },
      ModelInterval: {
        type: 'object',
        required: ['lower', 'upper', 'level'],
        properties: {
          lower: { type: 'number' },
          upper: { type: 'number' },
          level: { type: ['number', 'null'], description: '0…1.' },
        },
      },
      ModelComparedParam: {
        type: 'object',
        required: ['name', 'values'],
        properties: {
          name: { type: 'string' },
          values: { type: 'array', items: { type: ['string', 'null'] } },
        },
      },
      ModelComparison: {
        type: 'object',
        required: ['sides', 'metrics', 'params'],
        properties: {
          sides: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelComparedSide' },
          },
          metrics: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelComparedMetric' },
          },
          params: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelComparedParam' },
          },
        },
      },
      ModelEvidence: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'url'],
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 200 },
          url: { type: 'string', format: 'uri', maxLength: 2000 },
        },
      },
      ModelPromotionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['alias', 'version', 'expectedVersion', 'reason'],
        properties: {
          alias: { type: 'string', minLength: 1, maxLength: 250 },
          version: {
            type: ['string', 'null'],
            description:
              'The version that shall hold it; null to take it away.',
          },
          expectedVersion: {
            type: ['string', 'null'],
            description:
              'The version that holds it now, null for none; another holder is a conflict.',
          },
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
          evidence: {
            type: 'array',
            maxItems: 20,
            items: { $ref: '#/components/schemas/ModelEvidence' },
          },
        },
      },
      ModelPromotionDecision: {
        type: 'object',
        additionalProperties: false,
        properties: { reason: { type: 'string', maxLength: 2000 } },
      },
      ModelPromotionRejection: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      ModelPromotion: {
        type: 'object',
        required: [
          'id',
          'alias',
          'fromVersion',
          'toVersion',
          'state',
          'requestedBy',
          'requestedAt',
          'reason',
          'evidence',
          'decidedBy',
          'decidedAt',
          'decisionReason',
          'failure',
          'cardDigest',
          'needsOtherApprover',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          alias: { type: 'string' },
          fromVersion: { type: ['string', 'null'] },
          toVersion: { type: ['string', 'null'] },
          state: {
            type: 'string',
            enum: [
              'waiting',
              'applying',
              'applied',
              'rejected',
              'withdrawn',
              'failed',
              'observed',
            ],
            description:
              '`applying`: it was approved, and the registry is yet to say that it moved the alias. `observed`: it was seen in the registry, and not approved here.',
          },
          requestedBy: {
            type: ['string', 'null'],
            description:
              'Entity reference; null for what was seen in the registry.',
          },
          requestedAt: { type: 'string', format: 'date-time' },
          reason: { type: ['string', 'null'] },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelEvidence' },
          },
          decidedBy: {
            type: ['string', 'null'],
            description:
              'Entity reference; null where nobody has decided, or nobody has to.',
          },
          decidedAt: { type: ['string', 'null'], format: 'date-time' },
          decisionReason: { type: ['string', 'null'] },
          failure: {
            type: ['string', 'null'],
            description: 'Why it could not be done, or not yet.',
          },
          cardDigest: {
            type: ['string', 'null'],
            description:
              'Of the card as it was when it was approved; of what was observed, as it was soon after it was seen.',
          },
          needsOtherApprover: {
            type: 'boolean',
            description: 'Whether who asked may not approve.',
          },
        },
      },
      ModelPromotionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelPromotion' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      FrozenModelCard: {
        type: 'object',
        required: [
          'registry',
          'name',
          'version',
          'digest',
          'isIntact',
          'isApproved',
          'frozenAt',
          'card',
          'completeness',
          'metrics',
          'datasets',
          'changesSince',
        ],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          name: { type: 'string' },
          version: { type: 'string' },
          digest: { type: 'string', description: 'SHA-256 of the content.' },
          isIntact: {
            type: 'boolean',
            description: 'Whether the content still has that digest.',
          },
          isApproved: {
            type: 'boolean',
            description:
              'False where nobody approved it here: the alias was seen in the registry, or the policy asks for no approval.',
          },
          frozenAt: {
            type: 'string',
            format: 'date-time',
            description: 'When the card was frozen for this promotion.',
          },
          card: { $ref: '#/components/schemas/ModelCard' },
          completeness: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelCompletenessFigure' },
          },
          metrics: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelMetric' },
          },
          datasets: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelDataset' },
          },
          changesSince: {
            type: 'array',
            description: 'From then to the card of the same version now.',
            items: { $ref: '#/components/schemas/ModelCardChange' },
          },
        },
      },
      ModelReplacement: {
        type: 'object',
        additionalProperties: false,
        required: ['registry', 'name'],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          name: { type: 'string', minLength: 1, maxLength: 250 },
          version: {
            type: ['string', 'null'],
            minLength: 1,
            maxLength: 250,
            description: 'Null for the model as a whole.',
          },
        },
      },
      ModelDeprecationRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
          replacement: {
            description: 'What to use instead; null for nothing.',
            oneOf: [
              { $ref: '#/components/schemas/ModelReplacement' },
              { type: 'null' },
            ],
          },
          endsOn: {
            type: ['string', 'null'],
            format: 'date',
            description:
              'The last day on which it is served, in UTC, today or later; null where nobody says.',
          },
        },
      },
      ModelDeprecation: {
        type: 'object',
        required: ['id', 'reason', 'by', 'at', 'replacement', 'endsOn'],
        properties: {
          id: {
            type: 'string',
            format: 'uuid',
            description: 'Quoted, it is what `If-Match` takes.',
          },
          reason: { type: 'string' },
          by: { type: 'string', description: 'Entity reference.' },
          at: { type: 'string', format: 'date-time' },
          replacement: {
            description: 'What to use instead.',
            oneOf: [
              { $ref: '#/components/schemas/ModelReplacement' },
              { type: 'null' },
            ],
          },
          endsOn: {
            type: ['string', 'null'],
            format: 'date',
            description: 'The last day on which it is served, in UTC.',
          },
        },
      },
      ModelConsumer: {
        type: 'object',
        required: ['entityRef', 'title', 'kind', 'owner', 'isDirect', 'path'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          kind: { type: 'string' },
          owner: { type: ['string', 'null'] },
          isDirect: {
            type: 'boolean',
            description:
              'Tied to the model itself, or depending on an entity that stands for it; else it depends on one that is.',
          },
          path: {
            type: 'array',
            description:
              'Entity references, from the model’s own entity to this one.',
            items: { type: 'string' },
          },
        },
      },
      ModelConsumerOwner: {
        type: 'object',
        required: ['owner', 'count'],
        properties: {
          owner: {
            type: ['string', 'null'],
            description: 'Null for entities without an owner.',
          },
          count: { type: 'integer' },
        },
      },
      TouchedEntities: {
        type: 'object',
        required: ['entities', 'owners', 'isCut', 'isCatalogKnown'],
        properties: {
          entities: {
            type: 'array',
            items: { $ref: '#/components/schemas/TouchedEntity' },
          },
          owners: {
            type: 'array',
            items: { $ref: '#/components/schemas/TouchedOwner' },
          },
          isCut: {
            type: 'boolean',
            description:
              'Whether it touches more than the 2,000 entities that are looked up.',
          },
          isCatalogKnown: {
            type: 'boolean',
            description:
              'False where the catalog did not answer: nothing can be said then.',
          },
        },
      },
      TouchedEntity: {
        type: 'object',
        required: [
          'entityRef',
          'title',
          'kind',
          'type',
          'lifecycle',
          'owner',
          'sources',
        ],
        properties: {
          entityRef: { type: 'string', description: 'Whole reference.' },
          title: { type: 'string' },
          kind: { type: 'string', description: 'As the catalog writes it.' },
          type: { type: ['string', 'null'] },
          lifecycle: { type: ['string', 'null'] },
          owner: { type: ['string', 'null'], description: 'Entity reference.' },
          sources: {
            type: 'array',
            items: { type: 'string' },
            description:
              'Who says so: ids of collectors, and `catalog` where the entity names the topic itself.',
          },
        },
      },
      EntityTrends: {
        type: 'object',
        required: ['items', 'topicCount', 'unknown', 'isCatalogKnown'],
        properties: {
          items: {
            type: 'array',
            maxItems: 50,
            items: { $ref: '#/components/schemas/EntityTrend' },
          },
          topicCount: {
            type: 'integer',
            description:
              'Topics that touch it, those beyond the 50 that are told too; no more than 2,000 are counted.',
          },
          unknown: {
            type: 'array',
            maxItems: 50,
            items: { type: 'string' },
            description: 'Ids that the entity names and that no topic has.',
          },
          isCatalogKnown: {
            type: 'boolean',
            description:
              'False where the catalog did not answer: nothing is told then.',
          },
        },
      },
      EntityTrend: {
        type: 'object',
        required: ['topicId', 'title', 'sources', 'blip'],
        properties: {
          topicId: { type: 'string' },
          title: { type: 'string' },
          sources: {
            type: 'array',
            items: { type: 'string' },
            description:
              'Who says so: ids of collectors, and `catalog` where the entity names the topic itself.',
          },
          blip: {
            description: 'Null for a topic that is on no radar.',
            oneOf: [
              { $ref: '#/components/schemas/EntityBlip' },
              { type: 'null' },
            ],
          },
        },
      },
      EntityBlip: {
        type: 'object',
        required: [
          'radar',
          'ring',
          'isDecided',
          'unit',
          'movement',
          'movedAt',
          'verdict',
          'value',
        ],
        properties: {
          radar: {
            type: 'object',
            required: ['id', 'title'],
            properties: { id: { type: 'string' }, title: { type: 'string' } },
          },
          ring: {
            type: 'object',
            description:
              'The ring that was decided, or else the one that is suggested.',
            required: ['id', 'title'],
            properties: { id: { type: 'string' }, title: { type: 'string' } },
          },
          isDecided: { type: 'boolean' },
          unit: {
            type: ['string', 'null'],
            description: 'Of the value; null on a radar without a signal.',
          },
          higherIs: {
            type: ['string', 'null'],
            enum: ['good', 'bad', 'neutral', null],
            description:
              'What the signal says of higher values; null on a radar without a signal.',
          },
          movement: { $ref: '#/components/schemas/Movement' },
          movedAt: { type: ['string', 'null'] },
          verdict: { $ref: '#/components/schemas/Verdict' },
          value: { type: ['number', 'null'] },
        },
      },
      RadarOwners: {
        type: 'object',
        required: ['owners', 'isCut', 'isCatalogKnown'],
        properties: {
          owners: {
            type: 'array',
            items: {
              type: 'object',
              required: ['owner', 'topicIds'],
              properties: {
                owner: {
                  type: ['string', 'null'],
                  description:
                    'Entity reference; null for entities without an owner.',
                },
                topicIds: {
                  type: 'array',
                  items: { type: 'string' },
                  description:
                    'Topics of the radar that touch an entity of this owner.',
                },
              },
            },
          },
          isCut: {
            type: 'boolean',
            description:
              'Whether the topics touch more than the 20,000 entities that are looked at.',
          },
          isCatalogKnown: {
            type: 'boolean',
            description:
              'False where the catalog did not answer: nothing can be said then.',
          },
        },
      },
      TouchedOwner: {
        type: 'object',
        required: ['owner', 'count'],
        properties: {
          owner: {
            type: ['string', 'null'],
            description:
              'Entity reference; null for entities without an owner.',
          },
          count: { type: 'integer', description: 'Entities that it owns.' },
        },
      },
      ModelConsumers: {
        type: 'object',
        required: ['entities', 'owners', 'leftOff', 'isCatalogKnown'],
        properties: {
          entities: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelConsumer' },
          },
          owners: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelConsumerOwner' },
          },
          leftOff: {
            type: 'integer',
            description: 'Entities beyond the 500 that are named.',
          },
          isCatalogKnown: {
            type: 'boolean',
            description:
              'False where the catalog did not answer: nothing can be said then.',
          },
        },
      },
      ModelEvent: {
        type: 'object',
        required: ['id', 'at', 'by', 'kind', 'version', 'alias', 'detail'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          at: { type: 'string', format: 'date-time' },
          by: {
            type: ['string', 'null'],
            description: 'Entity reference; null for the registry.',
          },
          kind: {
            type: 'string',
            enum: [
              'first-seen',
              'version-added',
              'version-changed',
              'version-gone',
              'version-back',
              'alias-moved',
              'gone',
              'back',
              'card-edited',
              'card-text-changed',
              'promotion-requested',
              'promotion-applied',
              'promotion-rejected',
              'promotion-withdrawn',
              'promotion-failed',
              'registered',
              'deprecated',
              'deprecation-withdrawn',
            ],
          },
          version: { type: ['string', 'null'] },
          alias: { type: ['string', 'null'] },
          detail: {
            type: ['string', 'null'],
            description: 'More of it, in words.',
          },
        },
      },
      ModelEventPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelEvent' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      ModelRegistry: {
        type: 'object',
        required: [
          'registry',
          'title',
          'description',
          'link',
          'isExample',
          'canMoveAliases',
          'canRegister',
          'modelCount',
          'readAt',
          'isCollected',
        ],
        properties: {
          registry: { $ref: '#/components/schemas/CollectorId' },
          title: { type: 'string' },
          description: { type: 'string' },
          link: { type: ['string', 'null'] },
          isExample: { type: 'boolean' },
          canMoveAliases: { type: 'boolean' },
          canRegister: {
            type: 'boolean',
            description: 'Whether versions are registered here.',
          },
          modelCount: { type: 'integer' },
          readAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'When it was last read to the end.',
          },
          isCollected: {
            type: 'boolean',
            description: 'Whether it is read by a collector of the same id.',
          },
        },
      },
      ModelRegistryList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ModelRegistry' },
          },
        },
      },
      ModelVersionRegistration: {
        type: 'object',
        additionalProperties: false,
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 250,
            description:
              'The next number when left out; the latest version where that has the same content.',
          },
          description: { type: 'string', maxLength: 5000 },
          tags: {
            type: 'object',
            maxProperties: 100,
            additionalProperties: { type: 'string', maxLength: 5000 },
          },
          owner: {
            type: 'string',
            maxLength: 300,
            description:
              'Entity reference; of the model from now on. Of a version that is there already it changes nothing.',
          },
          runName: { type: 'string', maxLength: 250 },
          params: {
            type: 'object',
            maxProperties: 500,
            additionalProperties: { type: 'string', maxLength: 5000 },
          },
          metrics: {
            type: 'array',
            maxItems: 2000,
            items: { $ref: '#/components/schemas/ModelMetricRegistration' },
          },
          datasets: {
            type: 'array',
            maxItems: 100,
            items: { $ref: '#/components/schemas/ModelDatasetRegistration' },
          },
          artifacts: {
            type: 'array',
            maxItems: 1000,
            items: { $ref: '#/components/schemas/ModelArtifactRegistration' },
          },
          signature: {
            $ref: '#/components/schemas/ModelSignatureRegistration',
          },
          card: {
            type: 'object',
            additionalProperties: false,
            required: ['format', 'text'],
            properties: {
              format: { $ref: '#/components/schemas/ModelCardFormat' },
              text: { type: 'string', maxLength: 2000000 },
              by: {
                type: 'string',
                enum: ['human', 'machine'],
                description:
                  'Who wrote it, whoever sends it; `human` when left out.',
              },
            },
          },
          aliases: {
            type: 'array',
            maxItems: 20,
            description:
              'Aliases that it shall hold from now on. They are moved without approval, so they need `modelCards.approve`, too.',
            items: { type: 'string', minLength: 1, maxLength: 250 },
          },
        },
      },
      ModelMetricRegistration: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 250 },
          value: { type: 'number' },
          lower: { type: 'number' },
          upper: { type: 'number' },
          level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
          unit: { type: 'string', maxLength: 50 },
          higherIs: { type: 'string', enum: ['better', 'worse'] },
          slice: { type: 'string', minLength: 1, maxLength: 250 },
          dataset: { type: 'string', minLength: 1, maxLength: 250 },
        },
      },
      ModelDatasetRegistration: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'role'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 250 },
          role: {
            type: 'string',
            enum: ['training', 'validation', 'evaluation', 'unknown'],
          },
          digest: { type: 'string', maxLength: 250 },
          link: { type: 'string', format: 'uri', maxLength: 2000 },
          columns: {
            type: 'array',
            maxItems: 2000,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'type'],
              properties: {
                name: { type: 'string', maxLength: 250 },
                type: { type: 'string', maxLength: 250 },
                isRequired: { type: 'boolean' },
              },
            },
          },
          rows: { type: 'integer', minimum: 0 },
        },
      },
      ModelArtifactRegistration: {
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties: {
          path: { type: 'string', minLength: 1, maxLength: 1000 },
          digest: {
            type: 'string',
            pattern: '^[a-z0-9-]+:[0-9a-f]+$',
            maxLength: 250,
          },
          bytes: { type: 'integer', minimum: 0 },
        },
      },
      ModelSignatureRegistration: {
        type: 'object',
        additionalProperties: false,
        required: ['inputs', 'outputs'],
        properties: {
          inputs: {
            type: 'array',
            maxItems: 2000,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'type'],
              properties: {
                name: { type: 'string', maxLength: 250 },
                type: { type: 'string', maxLength: 250 },
                isRequired: { type: 'boolean' },
              },
            },
          },
          outputs: {
            type: 'array',
            maxItems: 2000,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'type'],
              properties: {
                name: { type: 'string', maxLength: 250 },
                type: { type: 'string', maxLength: 250 },
                isRequired: { type: 'boolean' },
              },
            },
          },
          params: {
            type: 'array',
            maxItems: 2000,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'type'],
              properties: {
                name: { type: 'string', maxLength: 250 },
                type: { type: 'string', maxLength: 250 },
                isRequired: { type: 'boolean' },
              },
            },
          },
        },
      },
      SloDefinitionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          sources: {
            type: 'string',
            enum: ['any', 'portal'],
            description:
              '`portal`: the files are read with the sources of this portal, so that the faults are those that saving them here would find. `any`, as when left out: by themselves.',
          },
          files: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['file', 'text'],
              properties: {
                file: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 500,
                  description:
                    'Its name, to find faults by. Nothing is read from there.',
                },
                text: {
                  type: 'string',
                  maxLength: 200000,
                  description:
                    'YAML or JSON, of one document or several. All files together hold at most 200,000 characters; more are refused as `batch-too-large`.',
                },
              },
            },
          },
        },
      },
      SloDefinitionResult: {
        type: 'object',
        required: ['documents', 'definitions', 'faults'],
        properties: {
          documents: {
            type: 'integer',
            description: 'Documents that are right.',
          },
          definitions: {
            type: 'array',
            description:
              'The SLOs among them, each with whatever it refers to.',
            items: { $ref: '#/components/schemas/SloDefinition' },
          },
          faults: {
            type: 'array',
            description: 'In the order of the files and of their lines.',
            items: { $ref: '#/components/schemas/SloFault' },
          },
        },
      },
      SloFault: {
        type: 'object',
        required: [
          'file',
          'line',
          'column',
          'path',
          'severity',
          'rule',
          'detail',
          'howToMend',
        ],
        properties: {
          file: { type: 'string' },
          line: {
            type: ['integer', 'null'],
            description:
              'From 1, as is `column`; null where no place can be named.',
          },
          column: { type: ['integer', 'null'] },
          path: {
            type: 'string',
            description: 'e.g. `spec.objectives[0].target`.',
          },
          severity: {
            type: 'string',
            enum: ['error', 'warning'],
            description:
              'With errors a document is not used, with warnings it is.',
          },
          rule: { type: 'string', description: 'Stable id of the rule.' },
          detail: { type: 'string' },
          howToMend: { type: 'string' },
        },
      },
      SloDefinition: {
        type: 'object',
        required: [
          'name',
          'title',
          'service',
          'labels',
          'isComposite',
          'noData',
          'lowTraffic',
          'objectives',
        ],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          service: { type: 'string' },
          labels: {
            type: 'object',
            additionalProperties: { type: 'array', items: { type: 'string' } },
          },
          isComposite: {
            type: 'boolean',
            description: 'Its objectives make one budget together.',
          },
          noData: {
            type: 'string',
            enum: ['exclude', 'good', 'bad', 'hold'],
            description: 'What a slice without data counts as.',
          },
          lowTraffic: {
            type: 'object',
            required: ['fewestUnits', 'fewestBadUnits', 'isWeighted'],
            description:
              'Traffic in the long window under which an alert says nothing.',
            properties: {
              fewestUnits: { type: 'number' },
              fewestBadUnits: { type: 'number' },
              isWeighted: {
                type: 'boolean',
                description:
                  'Burn rates are multiplied by the traffic of the long window beside the usual one before they are compared.',
              },
            },
          },
          ownAlerts: {
            type: 'array',
            description:
              'Alerts that the definition brings, in place of those that each SLO gets; left out where it names none.',
            items: { $ref: '#/components/schemas/SloOwnAlert' },
          },
          objectives: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloObjective' },
          },
        },
      },
      SloOwnAlert: {
        type: 'object',
        description: 'An AlertPolicy of OpenSLO with its condition.',
        required: [
          'policy',
          'severity',
          'operator',
          'threshold',
          'lookbackSeconds',
          'afterSeconds',
          'whenBreaching',
          'whenNoData',
        ],
        properties: {
          policy: { type: 'string' },
          severity: { type: 'string', enum: ['page', 'ticket'] },
          operator: { type: 'string', enum: ['gt', 'gte', 'lt', 'lte'] },
          threshold: { type: 'number', description: 'A burn rate.' },
          lookbackSeconds: { type: 'integer' },
          afterSeconds: {
            type: 'integer',
            description:
              'How long the condition must hold before the alert fires.',
          },
          whenBreaching: { type: 'boolean' },
          whenNoData: { type: 'boolean' },
        },
      },
      SloObjective: {
        type: 'object',
        required: ['target', 'window', 'budgeting', 'sli', 'weight'],
        properties: {
          title: { type: 'string' },
          target: { type: 'number', minimum: 0, maximum: 1 },
          window: { $ref: '#/components/schemas/SloWindow' },
          budgeting: {
            type: 'object',
            required: ['method', 'noData'],
            properties: {
              method: { $ref: '#/components/schemas/BudgetingMethod' },
              timeSliceTarget: { type: 'number' },
              noData: {
                type: 'string',
                enum: ['exclude', 'good', 'bad', 'hold'],
              },
            },
          },
          sliceSeconds: {
            type: 'integer',
            description: 'Width of a slice that is judged.',
          },
          sli: {
            type: 'object',
            required: ['kind'],
            description: 'How good and total counts are found.',
            properties: {
              kind: { type: 'string', enum: ['ratio', 'raw', 'threshold'] },
            },
            additionalProperties: true,
          },
          weight: { type: 'number' },
        },
      },
      BudgetingMethod: {
        type: 'string',
        enum: ['Occurrences', 'Timeslices', 'RatioTimeslices'],
      },
      SloWindow: {
        type: 'object',
        required: ['kind', 'duration'],
        properties: {
          kind: { type: 'string', enum: ['rolling', 'calendar'] },
          duration: {
            type: 'object',
            required: ['count', 'unit'],
            properties: {
              count: { type: 'integer' },
              unit: {
                type: 'string',
                enum: ['m', 'h', 'd', 'w', 'M', 'Q', 'Y'],
                description: '`m` is a minute, `M` a month.',
              },
            },
          },
          anchor: {
            type: 'string',
            description:
              'Local date and time that calendar periods are counted from.',
          },
          timeZone: { type: 'string', description: 'IANA name.' },
        },
      },
      SloBuckets: {
        type: 'object',
        additionalProperties: false,
        required: ['start', 'stepSeconds', 'good', 'total'],
        properties: {
          start: {
            type: 'string',
            format: 'date-time',
            description: 'Where the first bucket begins.',
          },
          stepSeconds: {
            type: 'integer',
            minimum: 1,
            maximum: 86400,
            description: 'Width of a bucket; divides a day.',
          },
          good: {
            type: 'array',
            maxItems: 110000,
            description: 'null where nothing is known; as many as in `total`.',
            items: { $ref: '#/components/schemas/Value' },
          },
          total: {
            type: 'array',
            maxItems: 110000,
            items: { $ref: '#/components/schemas/Value' },
          },
        },
      },
      SloRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['definition', 'buckets'],
        properties: {
          definition: {
            type: 'string',
            maxLength: 100000,
            description:
              'OpenSLO, with exactly one SLO and whatever it refers to.',
          },
          buckets: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            description:
              'Counts of the SLI, or of the SLI of each objective in the order of the objectives.',
            items: { $ref: '#/components/schemas/SloBuckets' },
          },
          markers: {
            type: 'array',
            maxItems: 200,
            description:
              'What happened: what burnt meanwhile is listed beside it in the ledger.',
            items: { $ref: '#/components/schemas/SloMarker' },
          },
          at: {
            type: 'string',
            format: 'date-time',
            description:
              'The moment to evaluate for; the end of the buckets when left out.',
          },
        },
      },
      SloResult: {
        type: 'object',
        required: ['definition', 'results', 'composite', 'warnings'],
        properties: {
          definition: { $ref: '#/components/schemas/SloDefinition' },
          results: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloEvaluation' },
          },
          composite: {
            description:
              'The budget that the objectives of a composite SLO make together; null for others.',
            oneOf: [
              { $ref: '#/components/schemas/SloComposite' },
              { type: 'null' },
            ],
          },
          warnings: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloFault' },
          },
        },
      },
      SloComposite: {
        type: 'object',
        required: [
          'rule',
          'target',
          'sli',
          'consumed',
          'consumedAtMost',
          'remaining',
          'remainingAtLeast',
          'parts',
          'working',
        ],
        properties: {
          rule: {
            type: 'string',
            description: 'How the parts make the whole.',
          },
          target: {
            type: ['number', 'null'],
            description:
              'The strictest target of the parts; null by occurrences, which need none.',
          },
          sli: { type: ['number', 'null'] },
          consumed: {
            type: ['number', 'null'],
            description:
              'Never clamped. Where it is known within bounds alone, the least: of time slices of which only their number was kept it is not known which were bad for several objectives at once.',
          },
          consumedAtMost: {
            type: ['number', 'null'],
            description:
              'The most that can be consumed; `consumed` where that is exact.',
          },
          remaining: { type: ['number', 'null'] },
          remainingAtLeast: {
            type: ['number', 'null'],
            description: '1 − `consumedAtMost`.',
          },
          parts: {
            type: 'array',
            description: 'The objectives, in their order.',
            items: { $ref: '#/components/schemas/SloCompositePart' },
          },
          exhaustion: {
            description:
              'When it will be gone; left out where counts were posted.',
            $ref: '#/components/schemas/SloExhaustion',
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      SloCompositePart: {
        type: 'object',
        required: ['weight', 'adds'],
        properties: {
          weight: {
            type: 'number',
            description: 'What its own burn counts for.',
          },
          adds: {
            type: ['number', 'null'],
            description:
              'What it spends of the budget of the whole; all add up to `consumed`. Null where nothing is known of it, and by time slices: bad ones of several parts may be the same.',
          },
        },
      },
      SloState: {
        type: 'string',
        description:
          'The most urgent first. `atRisk`: less than a quarter of the budget is left, or at least half of the simulated futures\nuse it up. `computing`: not evaluated yet, waiting for the first data, or too little of the window is known to say.\n`noData`: there should be data by now. `sourceIdle`: nothing was asked for.\n',
        enum: [
          'exhausted',
          'burning',
          'atRisk',
          'stale',
          'invalid',
          'noData',
          'sourceIdle',
          'computing',
          'healthy',
        ],
      },
      SloSpan: {
        type: 'object',
        required: ['start', 'end'],
        properties: {
          start: { $ref: '#/components/schemas/Instant' },
          end: { $ref: '#/components/schemas/Instant' },
        },
      },
      SloEvaluation: {
        type: 'object',
        required: [
          'target',
          'state',
          'window',
          'summed',
          'sli',
          'allowedErrorRatio',
          'consumed',
          'remaining',
          'remainingUnits',
          'goodUnits',
          'totalUnits',
          'badUnits',
          'coverage',
          'projected',
          'alerts',
          'exhaustion',
          'ledger',
          'dataFaults',
          'lastKnownAt',
          'working',
        ],
        properties: {
          title: { type: 'string' },
          target: { type: 'number' },
          state: { $ref: '#/components/schemas/SloState' },
          window: {
            description: 'The whole window; a calendar window may not be over.',
            $ref: '#/components/schemas/SloSpan',
          },
          summed: {
            description: 'What is summed of it, in whole slices.',
            $ref: '#/components/schemas/SloSpan',
          },
          sli: {
            type: ['number', 'null'],
            description: 'Good units ÷ units; null without any.',
          },
          allowedErrorRatio: { type: 'number', description: '1 − target.' },
          consumed: {
            type: ['number', 'null'],
            description:
              'Part of the budget that is gone, never clamped; null where there is no budget or no unit.',
          },
          remaining: { type: ['number', 'null'], description: '1 − consumed.' },
          remainingUnits: {
            type: 'number',
            description:
              'Units that may still fail; negative beyond the budget.',
          },
          goodUnits: { type: 'number' },
          totalUnits: { type: 'number' },
          badUnits: { type: 'number' },
          coverage: {
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
            description: 'Part of the summed slices whose counts are known.',
          },
          projected: {
            description:
              "For occurrences in a calendar window, the budget of the whole period's expected traffic.",
            type: ['object', 'null'],
            required: ['totalUnits', 'consumed', 'remaining'],
            properties: {
              totalUnits: { type: 'number' },
              consumed: { type: ['number', 'null'] },
              remaining: { type: ['number', 'null'] },
            },
          },
          alerts: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloAlert' },
          },
          exhaustion: { $ref: '#/components/schemas/SloExhaustion' },
          ledger: {
            type: 'array',
            description:
              'What burnt the budget, most first. The lines add up to what is consumed.',
            items: { $ref: '#/components/schemas/SloLedgerLine' },
          },
          dataFaults: {
            type: 'array',
            description:
              'What is wrong with the counts. More good than there is in all is counted as it came; the others are taken as unknown. A `gap` lies between known counts: the source had nothing, or no number.',
            items: {
              type: 'object',
              required: ['kind', 'buckets', 'firstAt', 'lastAt'],
              properties: {
                kind: {
                  type: 'string',
                  enum: [
                    'good-exceeds-total',
                    'negative-count',
                    'half-known',
                    'gap',
                  ],
                },
                buckets: { type: 'integer' },
                firstAt: { $ref: '#/components/schemas/Instant' },
                lastAt: { $ref: '#/components/schemas/Instant' },
              },
            },
          },
          lastKnownAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'When the last known slice ended.',
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      SloReportPeriodName: {
        type: 'string',
        pattern: '^[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])$',
        description:
          'A month or a quarter of the calendar: `2026-10`, `2026-Q4`.',
        examples: ['2026-10', '2026-Q4'],
      },
      SloReportScope: {
        type: 'object',
        additionalProperties: false,
        description:
          'SLOs that match all that is given; every SLO where nothing is.',
        properties: {
          owner: {
            type: 'string',
            maxLength: 300,
            description: 'Entity reference of the owner.',
          },
          system: {
            type: 'string',
            maxLength: 300,
            description: 'Entity reference of the system.',
          },
          service: {
            type: 'string',
            maxLength: 200,
            description: 'As the definitions name it.',
          },
          tag: { type: 'string', maxLength: 300, description: '`key:value`.' },
          customer: {
            type: 'string',
            maxLength: 200,
            description:
              'What this customer was promised. Such a report is for the customer: it judges the agreements, and says nothing of the objectives that the teams have set themselves.',
          },
          slos: {
            type: 'array',
            description: 'Names of SLOs.',
            minItems: 1,
            maxItems: 500,
            items: { $ref: '#/components/schemas/SloName' },
          },
        },
      },
      SloReportRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['period', 'timeZone', 'scope'],
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 200 },
          period: {
            type: 'object',
            additionalProperties: false,
            required: ['kind', 'of'],
            properties: {
              kind: { type: 'string', enum: ['month', 'quarter'] },
              of: { $ref: '#/components/schemas/SloReportPeriodName' },
            },
          },
          timeZone: {
            type: 'string',
            maxLength: 100,
            description:
              'IANA name, in whose local time the period begins and ends.',
          },
          scope: { $ref: '#/components/schemas/SloReportScope' },
          preliminary: {
            type: 'boolean',
            description:
              'Report a period that is not over up to now; the report is marked.',
          },
        },
      },
      SloReportSummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'period',
          'until',
          'isPreliminary',
          'isExample',
          'scope',
          'counts',
          'digest',
          'engineVersion',
          'createdAt',
          'createdBy',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          title: { type: 'string' },
          period: {
            type: 'object',
            required: ['kind', 'of', 'timeZone', 'start', 'end'],
            properties: {
              kind: { type: 'string', enum: ['month', 'quarter'] },
              of: { $ref: '#/components/schemas/SloReportPeriodName' },
              timeZone: { type: 'string', description: 'IANA name.' },
              start: { $ref: '#/components/schemas/Instant' },
              end: { $ref: '#/components/schemas/Instant' },
            },
          },
          until: {
            description:
              'What is counted ends here; before the end of the period where the report is preliminary.',
            $ref: '#/components/schemas/Instant',
          },
          isPreliminary: { type: 'boolean' },
          isExample: {
            type: 'boolean',
            description: 'Some of the SLOs belong to the demo company.',
          },
          scope: { $ref: '#/components/schemas/SloReportScope' },
          judges: {
            type: 'string',
            enum: ['objectives', 'promises'],
            description:
              'What `counts` counts: `promises` where the report is of a customer. Left out of what was frozen before promises were reported, which judges objectives.',
          },
          counts: {
            type: 'object',
            description:
              'How many objectives met their target, or how many promised periods were kept (`met`) and broken (`missed`); of promises, `slos` and `objectives` are 0. There is no average.',
            required: ['slos', 'objectives', 'met', 'missed', 'undecided'],
            properties: {
              slos: { type: 'integer' },
              objectives: {
                type: 'integer',
                description:
                  'A composite SLO counts as one, judged as a whole; its objectives do not count beside it. In reports without `format`, they do in its place.',
              },
              promises: {
                type: 'integer',
                description:
                  'Promises with a verdict: `met`, `missed` and `undecided` together. Left out where objectives are judged.',
              },
              met: { type: 'integer' },
              missed: { type: 'integer' },
              undecided: { type: 'integer' },
            },
          },
          digest: {
            type: 'string',
            description:
              'SHA-256 of the content, `sha256:` and hex: the report as JSON with sorted keys, without `id`, `digest`, `createdAt`, `createdBy` and the `computedAt` of its workings.',
          },
          engineVersion: {
            type: 'string',
            description: 'Version of the maths.',
          },
          createdAt: { $ref: '#/components/schemas/Instant' },
          createdBy: {
            type: 'string',
            description: 'Entity reference of who froze it.',
          },
        },
      },
      SloReport: {
        allOf: [
          { $ref: '#/components/schemas/SloReportSummary' },
          {
            type: 'object',
            required: ['coverageThreshold', 'slos', 'notes'],
            properties: {
              format: {
                type: 'integer',
                description:
                  'By which rules the report was made; left out of the first ones. From 2 on a composite SLO counts as one, a promise that cannot be kept any more is broken before its period is over, and ledgers name what happened to dependencies.',
              },
              titles: {
                type: 'object',
                description:
                  'What the catalog called people, teams, systems, services and dependencies when the report was frozen, by entity reference; services by what definitions call them. What it did not know is left out.',
                additionalProperties: { type: 'string' },
              },
              coverageThreshold: {
                type: 'number',
                description:
                  'An objective of which less is known is undecided; 0…1.',
              },
              promised: { $ref: '#/components/schemas/SloReportPromised' },
              slos: {
                type: 'array',
                items: { $ref: '#/components/schemas/SloReportSlo' },
              },
              notes: { type: 'array', items: { type: 'string' } },
            },
          },
        ],
      },
      SloReportPromised: {
        type: 'object',
        description:
          'What customers were promised of the services of the report, and whether it was kept. Left out of what was frozen before promises were reported.',
        required: ['counts', 'creditsDue', 'agreements'],
        properties: {
          counts: {
            type: 'object',
            description:
              'Periods of agreements by their verdict. There is no average.',
            required: ['agreements', 'kept', 'broken', 'undecided', 'underWay'],
            properties: {
              agreements: { type: 'integer' },
              kept: { type: 'integer' },
              broken: { type: 'integer' },
              undecided: { type: 'integer' },
              underWay: { type: 'integer' },
            },
          },
          creditsDue: {
            type: 'array',
            description:
              'Sum of the credits of the periods that are over, one for each currency.',
            items: { $ref: '#/components/schemas/SlaMoney' },
          },
          agreements: {
            type: 'array',
            description: 'By customer and title.',
            items: { $ref: '#/components/schemas/SloReportAgreement' },
          },
        },
      },
      SloReportAgreement: {
        type: 'object',
        required: [
          'id',
          'title',
          'customer',
          'owner',
          'slo',
          'sloTitle',
          'service',
          'url',
          'isExample',
          'versions',
          'endedAt',
          'unjudged',
          'note',
          'periods',
        ],
        properties: {
          id: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          customer: { type: 'string' },
          owner: { $ref: '#/components/schemas/NullableText' },
          slo: {
            type: 'string',
            description: 'Name of the SLO on whose counts it is judged.',
          },
          sloTitle: { $ref: '#/components/schemas/NullableText' },
          service: { $ref: '#/components/schemas/NullableText' },
          url: { $ref: '#/components/schemas/NullableText' },
          isExample: { type: 'boolean' },
          versions: {
            type: 'array',
            description:
              'Those that held within the period of the report, the oldest first.',
            items: {
              type: 'object',
              required: ['version', 'validFrom', 'validTo'],
              properties: {
                version: { type: 'integer' },
                validFrom: { $ref: '#/components/schemas/Instant' },
                validTo: { $ref: '#/components/schemas/NullableInstant' },
              },
            },
          },
          endedAt: {
            description:
              'When it was taken out of use within the period of the report.',
            $ref: '#/components/schemas/NullableInstant',
          },
          unjudged: {
            type: 'integer',
            description:
              'Periods that cannot be judged, since their SLO was not there; they count as undecided.',
          },
          note: {
            type: ['string', 'null'],
            description:
              'Why there is no period, or why some cannot be judged.',
          },
          periods: {
            type: 'array',
            description:
              'Those whose last day, in the zone of the agreement, is of the period of the report, the oldest first. A rolling agreement has one: the window that ends with the report.',
            items: { $ref: '#/components/schemas/SloReportPromise' },
          },
        },
      },
      SloReportPromise: {
        description:
          'A period of an agreement. One that was final when the report was frozen is told as it was settled.',
        allOf: [
          { $ref: '#/components/schemas/SlaPeriod' },
          {
            type: 'object',
            required: [
              'verdict',
              'countedUntil',
              'window',
              'creditTerms',
              'creditInWords',
              'evaluatedBy',
              'exclusions',
              'working',
            ],
            properties: {
              verdict: {
                type: 'string',
                enum: ['kept', 'broken', 'undecided', 'underWay'],
                description:
                  '`broken`: also where the period was not over (`isOver`), and nothing to come could mend it. `undecided`: too little is known, or nothing was counted. `underWay`: the period was not over; `state` says how it stood.',
              },
              countedUntil: {
                description: 'What is counted of the period ends here.',
                $ref: '#/components/schemas/Instant',
              },
              window: { $ref: '#/components/schemas/SloWindow' },
              creditTerms: {
                description:
                  'What was agreed for a broken promise; null where nothing was.',
                oneOf: [
                  { $ref: '#/components/schemas/SlaCredits' },
                  { type: 'null' },
                ],
              },
              creditInWords: {
                type: ['string', 'null'],
                description: 'How the credit follows from the terms.',
              },
              evaluatedBy: {
                type: 'object',
                description:
                  'The definition of the SLO that held when the period ended.',
                required: ['slo', 'version', 'digest'],
                properties: {
                  slo: { $ref: '#/components/schemas/SloName' },
                  version: { type: 'integer' },
                  digest: { type: 'string' },
                },
              },
              exclusions: {
                type: 'array',
                items: { $ref: '#/components/schemas/SlaExclusion' },
              },
              working: { $ref: '#/components/schemas/Working' },
            },
          },
        ],
      },
      SloReportVerdict: {
        type: 'string',
        enum: ['met', 'missed', 'undecided'],
        description:
          'Undecided where too little is known or nothing was counted.',
      },
      SloReportSlo: {
        type: 'object',
        required: [
          'name',
          'title',
          'service',
          'owner',
          'system',
          'isExample',
          'definition',
          'changes',
          'retiredAt',
          'objectives',
          'composite',
          'alerts',
        ],
        properties: {
          name: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          service: { type: 'string' },
          owner: { type: ['string', 'null'] },
          system: { type: ['string', 'null'] },
          isExample: { type: 'boolean' },
          definition: {
            type: 'object',
            description: 'The version that held at the end of the period.',
            required: ['version', 'digest', 'validFrom', 'by', 'isLater'],
            properties: {
              version: { type: 'integer' },
              digest: { type: 'string' },
              validFrom: { $ref: '#/components/schemas/Instant' },
              by: { type: ['string', 'null'] },
              isLater: {
                type: 'boolean',
                description:
                  'No version held in what is counted of the period: the first one, which began later, is taken for comparison.',
              },
            },
          },
          changes: {
            type: 'array',
            description:
              'Versions that began within the period, the oldest first.',
            items: {
              type: 'object',
              required: ['version', 'digest', 'at', 'by'],
              properties: {
                version: { type: 'integer' },
                digest: { type: 'string' },
                at: { $ref: '#/components/schemas/Instant' },
                by: { type: ['string', 'null'] },
              },
            },
          },
          retiredAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'When it was taken out of use within the period.',
          },
          objectives: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloReportObjective' },
          },
          composite: {
            description:
              'The budget that the objectives of a composite SLO make together. Its verdict is that of the SLO; those of the objectives are of its parts.',
            type: ['object', 'null'],
            required: [
              'rule',
              'target',
              'verdict',
              'sli',
              'consumed',
              'remaining',
            ],
            properties: {
              rule: { type: 'string' },
              target: { type: ['number', 'null'] },
              verdict: { $ref: '#/components/schemas/SloReportVerdict' },
              sli: { type: ['number', 'null'] },
              consumed: { type: ['number', 'null'] },
              consumedAtMost: {
                type: ['number', 'null'],
                description:
                  'The most that can be consumed, where `consumed` is the least; left out where that is exact.',
              },
              remaining: { type: ['number', 'null'] },
            },
          },
          alerts: {
            type: 'object',
            required: ['fired', 'latest'],
            properties: {
              fired: {
                type: 'integer',
                description:
                  'Alerts that were firing at some time in the period.',
              },
              latest: {
                type: 'array',
                description: 'The last 20 of them, the oldest first.',
                items: { $ref: '#/components/schemas/SloMarker' },
              },
            },
          },
        },
      },
      SloReportObjective: {
        type: 'object',
        required: [
          'title',
          'target',
          'method',
          'window',
          'verdict',
          'reason',
          'sli',
          'consumed',
          'remaining',
          'unit',
          'goodUnits',
          'badUnits',
          'totalUnits',
          'coverage',
          'summed',
          'exhaustion',
          'ledger',
          'ledgerRest',
          'dataFaults',
          'buckets',
          'working',
        ],
        properties: {
          title: { type: ['string', 'null'] },
          target: { type: 'number' },
          method: {
            type: 'string',
            enum: ['Occurrences', 'Timeslices', 'RatioTimeslices'],
          },
          window: {
            description:
              "The objective's own window; the report counts the period instead.",
            $ref: '#/components/schemas/SloWindow',
          },
          verdict: { $ref: '#/components/schemas/SloReportVerdict' },
          reason: {
            type: ['string', 'null'],
            enum: ['tooLittleKnown', 'nothingCounted', null],
            description: 'Why it is undecided.',
          },
          sli: { type: ['number', 'null'] },
          consumed: {
            type: ['number', 'null'],
            description:
              'Part of the budget of exactly this period that is gone, never clamped.',
          },
          remaining: { type: ['number', 'null'] },
          unit: { type: 'string', enum: ['events', 'slices'] },
          goodUnits: { type: 'number' },
          badUnits: { type: 'number' },
          totalUnits: { type: 'number' },
          coverage: {
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
            description: 'Part of the period whose counts are known.',
          },
          summed: {
            description: 'What was summed, in whole buckets.',
            $ref: '#/components/schemas/SloSpan',
          },
          exhaustion: {
            type: 'object',
            description:
              "How often and how long the budget of the objective's own window was gone within the period, seen at every full hour.",
            required: ['times', 'minutes'],
            properties: {
              times: { type: 'integer' },
              minutes: { type: 'integer' },
            },
          },
          ledger: {
            type: 'array',
            description: 'The five lines that burnt most.',
            items: {
              type: 'object',
              required: ['start', 'end', 'markers', 'badUnits', 'consumed'],
              properties: {
                start: { $ref: '#/components/schemas/Instant' },
                end: { $ref: '#/components/schemas/Instant' },
                markers: {
                  type: 'array',
                  description:
                    'What was under way at the same time; empty where nothing known was.',
                  items: { $ref: '#/components/schemas/SloMarker' },
                },
                atDependencies: {
                  type: 'array',
                  description:
                    'What was under way at what the service depends on; only where nothing was at the service itself, else left out.',
                  items: { $ref: '#/components/schemas/SloMarker' },
                },
                badUnits: { type: 'number' },
                consumed: { type: ['number', 'null'] },
              },
            },
          },
          ledgerRest: {
            description:
              'All other lines together, so that the ledger adds up.',
            type: ['object', 'null'],
            required: ['lines', 'badUnits', 'consumed'],
            properties: {
              lines: { type: 'integer' },
              badUnits: { type: 'number' },
              consumed: { type: ['number', 'null'] },
            },
          },
          dataFaults: {
            type: 'array',
            items: {
              type: 'object',
              required: ['kind', 'buckets', 'firstAt', 'lastAt'],
              properties: {
                kind: {
                  type: 'string',
                  enum: ['good-exceeds-total', 'negative-count', 'half-known'],
                },
                buckets: { type: 'integer' },
                firstAt: { $ref: '#/components/schemas/Instant' },
                lastAt: { $ref: '#/components/schemas/Instant' },
              },
            },
          },
          buckets: {
            type: 'array',
            description:
              "What the figures come from by the width of the buckets; those of the objective's own window before the period are among them.",
            items: {
              type: 'object',
              required: ['stepSeconds', 'start', 'end'],
              properties: {
                stepSeconds: { type: 'integer' },
                start: { $ref: '#/components/schemas/Instant' },
                end: { $ref: '#/components/schemas/Instant' },
              },
            },
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      SloReportPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloReportSummary' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      SloReportVerification: {
        type: 'object',
        required: [
          'reportId',
          'digest',
          'isIntact',
          'isSame',
          'engineVersion',
          'verifiedAt',
          'differences',
          'differencesLeftOff',
          'coarser',
        ],
        properties: {
          reportId: { type: 'string', format: 'uuid' },
          digest: {
            type: 'string',
            description: 'The digest that the report carries.',
          },
          isIntact: {
            type: 'boolean',
            description:
              'The content that is kept has the digest that the report carries.',
          },
          isSame: {
            type: 'boolean',
            description: 'Every figure comes out again.',
          },
          engineVersion: {
            type: 'string',
            description: 'Version of the maths that verified.',
          },
          verifiedAt: { $ref: '#/components/schemas/Instant' },
          differences: {
            type: 'array',
            description: 'What differs; 200 at most.',
            items: {
              type: 'object',
              required: ['slo', 'objective', 'figure', 'was', 'is', 'cause'],
              properties: {
                slo: { $ref: '#/components/schemas/SloName' },
                objective: {
                  type: ['integer', 'null'],
                  description: 'From 0; null where it is about the whole SLO.',
                },
                agreement: {
                  description:
                    'The agreement on this SLO that it is about; left out where it is about the SLO itself.',
                  $ref: '#/components/schemas/SloName',
                },
                figure: { type: 'string' },
                was: { type: ['number', 'string', 'null'] },
                is: { type: ['number', 'string', 'null'] },
                cause: {
                  type: 'string',
                  enum: [
                    'lateData',
                    'coarserBuckets',
                    'forgottenCounts',
                    'definition',
                    'happenings',
                    'engine',
                    'settled',
                  ],
                  description:
                    '`lateData`: counts of the period came or changed after the report; `coarserBuckets`: fine buckets have given way\nto wider ones, which the edges of the period cut; `forgottenCounts`: counts are kept no longer; `definition`: the\nversion is not there; `happenings`: deploys, incidents or alerts were added or dropped; `engine`: the maths changed;\n`settled`: a period of an agreement has become final since, with counts or exclusions that came later.\n',
                },
              },
            },
          },
          differencesLeftOff: { type: 'integer' },
          coarser: {
            type: 'integer',
            description:
              'Objectives whose counts are kept in wider buckets now than when the report was made, be the figures the same or not.',
          },
        },
      },
      SloMarker: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'kind', 'start', 'end'],
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200 },
          title: { type: 'string', maxLength: 500 },
          kind: { type: 'string', maxLength: 100, description: 'e.g. deploy.' },
          start: { $ref: '#/components/schemas/Instant' },
          end: {
            type: 'string',
            format: 'date-time',
            description: 'When its effect is taken to be over.',
          },
          dependency: {
            type: 'string',
            maxLength: 300,
            description:
              'Catalog entity that it happened to, where that is something the service depends on.',
          },
        },
      },
      SloLedgerLine: {
        type: 'object',
        description:
          'What burnt while the same markers were under way; from the first such slice to the last, which others may lie between.',
        required: [
          'start',
          'end',
          'markers',
          'atDependencies',
          'badUnits',
          'consumed',
        ],
        properties: {
          start: { $ref: '#/components/schemas/Instant' },
          end: { $ref: '#/components/schemas/Instant' },
          markers: {
            type: 'array',
            description:
              'Ids of what was under way at the service itself, which is no claim that it was the cause. Empty: nothing known was.',
            items: { type: 'string' },
          },
          atDependencies: {
            type: 'array',
            description:
              'Ids of what was under way at what the service depends on. It says less, and is told only where nothing was under way at the service itself.',
            items: { type: 'string' },
          },
          badUnits: { type: 'number' },
          consumed: {
            type: ['number', 'null'],
            description: 'Part of the budget; null without a budget.',
          },
        },
      },
      SloAlert: {
        type: 'object',
        required: [
          'policy',
          'severity',
          'operator',
          'longSeconds',
          'shortSeconds',
          'budgetShare',
          'factor',
          'afterSeconds',
          'longBurn',
          'shortBurn',
          'totalUnits',
          'badUnits',
          'trafficWeight',
          'holds',
          'heldFrom',
          'tooLittleTraffic',
          'canFire',
        ],
        properties: {
          policy: {
            type: ['string', 'null'],
            description:
              'AlertPolicy of the definition that it is of; null for one that each SLO gets of itself.',
          },
          severity: { type: 'string', enum: ['page', 'ticket'] },
          operator: { $ref: '#/components/schemas/SloAlertOperator' },
          longSeconds: { type: 'integer' },
          shortSeconds: { $ref: '#/components/schemas/SloShortWindow' },
          budgetShare: {
            type: 'number',
            description:
              'Part of the budget gone when the long window burnt at the factor.',
          },
          factor: {
            type: 'number',
            description: 'Burn rate beyond which it holds.',
          },
          afterSeconds: {
            type: 'integer',
            description: 'How long it must hold before it fires.',
          },
          longBurn: { type: ['number', 'null'] },
          shortBurn: { type: ['number', 'null'] },
          totalUnits: {
            type: 'number',
            description: 'Units of the long window.',
          },
          badUnits: {
            type: 'number',
            description: 'Those of them that are bad.',
          },
          trafficWeight: {
            type: ['number', 'null'],
            description:
              'Traffic of the long window beside the usual one of the SLO window; burn rates are multiplied by it before they are compared. Null where they are not.',
          },
          holds: { type: 'boolean' },
          heldFrom: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'Beginning of the slice with which it came to hold; null where it does not.',
          },
          tooLittleTraffic: { type: 'boolean' },
          canFire: {
            type: 'boolean',
            description:
              'Whether it can hold at all: with a low target a budget cannot burn fast enough.',
          },
        },
      },
      SloAlertOperator: {
        type: 'string',
        enum: ['gt', 'gte', 'lt', 'lte', 'noData'],
        description:
          'How the burn rates are compared with the factor; `noData` holds while nothing is known of the long window.',
      },
      SloShortWindow: {
        type: 'integer',
        description:
          'Seconds; the same as `longSeconds` where the alert has one window.',
      },
      SloExhaustion: {
        type: 'object',
        required: [
          'outlook',
          'likelihood',
          'futures',
          'horizonDays',
          'medianAt',
          'earlyAt',
          'lateAt',
          'earliestAt',
          'latestAt',
        ],
        description:
          'When the budget will be gone, of simulated futures drawn from the last seven days. Of all futures, 80 % use it up between\n`earlyAt` and `lateAt`, and 95 % between `earliestAt` and `latestAt`. A moment is null where so many futures do not use\nit up within the horizon.\n',
        properties: {
          outlook: {
            type: 'string',
            enum: ['gone', 'expected', 'possible', 'unlikely', 'unknown'],
          },
          futures: { type: 'integer', description: 'How many were simulated.' },
          horizonDays: {
            type: 'number',
            description:
              'How far it was looked ahead: a rolling window for its own length, a period until its end; at most 92 days.',
          },
          likelihood: { type: 'number', minimum: 0, maximum: 1 },
          medianAt: { type: ['string', 'null'], format: 'date-time' },
          earlyAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'Before it in one of ten futures.',
          },
          lateAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'After it in one of ten futures.',
          },
          earliestAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'Before it in one of forty futures.',
          },
          latestAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'After it in one of forty futures.',
          },
        },
      },
      SloName: {
        type: 'string',
        description: 'RFC 1123 label, as OpenSLO names things.',
        pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
        examples: ['checkout-availability'],
      },
      NullableNumber: { type: ['number', 'null'] },
      NullableInstant: { type: ['string', 'null'], format: 'date-time' },
      NullableText: { type: ['string', 'null'] },
      SloSummary: {
        type: 'object',
        description:
          'An SLO with how its worst objective stands; a composite with how all objectives stand together. Numbers are those of the last evaluation.',
        required: [
          'name',
          'title',
          'service',
          'entityRef',
          'owner',
          'system',
          'labels',
          'isExample',
          'state',
          'problem',
          'objectives',
          'worstObjective',
          'method',
          'target',
          'window',
          'sli',
          'consumed',
          'remaining',
          'remainingUnits',
          'remainingWeekAgo',
          'burnRate',
          'coverage',
          'outlook',
          'exhaustedAt',
          'alert',
          'sparkline',
          'lastKnownAt',
          'computedAt',
          'version',
        ],
        properties: {
          name: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          service: {
            type: 'string',
            description: 'As the definition names it.',
          },
          entityRef: {
            type: ['string', 'null'],
            description:
              'Catalog entity of the service; null where the catalog has none.',
          },
          owner: {
            type: ['string', 'null'],
            description: 'Entity reference of the owner.',
          },
          system: {
            type: ['string', 'null'],
            description: 'Entity reference of the system.',
          },
          labels: {
            type: 'object',
            additionalProperties: { type: 'array', items: { type: 'string' } },
          },
          isExample: {
            type: 'boolean',
            description:
              'Its counts are made up to show what the pages look like.',
          },
          state: { $ref: '#/components/schemas/SloState' },
          problem: {
            type: ['string', 'null'],
            description:
              'Why it is invalid or why its counts are not up to date.',
          },
          inWords: {
            type: 'string',
            description:
              'How it stands and why, in a sentence; left out where an older version evaluated it last.',
          },
          objectives: { type: 'integer' },
          isComposite: {
            type: 'boolean',
            description:
              'The numbers are those of all objectives together; left out where an older version evaluated it last.',
          },
          worstObjective: {
            type: 'integer',
            description:
              'From 0; whose numbers these are, unless it is composite: then the one that stands worst by itself.',
          },
          method: { $ref: '#/components/schemas/BudgetingMethod' },
          target: {
            type: ['number', 'null'],
            description:
              'Of a composite the strictest target of its objectives; null where each has its own (by occurrences).',
          },
          window: { $ref: '#/components/schemas/SloWindow' },
          sli: { $ref: '#/components/schemas/NullableNumber' },
          consumed: { $ref: '#/components/schemas/NullableNumber' },
          remaining: {
            type: ['number', 'null'],
            description:
              'Part of the budget that is left; negative beyond it, never clamped.',
          },
          remainingAtLeast: {
            type: ['number', 'null'],
            description:
              'Of a composite of time slices that is known within bounds alone: the least that can be left, while `remaining` is the most. Left out where `remaining` is exact.',
          },
          remainingUnits: {
            type: ['number', 'null'],
            description: 'Events or slices that may still fail.',
          },
          remainingWeekAgo: {
            type: ['number', 'null'],
            description:
              'The same a week ago; null where too little is kept to tell.',
          },
          burnRate: {
            type: ['number', 'null'],
            description:
              'Over the long window of the fastest alert; 1 spends the budget exactly.',
          },
          burnRateSeconds: {
            type: ['integer', 'null'],
            description:
              'How long that window is; null beside no burn rate, left out where an older version evaluated it last.',
          },
          coverage: { $ref: '#/components/schemas/NullableNumber' },
          outlook: {
            type: ['string', 'null'],
            enum: ['gone', 'expected', 'possible', 'unlikely', 'unknown', null],
          },
          exhaustedAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'Middle one of the simulated moments at which the budget is gone.',
          },
          atRiskBy: {
            type: 'array',
            description:
              'Why it is at risk; empty where its budget is not, left out where an older version evaluated it last. `littleLeft`:\nless than a quarter of the budget is left. `outlook`: at least half of the simulated futures use it up before the\nwindow ends. Each lasts a little longer than it takes to begin: until three tenths are left, and until it is under\nfour of ten futures. `partSpent`: the budget of a part of a composite SLO is gone.\n',
            items: {
              type: 'string',
              enum: ['littleLeft', 'outlook', 'partSpent'],
            },
          },
          alert: {
            type: ['object', 'null'],
            description: 'The most severe alert that is pending or firing.',
            required: ['severity', 'state', 'since'],
            properties: {
              severity: { type: 'string', enum: ['page', 'ticket'] },
              state: { type: 'string', enum: ['pending', 'firing'] },
              since: { $ref: '#/components/schemas/Instant' },
            },
          },
          sparkline: {
            type: 'array',
            description:
              'Part of the budget that was left at equal steps of the last 30 days (of the period, where that is longer), the oldest first.',
            items: { $ref: '#/components/schemas/NullableNumber' },
          },
          lastKnownAt: { $ref: '#/components/schemas/NullableInstant' },
          computedAt: { $ref: '#/components/schemas/NullableInstant' },
          version: {
            type: 'integer',
            description: 'Of the definition, from 1.',
          },
        },
      },
      SloPage: {
        type: 'object',
        required: [
          'items',
          'nextCursor',
          'totalCount',
          'matchingCount',
          'workingHref',
        ],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloSummary' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
          totalCount: { type: 'integer' },
          matchingCount: { type: 'integer' },
          workingHref: {
            type: 'string',
            description:
              'Template (RFC 6570) of the call whose answer holds the working of an item, with its `name`.',
          },
        },
      },
      SloCount: {
        type: 'object',
        required: ['value', 'count'],
        properties: {
          value: { type: ['string', 'null'] },
          count: { type: 'integer' },
        },
      },
      SloGroup: {
        type: 'object',
        description:
          'SLOs that share a value, and how the worst of them stands.',
        required: ['value', 'count', 'state', 'leastRemaining'],
        properties: {
          value: { type: ['string', 'null'] },
          count: { type: 'integer' },
          state: {
            description: 'The state that needs attention most.',
            $ref: '#/components/schemas/SloState',
          },
          leastRemaining: {
            description:
              'The least part of a budget that is left; null where no SLO has a budget.',
            type: ['number', 'null'],
          },
        },
      },
      SloOverview: {
        type: 'object',
        required: [
          'totalCount',
          'matchingCount',
          'states',
          'owners',
          'systems',
          'services',
          'tags',
          'valuesLeftOff',
          'cells',
          'cellsLeftOff',
          'evaluatedAt',
          'faults',
        ],
        properties: {
          totalCount: { type: 'integer' },
          matchingCount: { type: 'integer' },
          states: {
            type: 'array',
            description: 'SLOs that match, by state.',
            items: { $ref: '#/components/schemas/SloCount' },
          },
          owners: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloGroup' },
          },
          systems: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloGroup' },
          },
          services: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloGroup' },
          },
          tags: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloGroup' },
          },
          valuesLeftOff: {
            type: 'object',
            description:
              'How many more values each property has than the 500 that most SLOs have; a filter brings them up.',
            required: ['owners', 'systems', 'services', 'tags'],
            properties: {
              owners: { type: 'integer' },
              systems: { type: 'integer' },
              services: { type: 'integer' },
              tags: { type: 'integer' },
            },
          },
          cells: {
            type: 'array',
            description: 'Owners × services, the worst first.',
            items: { $ref: '#/components/schemas/SloCell' },
          },
          cellsLeftOff: {
            type: 'integer',
            description: 'Cells beyond those that are given.',
          },
          evaluatedAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'When the last evaluation ended.',
          },
          faults: {
            type: 'integer',
            description:
              'Faults of files and entities that SLOs are read from.',
          },
        },
      },
      SloCell: {
        type: 'object',
        required: [
          'owner',
          'service',
          'entityRef',
          'slos',
          'state',
          'worstRemaining',
          'worstSlo',
        ],
        properties: {
          owner: { $ref: '#/components/schemas/NullableText' },
          service: { type: 'string' },
          entityRef: { $ref: '#/components/schemas/NullableText' },
          slos: { type: 'integer' },
          state: {
            description: 'The state that needs attention most.',
            $ref: '#/components/schemas/SloState',
          },
          worstRemaining: { $ref: '#/components/schemas/NullableNumber' },
          worstSlo: { $ref: '#/components/schemas/SloName' },
        },
      },
      SloDetail: {
        allOf: [
          { $ref: '#/components/schemas/SloSummary' },
          {
            type: 'object',
            required: [
              'definition',
              'source',
              'evaluations',
              'composite',
              'series',
              'warnings',
              'markers',
              'markersOf',
              'alertHistory',
              'watchedSince',
            ],
            properties: {
              description: { type: 'string' },
              fault: {
                description:
                  'Why it could not be evaluated now; left out where it was. There are no evaluations then.',
                type: 'object',
                required: ['reason', 'howToMend'],
                properties: {
                  reason: { type: 'string' },
                  howToMend: { type: 'string' },
                },
              },
              definition: { $ref: '#/components/schemas/SloDefinition' },
              source: { $ref: '#/components/schemas/SloDefinitionSource' },
              evaluations: {
                type: 'array',
                description:
                  'In the order of the objectives; none beside a `fault`.',
                items: { $ref: '#/components/schemas/SloEvaluation' },
              },
              composite: {
                oneOf: [
                  { $ref: '#/components/schemas/SloComposite' },
                  { type: 'null' },
                ],
              },
              series: {
                type: 'array',
                description:
                  'What each objective is evaluated on, in their order.',
                items: { $ref: '#/components/schemas/SliSeries' },
              },
              warnings: {
                type: 'array',
                items: { $ref: '#/components/schemas/SloFault' },
              },
              markers: {
                type: 'array',
                description: 'Those that the ledgers name.',
                items: { $ref: '#/components/schemas/SloMarker' },
              },
              markersOf: {
                type: 'array',
                description:
                  'Catalog entities whose deploys and incidents the ledgers know: the service, then what it depends on directly. Empty: the catalog has no entity of the service.',
                items: { type: 'string' },
              },
              alertHistory: {
                type: 'array',
                description:
                  'The last alerts since `watchedSince`, the latest first.',
                items: { $ref: '#/components/schemas/SloAlertEpisode' },
              },
              watchedSince: {
                type: ['string', 'null'],
                format: 'date-time',
                description:
                  'When its evaluation began here; 400 days ago at most, since what became of it is not kept longer. Alerts and states of before are not known. Null before the first evaluation.',
              },
            },
          },
        ],
      },
      SliSource: {
        type: 'object',
        required: [
          'name',
          'type',
          'title',
          'description',
          'isExample',
          'state',
          'inWords',
          'series',
          'failingSeries',
          'lateSeconds',
          'retentionSeconds',
          'lastSuccessAt',
          'failure',
          'oldestAt',
          'newestAt',
          'slos',
          'slosLeftOff',
        ],
        properties: {
          name: {
            type: 'string',
            description:
              'What definitions name; `push` for counts that are pushed.',
          },
          type: { $ref: '#/components/schemas/NullableText' },
          title: { type: 'string' },
          description: { type: 'string' },
          isExample: {
            type: 'boolean',
            description:
              'Its counts are made up to show what the pages look like.',
          },
          state: {
            type: 'string',
            description:
              '`missing`: definitions name it, but it is not installed. `failing`: at least one series could not be read last. `never`: it has series, and none was read yet. `stale`: nothing new was read for 15 minutes. `unused`: no SLO reads it.',
            enum: ['missing', 'failing', 'stale', 'never', 'healthy', 'unused'],
          },
          inWords: { type: 'string', description: 'Its state, in a sentence.' },
          series: {
            type: 'integer',
            description: 'Series that are read from it.',
          },
          failingSeries: { type: 'integer' },
          lateSeconds: {
            type: ['number', 'null'],
            description:
              'Samples may come so late; null where it is not asked.',
          },
          retentionSeconds: {
            type: ['number', 'null'],
            description:
              'How far back it knows something; null where that is not known.',
          },
          lastSuccessAt: { $ref: '#/components/schemas/NullableInstant' },
          failure: {
            type: ['object', 'null'],
            description: 'The failure that has lasted longest.',
            required: ['reason', 'howToMend', 'since', 'nextAttemptAt'],
            properties: {
              reason: { type: 'string' },
              howToMend: { type: 'string' },
              since: { $ref: '#/components/schemas/Instant' },
              nextAttemptAt: { $ref: '#/components/schemas/Instant' },
            },
          },
          oldestAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'Where the oldest counts begin that are kept.',
          },
          newestAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'Where the newest counts end.',
          },
          slos: {
            type: 'array',
            description: 'SLOs that read it, by name; 50 at most.',
            items: {
              type: 'object',
              required: ['name', 'title'],
              properties: {
                name: { $ref: '#/components/schemas/SloName' },
                title: { type: 'string' },
              },
            },
          },
          slosLeftOff: {
            type: 'integer',
            description: 'SLOs beyond those that are given.',
          },
        },
      },
      SliSeries: {
        type: 'object',
        required: [
          'id',
          'source',
          'sourceTitle',
          'isExample',
          'queries',
          'stepSeconds',
          'collectedUntil',
          'lastSuccessAt',
          'failure',
        ],
        properties: {
          id: { type: 'string' },
          source: {
            type: 'string',
            description: 'Name of the source, or `push`.',
          },
          sourceTitle: { type: 'string' },
          isExample: { type: 'boolean' },
          queries: {
            type: 'array',
            description: 'What the source was asked last.',
            items: { type: 'string' },
          },
          stepSeconds: {
            type: 'integer',
            description: 'Width of the finest buckets.',
          },
          collectedUntil: { $ref: '#/components/schemas/NullableInstant' },
          lastSuccessAt: { $ref: '#/components/schemas/NullableInstant' },
          failure: {
            type: ['object', 'null'],
            description: 'Why the source could not be read last.',
            required: ['reason', 'howToMend', 'since', 'nextAttemptAt'],
            properties: {
              reason: { type: 'string' },
              howToMend: { type: 'string' },
              since: { $ref: '#/components/schemas/Instant' },
              nextAttemptAt: {
                type: ['string', 'null'],
                format: 'date-time',
                description: 'null where asking again cannot help.',
              },
            },
          },
        },
      },
      SloHistory: {
        type: 'object',
        required: [
          'objective',
          'unit',
          'target',
          'window',
          'at',
          'seconds',
          'good',
          'bad',
          'total',
          'remaining',
          'remainingAtLeast',
          'known',
          'rollOff',
          'forecast',
          'markers',
          'computedAt',
          'workingHref',
        ],
        properties: {
          objective: {
            type: ['integer', 'null'],
            description: 'Null of all objectives together.',
          },
          unit: { type: 'string', enum: ['events', 'slices'] },
          target: {
            type: ['number', 'null'],
            description:
              'Null of all objectives together, where each has its own.',
          },
          window: { $ref: '#/components/schemas/SloSpan' },
          at: {
            type: 'array',
            description: 'Where each slice begins.',
            items: { $ref: '#/components/schemas/Instant' },
          },
          seconds: {
            type: 'array',
            description: 'How long each slice is.',
            items: { type: 'integer' },
          },
          good: {
            type: 'array',
            items: { $ref: '#/components/schemas/Value' },
          },
          bad: { type: 'array', items: { $ref: '#/components/schemas/Value' } },
          total: {
            type: 'array',
            items: { $ref: '#/components/schemas/Value' },
          },
          remaining: {
            type: 'array',
            description:
              'Part of the budget left at the end of each slice: of the window that ends there (rolling), or since the period began.',
            items: { $ref: '#/components/schemas/NullableNumber' },
          },
          remainingAtLeast: {
            type: ['array', 'null'],
            description:
              'The least that can have been left, where `remaining` is the most: of a composite of time slices that is known within bounds alone. Null where `remaining` is exact.',
            items: { $ref: '#/components/schemas/NullableNumber' },
          },
          known: {
            type: 'array',
            description: 'Part of each slice whose counts are known.',
            items: { type: 'number' },
          },
          rollOff: {
            type: ['object', 'null'],
            description:
              'What would be left if nothing failed from now on; null for calendar windows.',
            required: ['at', 'remaining'],
            properties: {
              at: {
                type: 'array',
                items: { $ref: '#/components/schemas/Instant' },
              },
              remaining: { type: 'array', items: { type: 'number' } },
            },
          },
          forecast: {
            type: ['object', 'null'],
            description:
              'Of the simulated futures, 80 % lie between `low` and `high` at each moment, and 95 % between `lowest` and `highest`; null where too little is known.',
            required: ['at', 'lowest', 'low', 'middle', 'high', 'highest'],
            properties: {
              at: {
                type: 'array',
                items: { $ref: '#/components/schemas/Instant' },
              },
              lowest: { type: 'array', items: { type: 'number' } },
              highest: { type: 'array', items: { type: 'number' } },
              low: { type: 'array', items: { type: 'number' } },
              middle: { type: 'array', items: { type: 'number' } },
              high: { type: 'array', items: { type: 'number' } },
            },
          },
          markers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloMarker' },
          },
          computedAt: { $ref: '#/components/schemas/Instant' },
          workingHref: {
            type: 'string',
            description: 'The call whose answer holds the working.',
          },
        },
      },
      SloWhatIfRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          objective: { type: 'integer', minimum: 0, maximum: 19, default: 0 },
          target: { type: 'number', minimum: 0, maximum: 1 },
          window: {
            type: 'string',
            maxLength: 10,
            description:
              'A rolling window in the shorthand of OpenSLO, such as `7d`.',
          },
        },
      },
      SloWhatIfSide: {
        type: 'object',
        required: [
          'target',
          'window',
          'sli',
          'consumed',
          'remaining',
          'state',
          'secondsExhausted',
          'exhaustions',
          'alerts',
          'coverage',
        ],
        properties: {
          target: { type: 'number' },
          window: { $ref: '#/components/schemas/SloWindow' },
          sli: { $ref: '#/components/schemas/NullableNumber' },
          consumed: { $ref: '#/components/schemas/NullableNumber' },
          remaining: { $ref: '#/components/schemas/NullableNumber' },
          state: { $ref: '#/components/schemas/SloState' },
          secondsExhausted: {
            type: 'integer',
            description:
              'How long the budget was gone in the replayed stretch.',
          },
          exhaustions: { type: 'integer', description: 'How often it went.' },
          alerts: {
            type: 'object',
            required: ['page', 'ticket'],
            description: 'How often each kind would have begun.',
            properties: {
              page: { type: 'integer' },
              ticket: { type: 'integer' },
            },
          },
          coverage: { $ref: '#/components/schemas/NullableNumber' },
        },
      },
      SloWhatIf: {
        type: 'object',
        required: [
          'replayed',
          'current',
          'changed',
          'at',
          'currentRemaining',
          'changedRemaining',
          'notes',
          'working',
        ],
        properties: {
          replayed: {
            description: 'What both are replayed over.',
            $ref: '#/components/schemas/SloSpan',
          },
          current: { $ref: '#/components/schemas/SloWhatIfSide' },
          changed: { $ref: '#/components/schemas/SloWhatIfSide' },
          at: {
            type: 'array',
            items: { $ref: '#/components/schemas/Instant' },
          },
          currentRemaining: {
            type: 'array',
            items: { $ref: '#/components/schemas/NullableNumber' },
          },
          changedRemaining: {
            type: 'array',
            items: { $ref: '#/components/schemas/NullableNumber' },
          },
          notes: {
            type: 'array',
            description: 'What the replay cannot know.',
            items: { type: 'string' },
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      SloAlertEpisode: {
        type: 'object',
        required: [
          'id',
          'slo',
          'title',
          'service',
          'owner',
          'objective',
          'policy',
          'severity',
          'operator',
          'longSeconds',
          'shortSeconds',
          'factor',
          'state',
          'heldFrom',
          'heldUntil',
          'pendingAt',
          'firedAt',
          'resolvedAt',
          'handedTo',
          'longBurn',
          'shortBurn',
          'totalUnits',
          'badUnits',
          'whatToDo',
          'workingHref',
          'isExample',
        ],
        properties: {
          id: { type: 'string' },
          slo: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          service: { type: 'string' },
          owner: { $ref: '#/components/schemas/NullableText' },
          objective: { type: 'integer' },
          policy: {
            type: ['string', 'null'],
            description:
              'AlertPolicy of the definition that it is of; null for one that each SLO gets of itself.',
          },
          severity: { type: 'string', enum: ['page', 'ticket'] },
          operator: { $ref: '#/components/schemas/SloAlertOperator' },
          longSeconds: { type: 'integer' },
          shortSeconds: { $ref: '#/components/schemas/SloShortWindow' },
          factor: { type: 'number' },
          state: { type: 'string', enum: ['pending', 'firing', 'resolved'] },
          heldFrom: {
            type: 'string',
            format: 'date-time',
            description:
              'When the slice began with which its condition came to hold: by the data, which is noticed later.',
          },
          heldUntil: {
            type: 'string',
            format: 'date-time',
            description:
              'When the last slice ended that its condition held with; the burn rates and units are of then.',
          },
          pendingAt: {
            type: 'string',
            format: 'date-time',
            description: 'When the condition was first seen to hold.',
          },
          firedAt: { $ref: '#/components/schemas/NullableInstant' },
          resolvedAt: { $ref: '#/components/schemas/NullableInstant' },
          handedTo: {
            type: ['string', 'null'],
            description:
              'The owner that it went on with, where that ended it; they have an episode of their own.',
          },
          longBurn: { $ref: '#/components/schemas/NullableNumber' },
          shortBurn: { $ref: '#/components/schemas/NullableNumber' },
          totalUnits: {
            type: ['number', 'null'],
            description:
              'Units of the long window; null for an episode of an earlier release.',
          },
          badUnits: {
            type: ['number', 'null'],
            description:
              'Those of them that were bad; null for an episode of an earlier release.',
          },
          whatToDo: {
            type: 'string',
            description: 'What the owner is to do, in words.',
          },
          workingHref: {
            type: 'string',
            description:
              'Where the SLO is answered with the working of its alerts.',
          },
          isExample: { type: 'boolean' },
        },
      },
      SloAlertPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloAlertEpisode' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      SloPolicyCondition: {
        type: 'object',
        description: 'One of the two is set.',
        required: ['consumed', 'state'],
        properties: {
          consumed: {
            type: ['number', 'null'],
            description:
              'Part of the budget that is consumed, at least; may be over 1.',
          },
          state: {
            type: ['string', 'null'],
            enum: ['exhausted', 'burning', null],
            description: '`burning` holds for exhausted SLOs, too.',
          },
        },
      },
      SloPolicyRule: {
        type: 'object',
        required: [
          'name',
          'when',
          'action',
          'dueSeconds',
          'owner',
          'clearsBelow',
        ],
        properties: {
          name: { $ref: '#/components/schemas/SloName' },
          when: { $ref: '#/components/schemas/SloPolicyCondition' },
          action: { type: 'string', description: 'What is to be done.' },
          dueSeconds: {
            type: 'integer',
            description:
              'How long the owner has from when the rule begins to hold.',
          },
          owner: {
            type: ['string', 'null'],
            description: 'Entity reference; null: the owner of the SLO.',
          },
          clearsBelow: {
            type: ['number', 'null'],
            description:
              'Consumed part of the budget below which the rule no longer holds; null for rules on burning.',
          },
        },
      },
      SloPolicy: {
        type: 'object',
        required: ['name', 'title', 'file', 'appliesTo', 'rules'],
        properties: {
          name: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          file: { type: 'string', description: 'Where it is changed.' },
          appliesTo: {
            type: 'object',
            description:
              'SLOs that match each list that is not empty; all SLOs where every list is.',
            required: ['owners', 'systems', 'services', 'tags', 'slos'],
            properties: {
              owners: { type: 'array', items: { type: 'string' } },
              systems: { type: 'array', items: { type: 'string' } },
              services: { type: 'array', items: { type: 'string' } },
              tags: {
                type: 'array',
                items: { type: 'string' },
                description: '`key:value`.',
              },
              slos: { type: 'array', items: { type: 'string' } },
            },
          },
          rules: {
            type: 'array',
            description: 'The most severe first.',
            items: { $ref: '#/components/schemas/SloPolicyRule' },
          },
        },
      },
      SloPolicies: {
        type: 'object',
        required: ['items', 'faults'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloPolicy' },
          },
          faults: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloFault' },
          },
        },
      },
      SloActionState: {
        type: 'string',
        description:
          '`done`: by somebody, whether or not the rule still holds. `cleared`: the rule no longer held before anybody did.',
        enum: ['open', 'acknowledged', 'excepted', 'done', 'cleared'],
      },
      SloAction: {
        type: 'object',
        description: 'What a rule of a policy asks for of one SLO.',
        required: [
          'id',
          'slo',
          'title',
          'service',
          'entityRef',
          'owner',
          'isExample',
          'policy',
          'policyTitle',
          'rule',
          'when',
          'action',
          'state',
          'isOverdue',
          'openedAt',
          'dueAt',
          'exceptedUntil',
          'closedAt',
          'clearedAt',
          'opening',
          'allows',
          'etag',
          'workingHref',
        ],
        properties: {
          id: { type: 'string' },
          slo: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string', description: 'Of the SLO, when it opened.' },
          service: { type: 'string' },
          entityRef: { $ref: '#/components/schemas/NullableText' },
          owner: {
            type: ['string', 'null'],
            description: 'Entity reference of who is to act.',
          },
          isExample: {
            type: 'boolean',
            description: 'The counts are made up.',
          },
          policy: { type: 'string' },
          policyTitle: { type: 'string' },
          rule: { type: 'string' },
          when: { $ref: '#/components/schemas/SloPolicyCondition' },
          action: { type: 'string', description: 'What is to be done.' },
          state: { $ref: '#/components/schemas/SloActionState' },
          isOverdue: { type: 'boolean' },
          openedAt: { $ref: '#/components/schemas/Instant' },
          dueAt: { $ref: '#/components/schemas/Instant' },
          exceptedUntil: { $ref: '#/components/schemas/NullableInstant' },
          closedAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'When it was done or cleared.',
          },
          clearedAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When the rule no longer held; until then there is no other action of it.',
          },
          opening: {
            type: 'object',
            description:
              'How the SLO stood when the action opened; the numbers are never changed.',
            required: [
              'state',
              'consumed',
              'remaining',
              'sli',
              'target',
              'window',
              'objective',
              'version',
              'computedAt',
            ],
            properties: {
              state: { $ref: '#/components/schemas/SloState' },
              consumed: { $ref: '#/components/schemas/NullableNumber' },
              remaining: { $ref: '#/components/schemas/NullableNumber' },
              sli: { $ref: '#/components/schemas/NullableNumber' },
              target: { $ref: '#/components/schemas/NullableNumber' },
              window: { $ref: '#/components/schemas/SloWindow' },
              objective: {
                type: ['integer', 'null'],
                description: 'From 0; null of all objectives together.',
              },
              version: { type: 'integer', description: 'Of the definition.' },
              computedAt: { $ref: '#/components/schemas/NullableInstant' },
            },
          },
          allows: {
            type: 'array',
            description: 'What can be decided on it now.',
            items: {
              type: 'string',
              enum: ['acknowledge', 'complete', 'except', 'reopen'],
            },
          },
          etag: { type: 'string', description: 'What `If-Match` takes.' },
          workingHref: {
            type: 'string',
            description:
              'The call whose answer holds the working of the SLO as it stands now.',
          },
        },
      },
      SloActionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloAction' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      SloActionEvent: {
        type: 'object',
        required: ['kind', 'at', 'by', 'note', 'until'],
        properties: {
          kind: {
            type: 'string',
            enum: [
              'opened',
              'acknowledged',
              'done',
              'excepted',
              'reopened',
              'lapsed',
              'cleared',
            ],
          },
          at: { $ref: '#/components/schemas/Instant' },
          by: {
            type: ['string', 'null'],
            description:
              'Entity reference of who decided; null where an evaluation did.',
          },
          note: { $ref: '#/components/schemas/NullableText' },
          until: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'End of an exception.',
          },
        },
      },
      SloActionDetail: {
        allOf: [
          { $ref: '#/components/schemas/SloAction' },
          {
            type: 'object',
            required: ['events'],
            properties: {
              events: {
                type: 'array',
                description: 'All that happened to it, the oldest first.',
                items: { $ref: '#/components/schemas/SloActionEvent' },
              },
            },
          },
        ],
      },
      SloActionNote: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
        pattern: '^[^\\x00]*[^\\s\\x00][^\\x00]*$',
        examples: ['Agreed with the product owner'],
      },
      SloActionRemark: {
        type: 'object',
        additionalProperties: false,
        properties: { note: { $ref: '#/components/schemas/SloActionNote' } },
      },
      SloActionReport: {
        type: 'object',
        additionalProperties: false,
        required: ['note'],
        properties: { note: { $ref: '#/components/schemas/SloActionNote' } },
      },
      SloActionReason: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: { reason: { $ref: '#/components/schemas/SloActionNote' } },
      },
      SloActionException: {
        type: 'object',
        additionalProperties: false,
        required: ['reason', 'until'],
        properties: {
          reason: { $ref: '#/components/schemas/SloActionNote' },
          until: {
            type: 'string',
            format: 'date-time',
            maxLength: 40,
            description: 'After now, and 90 days from now at most.',
          },
        },
      },
      SloReview: {
        type: 'object',
        required: [
          'owner',
          'from',
          'to',
          'computedAt',
          'watchedSince',
          'states',
          'slos',
          'stateChanges',
          'definitionChanges',
          'alerts',
          'actions',
          'ledgers',
          'slasAtRisk',
        ],
        properties: {
          owner: { type: 'string' },
          from: { $ref: '#/components/schemas/Instant' },
          to: { $ref: '#/components/schemas/Instant' },
          computedAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When SLOs were last evaluated; null before the first time.',
          },
          watchedSince: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When the portal began to watch the first of its SLOs: no change and no alert is known from before. Null where the team has none.',
          },
          states: {
            type: 'array',
            description: 'How many of its SLOs are in each state.',
            items: { $ref: '#/components/schemas/SloCount' },
          },
          slos: {
            type: 'object',
            description:
              'Its SLOs with how they stand and stood a week ago, the worst first.',
            required: ['items', 'leftOff'],
            properties: {
              items: {
                type: 'array',
                items: { $ref: '#/components/schemas/SloSummary' },
              },
              leftOff: { type: 'boolean' },
            },
          },
          stateChanges: {
            type: 'object',
            description: 'The latest first.',
            required: ['items', 'leftOff'],
            properties: {
              items: {
                type: 'array',
                items: { $ref: '#/components/schemas/SloStateChange' },
              },
              leftOff: { type: 'boolean' },
            },
          },
          definitionChanges: {
            type: 'object',
            description:
              'Versions of definitions that began, the latest first.',
            required: ['items', 'leftOff'],
            properties: {
              items: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['slo', 'title', 'version', 'at', 'by'],
                  properties: {
                    slo: { $ref: '#/components/schemas/SloName' },
                    title: { type: 'string' },
                    version: { type: 'integer' },
                    at: { $ref: '#/components/schemas/Instant' },
                    by: {
                      type: ['string', 'null'],
                      description: 'Entity reference; null for files.',
                    },
                  },
                },
              },
              leftOff: { type: 'boolean' },
            },
          },
          alerts: {
            type: 'object',
            description: 'Alerts that began, the latest first.',
            required: ['items', 'leftOff'],
            properties: {
              items: {
                type: 'array',
                items: { $ref: '#/components/schemas/SloAlertEpisode' },
              },
              leftOff: { type: 'boolean' },
            },
          },
          actions: {
            type: 'object',
            description:
              'Open, acknowledged and excepted ones, and those that were closed within the time; the most urgent first.',
            required: ['items', 'leftOff'],
            properties: {
              items: {
                type: 'array',
                items: { $ref: '#/components/schemas/SloAction' },
              },
              leftOff: { type: 'boolean' },
            },
          },
          ledgers: {
            type: 'array',
            description:
              'What burnt most of the budgets of the SLOs that stand worst, within the last week. Those of which it is too early to say are left out, and what burnt less than a hundredth of its budget.',
            items: {
              type: 'object',
              required: [
                'slo',
                'title',
                'objective',
                'objectiveTitle',
                'lines',
              ],
              properties: {
                slo: { $ref: '#/components/schemas/SloName' },
                title: { type: 'string' },
                objective: {
                  type: 'integer',
                  description:
                    'From 0: the one that stands worst, of a composite, too.',
                },
                objectiveTitle: {
                  type: ['string', 'null'],
                  description: 'Null where the SLO has one objective.',
                },
                lines: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: [
                      'start',
                      'end',
                      'badUnits',
                      'consumed',
                      'markers',
                    ],
                    properties: {
                      start: { $ref: '#/components/schemas/Instant' },
                      end: { $ref: '#/components/schemas/Instant' },
                      badUnits: { type: 'number' },
                      consumed: {
                        type: ['number', 'null'],
                        description: 'Part of the budget of the whole window.',
                      },
                      markers: {
                        type: 'array',
                        description:
                          'What was under way at the service; where nothing known was, at what it depends on. Nothing known at either where it is empty.',
                        items: { $ref: '#/components/schemas/SloMarker' },
                      },
                    },
                  },
                },
              },
            },
          },
          slasAtRisk: {
            type: 'object',
            description:
              'Agreements that are broken or at risk, the worst first.',
            required: ['items', 'leftOff'],
            properties: {
              items: {
                type: 'array',
                items: { $ref: '#/components/schemas/SlaSummary' },
              },
              leftOff: { type: 'boolean' },
            },
          },
        },
      },
      SloStateChange: {
        type: 'object',
        required: ['slo', 'title', 'at', 'from', 'to', 'remaining'],
        properties: {
          slo: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          at: { $ref: '#/components/schemas/Instant' },
          from: {
            description: 'Null for an SLO that is new.',
            oneOf: [
              { $ref: '#/components/schemas/SloState' },
              { type: 'null' },
            ],
          },
          to: { $ref: '#/components/schemas/SloState' },
          remaining: {
            type: ['number', 'null'],
            description: 'Part of the budget that was left then.',
          },
        },
      },
      SloDefinitionText: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            maxLength: 200000,
            description:
              'OpenSLO v1 or v1alpha, YAML or JSON; documents that an SLO refers to come with it.',
          },
        },
      },
      SloDefinitionSource: {
        type: 'object',
        required: ['kind', 'ref', 'isEditable'],
        properties: {
          kind: { type: 'string', enum: ['api', 'file', 'catalog'] },
          ref: {
            type: ['string', 'null'],
            description: 'The file, or the entity whose annotation names it.',
          },
          isEditable: {
            type: 'boolean',
            description:
              'Whether it can be changed here; what comes from a file is changed there.',
          },
        },
      },
      SloDefinitionRecord: {
        type: 'object',
        required: [
          'name',
          'title',
          'service',
          'version',
          'digest',
          'source',
          'text',
          'definition',
          'warnings',
          'createdAt',
          'updatedAt',
          'updatedBy',
        ],
        properties: {
          name: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          service: { type: 'string' },
          version: { type: 'integer' },
          digest: {
            type: 'string',
            description: '`sha256:` and hex, of what it says.',
          },
          source: { $ref: '#/components/schemas/SloDefinitionSource' },
          text: {
            type: 'string',
            description: 'OpenSLO v1, YAML: the SLO and all that it refers to.',
          },
          definition: { $ref: '#/components/schemas/SloDefinition' },
          warnings: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloFault' },
          },
          createdAt: { $ref: '#/components/schemas/Instant' },
          updatedAt: { $ref: '#/components/schemas/Instant' },
          updatedBy: {
            type: ['string', 'null'],
            description:
              'Entity reference of who wrote this version; null for files.',
          },
        },
      },
      ListedSloDefinition: {
        type: 'object',
        required: [
          'name',
          'title',
          'service',
          'entityRef',
          'owner',
          'version',
          'source',
          'createdAt',
          'updatedAt',
          'updatedBy',
          'retiredAt',
          'retiredBy',
        ],
        properties: {
          name: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          service: { type: 'string' },
          entityRef: {
            type: ['string', 'null'],
            description:
              'Catalog entity of the service; null where the catalog has none.',
          },
          owner: {
            type: ['string', 'null'],
            description: 'Entity reference of who owns the service now.',
          },
          version: {
            type: 'integer',
            description:
              'The latest, from 1. What each of them said is in `/slo-definitions/{sloName}/versions`, after it was retired, too.',
          },
          source: { $ref: '#/components/schemas/SloDefinitionSource' },
          createdAt: { $ref: '#/components/schemas/Instant' },
          updatedAt: {
            description:
              'When its latest version began, it was moved or it was retired.',
            $ref: '#/components/schemas/Instant',
          },
          updatedBy: {
            type: ['string', 'null'],
            description:
              'Entity reference of who wrote the latest version; null for files.',
          },
          retiredAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'Since when it is out of use; null while it is in use.',
          },
          retiredBy: {
            type: ['string', 'null'],
            description:
              'Entity reference of who retired it; null while it is in use, and where its file or entity left it out.',
          },
        },
      },
      SloDefinitionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ListedSloDefinition' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      SloDefinitionRecords: {
        type: 'object',
        required: ['items', 'warnings'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloDefinitionRecord' },
          },
          warnings: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloFault' },
          },
        },
      },
      SloSourceFaults: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              allOf: [
                { $ref: '#/components/schemas/SloFault' },
                {
                  type: 'object',
                  required: ['kind'],
                  properties: {
                    kind: { type: 'string', enum: ['file', 'catalog'] },
                  },
                },
              ],
            },
          },
        },
      },
      SloDefinitionVersion: {
        type: 'object',
        required: [
          'version',
          'digest',
          'validFrom',
          'validTo',
          'by',
          'text',
          'changes',
        ],
        properties: {
          version: { type: 'integer' },
          digest: { type: 'string' },
          validFrom: { $ref: '#/components/schemas/Instant' },
          validTo: { $ref: '#/components/schemas/NullableInstant' },
          by: { $ref: '#/components/schemas/NullableText' },
          text: { type: 'string', description: 'OpenSLO v1.' },
          changes: {
            type: 'array',
            description: 'What differs from the version before, as paths.',
            items: {
              type: 'object',
              required: ['path', 'from', 'to'],
              properties: {
                path: { type: 'string' },
                from: { $ref: '#/components/schemas/NullableText' },
                to: { $ref: '#/components/schemas/NullableText' },
              },
            },
          },
        },
      },
      SloDefinitionVersionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloDefinitionVersion' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      SloPrometheusRules: {
        type: 'object',
        required: ['text', 'faults'],
        properties: {
          text: {
            type: 'string',
            description:
              'YAML that Prometheus loads; empty where nothing could be made.',
          },
          faults: {
            type: 'array',
            description: 'What no rule could be made for.',
            items: {
              type: 'object',
              required: ['objective', 'severity', 'detail', 'howToMend'],
              properties: {
                objective: {
                  type: ['integer', 'null'],
                  description: 'From 0; null for the SLO as a whole.',
                },
                severity: {
                  type: 'string',
                  enum: ['error', 'note'],
                  description:
                    'With an error an objective has no rules; with a note it has, and they leave something out.',
                },
                detail: { type: 'string' },
                howToMend: { type: 'string' },
              },
            },
          },
        },
      },
      SlaState: {
        type: 'string',
        description:
          '`kept`: so far, where the period is not over. `atRisk`: less than a quarter of what may fail is left, or the period ends below the target if it goes on like this. `broken`: nothing to come can mend it. `invalid`: the SLO or its objective is not there. `undecided`: more than a twentieth of the period is not known, and it decides; or it is too early to say. `notBegun`: the agreement begins later. `ended`: it was retired.',
        enum: [
          'broken',
          'atRisk',
          'invalid',
          'noData',
          'undecided',
          'kept',
          'notBegun',
          'ended',
        ],
      },
      SlaMoney: {
        type: 'object',
        required: ['amount', 'currency'],
        properties: {
          amount: {
            type: 'string',
            description: 'Decimal, with all digits of the currency.',
            examples: ['2500.00'],
          },
          currency: {
            type: 'string',
            description: 'ISO 4217.',
            examples: ['EUR'],
          },
        },
      },
      SlaText: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            maxLength: 200000,
            description:
              'Documents of `apiVersion: almanac.io/v1` and `kind: ServiceLevelAgreement`, YAML or JSON.',
          },
        },
      },
      SlaCheck: {
        type: 'object',
        required: ['agreements', 'faults'],
        properties: {
          agreements: {
            type: 'array',
            description: 'Those that are right.',
            items: { $ref: '#/components/schemas/SlaAgreement' },
          },
          faults: {
            type: 'array',
            description: 'In the order of the lines.',
            items: { $ref: '#/components/schemas/SloFault' },
          },
        },
      },
      SlaAgreement: {
        type: 'object',
        required: [
          'id',
          'title',
          'customer',
          'slo',
          'objective',
          'target',
          'window',
          'exclusions',
        ],
        properties: {
          id: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          customer: { type: 'string' },
          slo: {
            type: 'string',
            description: 'Name of the SLO on whose counts it is evaluated.',
          },
          objective: {
            type: 'integer',
            description: 'Which of its objectives, from 0.',
          },
          target: { type: 'number', description: 'Ratio of good units, 0…1.' },
          window: { $ref: '#/components/schemas/SloWindow' },
          since: {
            allOf: [{ $ref: '#/components/schemas/Day' }],
            description:
              'First day of the agreement, in the zone of its window. Where a text that is posted names none, the day that it is first saved on. Only a file leaves it out: the period that is under way when it is first read is then judged as a whole.',
          },
          exclusions: {
            type: 'array',
            items: { $ref: '#/components/schemas/SlaExclusion' },
          },
          credits: { $ref: '#/components/schemas/SlaCredits' },
          owner: { type: 'string', description: 'Entity reference.' },
          url: { type: 'string', description: 'Where the document is.' },
        },
      },
      SlaCredits: {
        type: 'object',
        required: ['currency', 'feePerPeriod', 'tiers'],
        properties: {
          currency: { type: 'string', description: 'ISO 4217.' },
          feePerPeriod: { type: 'string', description: 'Decimal.' },
          tiers: {
            type: 'array',
            items: {
              type: 'object',
              required: ['below', 'percent'],
              properties: {
                below: { type: 'number', description: 'Ratio, excluded.' },
                percent: { type: 'number', description: 'Of the fee.' },
              },
            },
          },
          capPercent: { type: 'number' },
        },
      },
      SlaExclusion: {
        type: 'object',
        description:
          'Time that does not count, by agreement with the customer.',
        required: ['start', 'end', 'reason'],
        properties: {
          start: { $ref: '#/components/schemas/Instant' },
          end: { $ref: '#/components/schemas/Instant' },
          reason: { type: 'string' },
        },
      },
      SlaRecord: {
        type: 'object',
        required: [
          'id',
          'version',
          'digest',
          'source',
          'text',
          'agreement',
          'createdAt',
          'updatedAt',
          'updatedBy',
        ],
        properties: {
          id: { $ref: '#/components/schemas/SloName' },
          version: { type: 'integer', description: 'From 1.' },
          digest: {
            type: 'string',
            description: '`sha256:` and hex, of what it says.',
          },
          source: { $ref: '#/components/schemas/SloDefinitionSource' },
          text: { type: 'string', description: 'The agreement as YAML.' },
          agreement: { $ref: '#/components/schemas/SlaAgreement' },
          createdAt: { $ref: '#/components/schemas/Instant' },
          updatedAt: { $ref: '#/components/schemas/Instant' },
          updatedBy: {
            type: ['string', 'null'],
            description:
              'Entity reference of who wrote this version; null for files.',
          },
        },
      },
      SlaRecords: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SlaRecord' },
          },
        },
      },
      SlaVersionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'version',
                'validFrom',
                'validTo',
                'by',
                'text',
                'agreement',
              ],
              properties: {
                version: { type: 'integer' },
                validFrom: { $ref: '#/components/schemas/Instant' },
                validTo: { $ref: '#/components/schemas/NullableInstant' },
                by: {
                  type: ['string', 'null'],
                  description:
                    'Entity reference of who wrote it; null for files.',
                },
                text: { type: 'string', description: 'The agreement as YAML.' },
                agreement: { $ref: '#/components/schemas/SlaAgreement' },
              },
            },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      SlaFaults: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SloFault' },
          },
        },
      },
      SlaPeriod: {
        type: 'object',
        description:
          'One period of an agreement. Numbers beyond what may fail are negative: nothing is clamped.',
        required: [
          'start',
          'end',
          'isOver',
          'isPromised',
          'version',
          'target',
          'state',
          'stateInWords',
          'sli',
          'coverage',
          'units',
          'badUnits',
          'excludedSeconds',
          'excludedUnits',
          'headroom',
          'unitsLeft',
          'shareLeft',
          'outageMinutesLeft',
          'projectedSli',
          'creditPercent',
          'credit',
          'settlesAt',
          'settledAt',
        ],
        properties: {
          start: { $ref: '#/components/schemas/Instant' },
          end: { $ref: '#/components/schemas/Instant' },
          isOver: { type: 'boolean' },
          settlesAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'From here on a period that is over becomes final, once its last counts have come; null for one that is under way, or final.',
          },
          settledAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When it became final: what it says never changes since then. Null for one that is under way or provisional.',
          },
          isPromised: {
            type: 'boolean',
            description:
              'Whether the agreement held when it ended; no credit is due for what was before.',
          },
          version: {
            type: 'integer',
            description: 'Of the agreement, that held when the period ended.',
          },
          target: { type: 'number' },
          state: { $ref: '#/components/schemas/SlaState' },
          stateInWords: { type: 'string' },
          sli: { $ref: '#/components/schemas/NullableNumber' },
          coverage: {
            type: 'number',
            description:
              'Part of the time that counts whose counts are known, 0…1.',
          },
          units: {
            type: 'number',
            description: 'Events or slices that count.',
          },
          badUnits: { type: 'number' },
          excludedSeconds: {
            type: 'number',
            description: 'What was taken out, in whole buckets.',
          },
          excludedUnits: { type: 'number' },
          headroom: { type: ['number', 'null'], description: 'SLI − target.' },
          unitsLeft: {
            type: 'number',
            description:
              'What may still fail; until the end of the period, where that can be told.',
          },
          shareLeft: {
            type: ['number', 'null'],
            description:
              'The same as a part of what may fail in all; null where nothing may.',
          },
          outageMinutesLeft: {
            type: ['number', 'null'],
            description:
              'The same in minutes of full outage, at the traffic of the last seven days.',
          },
          projectedSli: {
            type: ['number', 'null'],
            description:
              'At the end of the period, if it goes on as in the last seven days. Null where too little is known to tell.',
          },
          creditPercent: { $ref: '#/components/schemas/NullableNumber' },
          credit: {
            description:
              'Due for the period, or if it ended now; null where no credits are agreed, or it cannot be told. Where much is not known, no less than this, whatever that time was.',
            oneOf: [
              { $ref: '#/components/schemas/SlaMoney' },
              { type: 'null' },
            ],
          },
        },
      },
      SlaSummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'customer',
          'owner',
          'slo',
          'sloTitle',
          'service',
          'objective',
          'target',
          'window',
          'url',
          'isExample',
          'version',
          'state',
          'stateInWords',
          'problem',
          'hasCredits',
          'since',
          'retiredAt',
          'current',
          'last',
          'computedAt',
        ],
        properties: {
          id: { $ref: '#/components/schemas/SloName' },
          title: { type: 'string' },
          customer: { type: 'string' },
          owner: { $ref: '#/components/schemas/NullableText' },
          slo: { type: 'string' },
          sloTitle: { $ref: '#/components/schemas/NullableText' },
          service: { $ref: '#/components/schemas/NullableText' },
          objective: { type: 'integer' },
          target: { type: 'number' },
          window: { $ref: '#/components/schemas/SloWindow' },
          url: { $ref: '#/components/schemas/NullableText' },
          isExample: {
            type: 'boolean',
            description: 'Whether the counts are made up.',
          },
          version: { type: 'integer' },
          state: { $ref: '#/components/schemas/SlaState' },
          stateInWords: { type: 'string' },
          problem: {
            type: ['string', 'null'],
            description: 'Why it cannot be evaluated.',
          },
          hasCredits: {
            type: 'boolean',
            description: 'Whether a broken promise costs money.',
          },
          since: {
            type: ['string', 'null'],
            format: 'date',
            description:
              'First day of the agreement, in the zone of its window; null where a file names none: the period that is under way when it is first read is then judged as a whole.',
          },
          retiredAt: {
            type: ['string', 'null'],
            format: 'date-time',
            description:
              'When it was taken out of use. Lists have it until its last promised period is final.',
          },
          current: {
            description:
              'The period that is under way; null where there is none.',
            oneOf: [
              { $ref: '#/components/schemas/SlaPeriod' },
              { type: 'null' },
            ],
          },
          last: {
            description:
              'The last period that is over. Windows that always rolled have none.',
            oneOf: [
              { $ref: '#/components/schemas/SlaPeriod' },
              { type: 'null' },
            ],
          },
          computedAt: { $ref: '#/components/schemas/Instant' },
        },
      },
      SlaPage: {
        type: 'object',
        required: [
          'items',
          'nextCursor',
          'totalCount',
          'matchingCount',
          'workingHref',
        ],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SlaSummary' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
          totalCount: { type: 'integer' },
          matchingCount: { type: 'integer' },
          workingHref: {
            type: 'string',
            description:
              'Template (RFC 6570) of the call whose answer holds the working of an item, with its `id`.',
          },
        },
      },
      SlaPeriodWithWorking: {
        allOf: [
          { $ref: '#/components/schemas/SlaPeriod' },
          {
            type: 'object',
            required: ['working', 'evaluatedBy', 'exclusions', 'wouldNowBe'],
            properties: {
              working: { $ref: '#/components/schemas/Working' },
              evaluatedBy: {
                type: 'object',
                description:
                  'The definition of the SLO that decides: the one that held when the period ended.',
                required: ['slo', 'version', 'digest'],
                properties: {
                  slo: { $ref: '#/components/schemas/SloName' },
                  version: { type: 'integer' },
                  digest: { type: 'string' },
                },
              },
              exclusions: {
                type: 'array',
                description:
                  'Those of the latest version of the agreement that touch the period, as long as it is not final.',
                items: { $ref: '#/components/schemas/SlaExclusion' },
              },
              wouldNowBe: {
                type: ['object', 'null'],
                description:
                  'What a final period would be with the exclusions that were changed since; null where none was.',
                required: ['inWords', 'state', 'sli', 'credit'],
                properties: {
                  inWords: { type: 'string' },
                  state: { $ref: '#/components/schemas/SlaState' },
                  sli: { $ref: '#/components/schemas/NullableNumber' },
                  credit: {
                    oneOf: [
                      { $ref: '#/components/schemas/SlaMoney' },
                      { type: 'null' },
                    ],
                  },
                },
              },
            },
          },
        ],
      },
      SlaStanding: {
        type: 'object',
        required: [
          'summary',
          'agreement',
          'source',
          'periods',
          'creditsDue',
          'comparison',
        ],
        properties: {
          summary: { $ref: '#/components/schemas/SlaSummary' },
          agreement: { $ref: '#/components/schemas/SlaAgreement' },
          source: { $ref: '#/components/schemas/SloDefinitionSource' },
          periods: {
            type: 'array',
            description:
              'The one under way, then those that are over, the latest first.',
            items: { $ref: '#/components/schemas/SlaPeriodWithWorking' },
          },
          creditsDue: {
            type: 'array',
            description:
              'Sum of the credits of the promised periods that are over and listed, one for each currency.',
            items: { $ref: '#/components/schemas/SlaMoney' },
          },
          comparison: {
            type: ['object', 'null'],
            description: 'The agreement beside the objective of the SLO.',
            required: [
              'objectiveTarget',
              'difference',
              'isSameWindow',
              'leftWhenBudgetIsGone',
              'inWords',
            ],
            properties: {
              objectiveTarget: { type: 'number' },
              difference: {
                type: 'number',
                description:
                  'Target of the objective − target of the agreement.',
              },
              isSameWindow: { type: 'boolean' },
              leftWhenBudgetIsGone: {
                type: ['number', 'null'],
                description:
                  'Part of what the agreement allows that is left when the budget of the objective is gone.',
              },
              inWords: { type: 'string' },
            },
          },
        },
      },
      SloPromise: {
        type: 'object',
        description:
          'What can be promised at best of an SLO, given what its service depends on.',
        required: [
          'slo',
          'entityRef',
          'objective',
          'target',
          'verdict',
          'inWords',
          'independent',
          'lowest',
          'highest',
          'heldBackBy',
          'dependencies',
          'unknown',
          'shared',
          'circles',
          'faults',
          'assumptions',
          'measured',
          'isMeasuredBelow',
          'isExample',
          'working',
        ],
        properties: {
          slo: { $ref: '#/components/schemas/SloName' },
          entityRef: {
            type: ['string', 'null'],
            description: 'The service in the catalog.',
          },
          objective: { type: 'integer' },
          target: { type: 'number', description: 'What is to be promised.' },
          verdict: {
            type: 'string',
            description:
              '`always`: however failures depend on each other. `ifIndependent`: where they do not. `ifDependent`: only where they come together more than by chance. `never`: what is needed does not allow it. `undecided`: nothing closer than the bounds can be told. `unmeasured`: what is measured allows it, and of the rest nothing is known. `measuredBelow`: the service itself measures below it, and what is needed allows more than that. `noDependencies`: nothing is known that the service depends on. `notInCatalog`: the service is not there.',
            enum: [
              'always',
              'ifIndependent',
              'ifDependent',
              'never',
              'undecided',
              'unmeasured',
              'measuredBelow',
              'noDependencies',
              'notInCatalog',
            ],
          },
          inWords: { type: 'string' },
          independent: {
            type: ['number', 'null'],
            description:
              'The best promise where failures do not depend on each other; null where something that is needed is not measured, or too much is shared.',
          },
          lowest: {
            type: ['number', 'null'],
            description:
              'No worse than this, however they do; null where something that is needed is not measured.',
          },
          highest: {
            type: ['number', 'null'],
            description: 'No better than this, however they do.',
          },
          heldBackBy: {
            type: 'array',
            description:
              'What is needed, by how much more could be promised if it never failed, most first.',
            items: {
              type: 'object',
              required: ['entityRef', 'gain'],
              properties: {
                entityRef: { type: 'string' },
                gain: { type: 'number' },
              },
            },
          },
          dependencies: {
            type: 'array',
            description:
              'All that is needed, directly or by others, in the order of the references.',
            items: {
              type: 'object',
              required: [
                'entityRef',
                'title',
                'isKnown',
                'neededBy',
                'sli',
                'ownAvailability',
                'slo',
                'objective',
                'window',
                'coverage',
              ],
              properties: {
                entityRef: { type: 'string' },
                title: { type: 'string' },
                isKnown: {
                  type: 'boolean',
                  description: 'Whether the catalog has the entity.',
                },
                neededBy: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['entityRef', 'kind'],
                    properties: {
                      entityRef: { type: 'string' },
                      kind: { type: 'string', enum: ['hard', 'soft', 'group'] },
                      share: {
                        type: 'number',
                        description:
                          'Part of the requests that uses a soft need.',
                      },
                      group: {
                        type: 'string',
                        description:
                          'Those of one group stand in for each other.',
                      },
                    },
                  },
                },
                sli: {
                  type: ['number', 'null'],
                  description:
                    'The worst that is measured of it; null where nothing is, or too little of the window of each SLO is known yet.',
                },
                ownAvailability: {
                  type: ['number', 'null'],
                  description:
                    'The same without the failures of what it needs itself.',
                },
                slo: {
                  type: ['string', 'null'],
                  description:
                    'The SLO that the SLI is of; without an SLI, the one that too little is known of yet.',
                },
                objective: { type: ['integer', 'null'] },
                window: {
                  oneOf: [
                    { $ref: '#/components/schemas/SloWindow' },
                    { type: 'null' },
                  ],
                },
                coverage: { $ref: '#/components/schemas/NullableNumber' },
              },
            },
          },
          unknown: {
            type: 'array',
            description:
              'What nothing, or too little yet, is measured of; it counts as if it never failed.',
            items: { type: 'string' },
          },
          shared: {
            type: 'array',
            description: 'What is needed on several ways; it counts once.',
            items: { type: 'string' },
          },
          circles: {
            type: 'array',
            items: { type: 'array', items: { type: 'string' } },
          },
          faults: {
            type: 'array',
            description: 'What is wrong in the annotations.',
            items: {
              type: 'object',
              required: [
                'entityRef',
                'entry',
                'severity',
                'detail',
                'howToMend',
              ],
              properties: {
                entityRef: { type: 'string' },
                entry: { type: ['string', 'null'] },
                severity: { type: 'string', enum: ['error', 'warning'] },
                detail: { type: 'string' },
                howToMend: { type: 'string' },
              },
            },
          },
          assumptions: { type: 'array', items: { type: 'string' } },
          measured: {
            type: ['number', 'null'],
            description:
              'SLI of the objective itself, for comparison; the failures of what is needed are in it.',
          },
          isMeasuredBelow: {
            type: 'boolean',
            description:
              'Whether `measured` is below the target, and enough is known of its window to say so.',
          },
          isExample: {
            type: 'boolean',
            description: 'Whether any of the counts is made up.',
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      SliPush: {
        type: 'object',
        additionalProperties: false,
        required: ['buckets'],
        properties: { buckets: { $ref: '#/components/schemas/SloBuckets' } },
      },
      SliPushReport: {
        type: 'object',
        required: ['kept', 'tooOld', 'objectives'],
        properties: {
          kept: {
            type: 'integer',
            description: 'Buckets that say something and were kept.',
          },
          tooOld: {
            type: 'integer',
            description:
              'Buckets left out since only wider ones are kept of that time and the push does not cover a whole one.',
          },
          objectives: {
            type: 'integer',
            description: 'Objectives that are evaluated on this SLI.',
          },
        },
      },
      TrendRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['series'],
        properties: {
          series: {
            type: 'array',
            description:
              'At most 1,000 series; more are refused as `batch-too-large`.',
            minItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['values', 'step', 'start'],
              properties: {
                name: { type: 'string', maxLength: 200 },
                values: {
                  type: 'array',
                  minItems: 1,
                  maxItems: 20000,
                  items: { $ref: '#/components/schemas/Value' },
                },
                step: { $ref: '#/components/schemas/Step' },
                start: { $ref: '#/components/schemas/Day' },
                season: { type: 'integer', minimum: 2, maximum: 366 },
                kind: {
                  type: 'string',
                  enum: ['count', 'share', 'gauge'],
                  description:
                    'What the values are: a count is never below 0, a share lies between 0 and 1 and so does its forecast, and a gauge has no natural zero. Guessed from the values when left out.',
                },
                bounds: {
                  type: 'object',
                  additionalProperties: false,
                  description:
                    'Between which all values lie, and so does their forecast; a share has those of its kind.',
                  required: ['low', 'high'],
                  properties: {
                    low: { type: 'number' },
                    high: { type: 'number' },
                  },
                },
                members: {
                  type: 'array',
                  maxItems: 500,
                  description: 'Parts whose values add up to the series.',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['member', 'values'],
                    properties: {
                      member: { type: 'string', maxLength: 200 },
                      values: {
                        type: 'array',
                        minItems: 1,
                        maxItems: 20000,
                        items: { $ref: '#/components/schemas/Value' },
                      },
                      wholes: {
                        type: 'array',
                        maxItems: 20000,
                        description:
                          "For a ratio: what the member's part is a part of, e.g. its users, in any unit that all members share. Then `values` are parts of the whole of all members.",
                        items: { $ref: '#/components/schemas/Value' },
                      },
                    },
                  },
                },
              },
            },
          },
          options: { $ref: '#/components/schemas/TrendOptions' },
        },
      },
      TrendOptions: {
        type: 'object',
        additionalProperties: false,
        properties: {
          windowPeriods: {
            type: 'integer',
            minimum: 4,
            maximum: 20000,
            description: 'Analyse the last so many periods; all when left out.',
          },
          horizon: { type: 'integer', minimum: 0, maximum: 120, default: 12 },
          changePenalty: {
            type: 'number',
            exclusiveMinimum: 0,
            description:
              'Penalty of a change point, in variances of the noise, taken as it is; by `changeCriterion` when left out.',
          },
          changeCriterion: {
            type: 'string',
            enum: ['mbic', 'bic'],
            description:
              'Penalty of a change point by name, `mbic` when left out; not beside a `changePenalty`. `bic` lets more changes through. For changes of the mean it is raised where neighbours resemble each other.',
          },
          changeModel: {
            type: 'string',
            enum: ['mean', 'mean-variance', 'trend'],
            default: 'mean',
            description:
              'What changes at the change points that are told: the level, the level or how much it varies, or the line that the values follow. The verdict goes by changes of the level whatever is asked for.',
          },
          correction: { $ref: '#/components/schemas/Correction' },
          multiplicity: {
            type: 'string',
            enum: ['benjamini-hochberg', 'benjamini-yekutieli'],
            default: 'benjamini-hochberg',
            description:
              'How `direction.q` is made over all series of the request; Benjamini-Yekutieli holds however they hang together, and is stricter.',
          },
          forecastMethod: { $ref: '#/components/schemas/ForecastMethod' },
          quantiles: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            uniqueItems: true,
            items: { type: 'number', minimum: 0.001, maximum: 0.999 },
            description:
              'Probabilities of which the forecast tells the value that is not exceeded, in `forecast.quantiles`. Where the errors of the past are too few for one so far out, the largest of them is stretched as normal errors would be.',
          },
          alpha: {
            type: 'number',
            exclusiveMinimum: 0,
            exclusiveMaximum: 1,
            default: 0.05,
          },
        },
      },
      ForecastMethod: {
        type: 'string',
        enum: [
          'shipped',
          'naive',
          'ses',
          'holt',
          'damped',
          'theta',
          'ets',
          'combination',
        ],
        default: 'shipped',
        description:
          'What the forecast is made by. `shipped` is that of the pages: the last level for a staircase, else the `combination` of Theta and a damped trend. `naive` repeats the last value, or the last cycle of a season; `ses` smooths the level, `holt` a trend that goes on, `damped` one that dies away, and `ets` is the one of these three that the values speak for.',
      },
      TrendAnalysis: {
        type: 'object',
        required: [
          'engineVersion',
          'inputDigest',
          'window',
          'verdict',
          'verdictReason',
          'latest',
          'direction',
          'slope',
          'changePoints',
          'forecast',
          'contributions',
          'quality',
          'working',
        ],
        properties: {
          engineVersion: { type: 'string' },
          inputDigest: { type: 'string' },
          window: {
            type: 'object',
            required: ['start', 'end', 'step', 'periods', 'missing'],
            properties: {
              start: { $ref: '#/components/schemas/Day' },
              end: { $ref: '#/components/schemas/Day' },
              step: { $ref: '#/components/schemas/Step' },
              periods: { type: 'integer' },
              missing: { type: 'integer' },
              spacing: {
                type: 'integer',
                minimum: 2,
                description:
                  'Periods from one value to the next, where values come regularly but less often than the step: 3 for quarters in a signal by the month. The analysis goes by these values; `missing` counts all periods without one.',
              },
            },
          },
          verdict: { $ref: '#/components/schemas/Verdict' },
          verdictReason: {
            type: 'string',
            description:
              'One sentence; for `unknown` how many more observations are needed.',
          },
          latest: {
            type: ['object', 'null'],
            required: ['at', 'value'],
            properties: {
              at: { $ref: '#/components/schemas/Day' },
              value: { type: 'number' },
            },
          },
          direction: {
            type: 'object',
            required: [
              's',
              'tau',
              'z',
              'p',
              'q',
              'requestedCorrection',
              'correction',
            ],
            properties: {
              s: { type: 'number' },
              tau: { type: 'number' },
              z: { type: 'number' },
              p: { type: 'number' },
              q: {
                type: ['number', 'null'],
                description:
                  'Over all series of the sweep or request: Benjamini-Hochberg, unless `multiplicity` asked otherwise.',
              },
              requestedCorrection: { $ref: '#/components/schemas/Correction' },
              correction: { $ref: '#/components/schemas/Correction' },
              seasonalCorrection: {
                type: 'string',
                enum: ['covariances'],
                description:
                  'In place of `correction`, which then is `none`: the variance of a seasonal test is from the covariances of its seasons (Hirsch and Slack 1984). Left out where it is not.',
              },
            },
          },
          slope: {
            type: 'object',
            description:
              'Theil-Sen with a 95 % interval; its ends are null where the values are too few to tell one. What a share changes by in a year is told as 1 at the most.',
            required: [
              'perStep',
              'low',
              'high',
              'perYear',
              'perYearLow',
              'perYearHigh',
              'ratioPerYear',
            ],
            properties: {
              perStep: { $ref: '#/components/schemas/Value' },
              low: { $ref: '#/components/schemas/Value' },
              high: { $ref: '#/components/schemas/Value' },
              perYear: { $ref: '#/components/schemas/Value' },
              perYearLow: { $ref: '#/components/schemas/Value' },
              perYearHigh: { $ref: '#/components/schemas/Value' },
              ratioPerYear: {
                type: ['number', 'null'],
                description:
                  'Slope per year as part of the middle of the line; null where zero does not mean "none of it".',
              },
              intercept: { $ref: '#/components/schemas/Value' },
            },
          },
          changePoints: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'index',
                'at',
                'low',
                'high',
                'before',
                'after',
                'markers',
              ],
              properties: {
                index: {
                  type: 'integer',
                  description:
                    'First period of the new level within the window.',
                },
                at: { $ref: '#/components/schemas/Day' },
                low: { $ref: '#/components/schemas/Day' },
                high: { $ref: '#/components/schemas/Day' },
                before: { type: 'number' },
                after: { type: 'number' },
                slopeBefore: {
                  type: 'number',
                  description:
                    'Of the change model `trend`: change per step before, where `before` and `after` are where the two lines are at `at`.',
                },
                slopeAfter: { type: 'number' },
                deviationBefore: {
                  type: 'number',
                  description:
                    'Of the change model `mean-variance`: standard deviation before.',
                },
                deviationAfter: { type: 'number' },
                markers: {
                  type: 'array',
                  description:
                    'Nearest markers. Nearness in time does not show a cause.',
                  items: {
                    type: 'object',
                    required: [
                      'markerId',
                      'title',
                      'kind',
                      'at',
                      'distanceDays',
                      'chance',
                    ],
                    properties: {
                      markerId: { type: 'string' },
                      title: { type: 'string' },
                      kind: { type: 'string' },
                      at: { $ref: '#/components/schemas/Instant' },
                      url: { type: 'string' },
                      distanceDays: { type: 'number' },
                      chance: {
                        type: 'number',
                        description:
                          'How often a marker lies as near when all markers are shifted in time.',
                      },
                    },
                  },
                },
              },
            },
          },
          forecast: {
            type: ['object', 'null'],
            required: ['method', 'start', 'median', 'bands', 'origins'],
            properties: {
              method: { type: 'string' },
              start: { $ref: '#/components/schemas/Day' },
              median: { type: 'array', items: { type: 'number' } },
              bands: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['level', 'low', 'high', 'measuredCoverage'],
                  properties: {
                    level: { type: 'number' },
                    low: { type: 'array', items: { type: 'number' } },
                    high: { type: 'array', items: { type: 'number' } },
                    measuredCoverage: { type: ['number', 'null'] },
                  },
                },
              },
              origins: {
                type: 'integer',
                description: 'Rolling origins behind the intervals.',
              },
              quantiles: {
                type: 'array',
                description: 'Where they were asked for, in that order.',
                items: {
                  type: 'object',
                  required: ['probability', 'values'],
                  properties: {
                    probability: { type: 'number' },
                    values: {
                      type: ['array', 'null'],
                      items: { type: 'number' },
                      description:
                        'One value a step; null where the past is too short to tell any error.',
                    },
                  },
                },
              },
            },
          },
          contributions: {
            oneOf: [
              { $ref: '#/components/schemas/Contributions' },
              { type: 'null' },
            ],
          },
          quality: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'severity', 'text'],
              properties: {
                id: { type: 'string' },
                severity: { type: 'string', enum: ['info', 'warning'] },
                text: { type: 'string' },
              },
            },
          },
          seasons: {
            type: 'array',
            description:
              'Cycles that the values follow, the shortest first; direction, size and shifts are found without them. Left out where there is none.',
            items: { $ref: '#/components/schemas/Season' },
          },
          panel: { $ref: '#/components/schemas/FixedPanel' },
          partialTotal: { $ref: '#/components/schemas/PartialTotal' },
          dimensions: {
            type: 'array',
            description:
              'Which dimension explains the change, the one whose shares it shifted most first. Left out where there is but one.',
            items: { $ref: '#/components/schemas/ExplainingDimension' },
          },
          emergence: { $ref: '#/components/schemas/Emergence' },
          bursts: {
            type: 'array',
            description:
              'When a count was at least twice its usual for a while, in the order of time; what was high from the first value on, or has been for long, is a level and not told. Left out where there is none.',
            items: { $ref: '#/components/schemas/Burst' },
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      Burst: {
        type: 'object',
        required: ['from', 'to', 'mean', 'usual', 'ratio', 'weight', 'isOver'],
        properties: {
          from: { $ref: '#/components/schemas/Day' },
          to: { $ref: '#/components/schemas/Day' },
          mean: {
            type: 'number',
            description:
              'Mean of the values in it; without their season where they have one.',
          },
          usual: { type: 'number', description: 'Mean of all values.' },
          ratio: { type: 'number', description: '`mean` over `usual`.' },
          weight: {
            type: 'number',
            description:
              'How much likelier the values are in a burst than outside, as a difference of log-likelihoods.',
          },
          isOver: {
            type: 'boolean',
            description: 'Whether it ended before the last value.',
          },
        },
      },
      Season: {
        type: 'object',
        required: ['periods', 'strength', 'skill', 'isGiven'],
        properties: {
          periods: { type: 'integer', description: 'Periods of one cycle.' },
          strength: {
            type: 'string',
            enum: ['none', 'weak', 'clear', 'strong'],
            description:
              '`none`: the cycle was given, and other cycles do not foretell one.',
          },
          skill: {
            type: ['number', 'null'],
            description:
              'How well other cycles foretell one, of what is not trend: 1 for a cycle that repeats exactly, 0 or less for none; null where too few were seen.',
          },
          isGiven: {
            type: 'boolean',
            description:
              'Whether the caller gave the cycle; otherwise it was found.',
          },
        },
      },
      FixedPanel: {
        type: 'object',
        description:
          'The members that have a value at both ends of the window, where others began or ceased to report. Direction, size, shifts and verdict are of their sum. Left out where none did.',
        required: [
          'members',
          'membersBefore',
          'membersAfter',
          'change',
          'panelChange',
          'coverageChange',
          'start',
          'values',
        ],
        properties: {
          members: { type: 'integer', description: 'Members at both ends.' },
          membersBefore: {
            type: 'integer',
            description: 'Members at the first.',
          },
          membersAfter: {
            type: 'integer',
            description: 'Members at the last.',
          },
          change: {
            type: 'number',
            description: 'Change of the whole; the other two add up to it.',
          },
          panelChange: {
            type: 'number',
            description: 'Change of the members at both ends.',
          },
          coverageChange: {
            type: 'number',
            description:
              'What members that began or ceased to report brought and took.',
          },
          start: { $ref: '#/components/schemas/Day' },
          values: {
            type: 'array',
            description:
              'Sum of the members at both ends, one value a period from `start`.',
            items: { $ref: '#/components/schemas/Value' },
          },
        },
      },
      ExplainingDimension: {
        type: 'object',
        required: ['dimension', 'surprise', 'explained', 'members'],
        properties: {
          dimension: { type: 'string' },
          surprise: {
            type: 'number',
            description:
              'By how much the change shifted the shares of the named members, in nats (Jensen-Shannon divergence).',
          },
          explained: {
            type: 'number',
            description:
              'Part of the change that the named members explain together, a ratio.',
          },
          members: {
            type: 'array',
            description: 'Titles of the members that explain most of it.',
            items: { type: 'string' },
          },
        },
      },
      Emergence: {
        type: 'object',
        description:
          'How much something is coming up, where it is counted by who takes it up.',
        required: [
          'score',
          'growth',
          'recency',
          'breadth',
          'effectiveAdopters',
        ],
        properties: {
          score: { type: 'number', description: 'Product of the three, 0…1.' },
          growth: { type: 'number', description: '0…1, small counts shrunk.' },
          recency: { type: 'number', description: 'Halves with each year.' },
          breadth: {
            type: 'number',
            description: '0 for one adopter, towards 1.',
          },
          effectiveAdopters: {
            type: 'number',
            description: 'Adopters as if all had taken up alike.',
          },
        },
      },
      TrendResult: {
        allOf: [
          { $ref: '#/components/schemas/TrendAnalysis' },
          {
            type: 'object',
            required: ['name'],
            properties: { name: { type: ['string', 'null'] } },
          },
        ],
      },
      Contributions: {
        type: 'object',
        description:
          'What each member added to the change between two periods; the parts add up to the change.',
        required: ['from', 'to', 'change', 'parts', 'other'],
        properties: {
          from: { $ref: '#/components/schemas/Day' },
          to: { $ref: '#/components/schemas/Day' },
          before: { type: 'number' },
          after: { type: 'number' },
          change: { type: 'number' },
          parts: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'dimension',
                'member',
                'title',
                'before',
                'after',
                'change',
                'shareOfChange',
              ],
              properties: {
                dimension: { type: 'string' },
                member: { type: 'string' },
                title: { type: 'string' },
                before: { $ref: '#/components/schemas/Value' },
                after: { $ref: '#/components/schemas/Value' },
                change: { type: 'number' },
                shareOfChange: { $ref: '#/components/schemas/Value' },
              },
            },
          },
          other: {
            type: 'number',
            description:
              'Part of the change that no member explains, e.g. a member that began to report.',
          },
          effects: { $ref: '#/components/schemas/RatioEffects' },
        },
      },
      RatioEffects: {
        type: 'object',
        description:
          'Why a ratio changed, where the wholes of its members are known. Rate, mix and other add up to the change.',
        required: ['rate', 'mix', 'other', 'parts'],
        properties: {
          rate: {
            type: 'number',
            description:
              'By how much it changed since the ratios of members did.',
          },
          mix: {
            type: 'number',
            description:
              'By how much it changed since the members have other shares of the whole.',
          },
          other: { type: 'number' },
          parts: {
            type: 'array',
            items: {
              type: 'object',
              required: ['member', 'title', 'rate', 'mix'],
              properties: {
                member: { type: 'string' },
                title: { type: 'string' },
                rate: { type: 'number' },
                mix: { type: 'number' },
              },
            },
          },
        },
      },
      Explanation: {
        type: 'object',
        required: ['sentence', 'facts', 'caveats'],
        properties: {
          sentence: { type: 'string' },
          facts: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'text', 'evidence'],
              properties: {
                id: { type: 'string' },
                text: { type: 'string' },
                evidence: {
                  type: 'object',
                  required: ['kind', 'href'],
                  properties: {
                    kind: {
                      type: 'string',
                      enum: [
                        'series',
                        'analysis',
                        'contributions',
                        'change-point',
                        'marker',
                        'forecast',
                        'policy',
                      ],
                    },
                    href: { type: 'string' },
                  },
                },
              },
            },
          },
          caveats: { type: 'array', items: { type: 'string' } },
        },
      },
      TopicAnalysis: {
        type: 'object',
        required: ['topicId', 'signalId', 'analysis', 'explanation'],
        properties: {
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          signalId: { $ref: '#/components/schemas/NamespacedId' },
          analysis: { $ref: '#/components/schemas/TrendAnalysis' },
          explanation: { $ref: '#/components/schemas/Explanation' },
        },
      },
      TopicComparison: {
        type: 'object',
        required: [
          'topics',
          'signals',
          'modes',
          'base',
          'measures',
          'sentence',
          'notes',
          'working',
        ],
        properties: {
          topics: {
            type: 'array',
            description: 'In the order asked for.',
            items: { $ref: '#/components/schemas/ComparedTopic' },
          },
          signals: {
            type: 'array',
            description:
              'What is measured for any of the topics, first what most of them have.',
            items: {
              type: 'object',
              required: ['id', 'title', 'topicCount'],
              properties: {
                id: { $ref: '#/components/schemas/NamespacedId' },
                title: { type: 'string' },
                topicCount: {
                  type: 'integer',
                  description: 'So many of the topics have it.',
                },
              },
            },
          },
          modes: {
            type: 'object',
            description: 'Which values can be drawn on one axis.',
            required: ['absolute', 'share', 'indexed'],
            properties: {
              absolute: {
                type: 'boolean',
                description: 'They have one unit and one step.',
              },
              share: {
                type: 'boolean',
                description:
                  'They are counts of one signal, so that each is a part of their sum.',
              },
              indexed: {
                type: 'boolean',
                description:
                  'They have one step, zero means "none of it", and at least one has a value above 0 in the base.',
              },
            },
          },
          base: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'First day of the period in which the index of each is 100; null where there is none.',
          },
          measures: {
            type: 'array',
            description: 'What is compared; left out what cannot be.',
            items: { $ref: '#/components/schemas/ComparedMeasure' },
          },
          sentence: { type: 'string' },
          notes: {
            type: 'array',
            description: 'What a reader must keep in mind.',
            items: { type: 'string' },
          },
          working: { $ref: '#/components/schemas/Working' },
        },
      },
      ComparedTopic: {
        type: 'object',
        required: [
          'topicId',
          'title',
          'problem',
          'signal',
          'start',
          'values',
          'shares',
          'indexed',
          'analysis',
        ],
        properties: {
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          title: {
            type: ['string', 'null'],
            description: 'Null where it is not known.',
          },
          problem: {
            type: ['object', 'null'],
            description: 'Why it cannot be compared, or in part alone.',
            required: ['id', 'detail'],
            properties: {
              id: {
                type: 'string',
                enum: ['unknown-topic', 'no-series', 'no-analysis-yet'],
                description: 'As problem types are called.',
              },
              detail: { type: 'string' },
            },
          },
          signal: {
            oneOf: [{ $ref: '#/components/schemas/Signal' }, { type: 'null' }],
          },
          start: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'First day of the first value; the same for all of one step.',
          },
          values: {
            type: 'array',
            items: { $ref: '#/components/schemas/Value' },
          },
          shares: {
            type: 'array',
            description:
              'Part of the sum of all, a ratio, where all have a value; empty where `modes` says that there is none.',
            items: { $ref: '#/components/schemas/Value' },
          },
          indexed: {
            type: 'array',
            description:
              '100 in the base; empty where there is no index of it.',
            items: { $ref: '#/components/schemas/Value' },
          },
          analysis: {
            oneOf: [
              { $ref: '#/components/schemas/TopicAnalysis' },
              { type: 'null' },
            ],
          },
        },
      },
      ComparedMeasure: {
        type: 'object',
        required: [
          'id',
          'unit',
          'at',
          'values',
          'leader',
          'unclear',
          'sentence',
        ],
        properties: {
          id: {
            type: 'string',
            enum: [
              'latest',
              'year-change',
              'growth',
              'relative-growth',
              'outlook',
            ],
            description:
              '`latest`: value in the last period that all have; `year-change`: how it changed in the year until then; `growth`: slope a year; `relative-growth`: slope a year as part of the middle of the line; `outlook`: what is foreseen for the last period that all have a forecast of.',
          },
          unit: {
            type: 'string',
            description:
              'UCUM, as signals carry it; `year-change` and `growth` are differences in it.',
          },
          at: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'The period of the values; null where they are of no one period.',
          },
          values: {
            type: 'array',
            items: {
              type: 'object',
              required: ['topicId', 'value', 'low', 'high'],
              properties: {
                topicId: { $ref: '#/components/schemas/NamespacedId' },
                value: { $ref: '#/components/schemas/Value' },
                low: {
                  type: ['number', 'null'],
                  description:
                    'Lower end of the 95 % interval; null where none is known.',
                },
                high: { type: ['number', 'null'] },
              },
            },
          },
          leader: {
            oneOf: [
              { $ref: '#/components/schemas/NamespacedId' },
              { type: 'null' },
            ],
            description:
              'The one whose interval lies above those of all others; null where there is none, and for slopes where a topic moves in steps.',
          },
          unclear: {
            type: 'array',
            description:
              'Pairs of topics whose intervals overlap, so that it cannot be told which has more.',
            items: {
              type: 'array',
              minItems: 2,
              maxItems: 2,
              items: { $ref: '#/components/schemas/NamespacedId' },
            },
          },
          sentence: { type: 'string' },
        },
      },
      TopicPeriod: {
        allOf: [
          { $ref: '#/components/schemas/TopicAnalysis' },
          {
            type: 'object',
            required: ['from', 'to', 'before', 'after', 'change'],
            properties: {
              from: {
                $ref: '#/components/schemas/Day',
                description: 'First period of the chosen ones with a value.',
              },
              to: {
                $ref: '#/components/schemas/Day',
                description: 'Last period of the chosen ones with a value.',
              },
              before: { type: 'number', description: 'Value at the first.' },
              after: { type: 'number', description: 'Value at the last.' },
              change: { type: 'number' },
            },
          },
        ],
      },
      RadarFault: {
        type: 'object',
        description:
          'A fault in a radar file; the radar keeps its last good definition.',
        required: ['file', 'line', 'column', 'path', 'detail', 'howToMend'],
        properties: {
          file: { type: 'string' },
          line: { type: ['integer', 'null'] },
          column: { type: ['integer', 'null'] },
          path: { type: 'string' },
          detail: { type: 'string' },
          howToMend: { type: 'string' },
        },
      },
      Radar: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'signal',
          'quadrants',
          'rings',
          'policy',
          'definitionVersion',
          'blipCount',
          'movedCount',
          'state',
          'progress',
          'computedAt',
          'dataAsOf',
        ],
        properties: {
          id: { $ref: '#/components/schemas/CollectorId' },
          title: { type: 'string' },
          description: { type: 'string' },
          owner: { type: 'string', description: 'Entity ref.' },
          signal: {
            oneOf: [{ $ref: '#/components/schemas/Signal' }, { type: 'null' }],
            description:
              'Null until a collector has brought the signal, and for a radar without one.',
          },
          signalId: {
            type: ['string', 'null'],
            description:
              'Null for a radar without a signal, on which people alone place the topics.',
          },
          quadrants: {
            type: 'array',
            minItems: 2,
            maxItems: 8,
            items: {
              type: 'object',
              required: ['id', 'title', 'blipCount'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                description: { type: 'string' },
                blipCount: { type: 'integer' },
              },
            },
          },
          rings: {
            type: 'array',
            description: 'From the centre outwards.',
            minItems: 2,
            maxItems: 6,
            items: {
              type: 'object',
              required: ['id', 'title', 'rule', 'blipCount'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                description: { type: 'string' },
                rule: {
                  type: 'string',
                  description: "The policy's condition for the ring in words.",
                },
                blipCount: {
                  type: 'integer',
                  description:
                    'Topics that stand in it: by decision where there is one, else by suggestion.',
                },
              },
            },
          },
          policy: {
            type: 'object',
            required: ['version', 'movementPeriods'],
            properties: {
              version: { type: 'string' },
              movementPeriods: {
                type: 'integer',
                description:
                  'A change of ring counts as movement for so many periods.',
              },
              hysteresis: { type: 'number' },
              verdictPeriods: {
                type: 'integer',
                minimum: 1,
                description:
                  'A verdict must have been there or be gone for so many periods on end before a ring moves by it.',
              },
              asksForVerdicts: {
                type: 'boolean',
                description:
                  'Whether a ring asks for a verdict; `verdictPeriods` changes nothing where none does.',
              },
              levels: {
                type: 'array',
                items: { $ref: '#/components/schemas/PolicyLevel' },
              },
              thresholds: {
                type: 'array',
                items: { $ref: '#/components/schemas/PolicyThreshold' },
              },
              replayedPeriods: {
                type: 'integer',
                description:
                  'So many periods before the last one the policy can be replayed.',
              },
              driftPeriods: {
                type: 'integer',
                description:
                  'A decision drifts once the suggestion has left it behind for so many periods.',
              },
            },
          },
          definitionVersion: { type: 'string' },
          blipCount: { type: 'integer' },
          movedCount: {
            type: 'integer',
            description: 'Blips whose movement is not `none`.',
          },
          decisions: {
            type: 'object',
            description: 'How many of its blips stand how to what was decided.',
            required: [
              'decided',
              'undecided',
              'differs',
              'overdue',
              'drifting',
            ],
            properties: {
              decided: { type: 'integer' },
              undecided: { type: 'integer' },
              differs: { type: 'integer' },
              overdue: { type: 'integer' },
              drifting: { type: 'integer' },
            },
          },
          state: {
            type: 'string',
            enum: ['empty', 'computing', 'ready', 'stale'],
            description:
              '`computing` from the start of the first collection until all of it is analysed and on the radar; never again after that.',
          },
          progress: {
            type: ['object', 'null'],
            required: ['done', 'total', 'what'],
            properties: {
              done: { type: 'integer' },
              total: { type: ['integer', 'null'] },
              what: { type: 'string' },
            },
          },
          computedAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
          dataAsOf: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description: 'Last period with a value.',
          },
        },
      },
      RadarDefinitionText: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            minLength: 1,
            maxLength: 100000,
            description: 'A radar file: YAML, or JSON.',
          },
        },
      },
      RadarDefinitionRecord: {
        type: 'object',
        required: [
          'radarId',
          'title',
          'version',
          'definitionVersion',
          'source',
          'text',
          'content',
          'updatedAt',
          'updatedBy',
        ],
        properties: {
          radarId: { $ref: '#/components/schemas/CollectorId' },
          title: { type: 'string' },
          version: {
            type: ['integer', 'null'],
            description: 'From 1; null for a radar of a file.',
          },
          definitionVersion: {
            type: 'string',
            description: 'Digest of what the definition says.',
          },
          source: {
            type: 'object',
            required: ['kind', 'file', 'isEditable'],
            properties: {
              kind: { type: 'string', enum: ['portal', 'file'] },
              file: { $ref: '#/components/schemas/NullableText' },
              isEditable: {
                type: 'boolean',
                description:
                  'Whether it can be changed here; a radar of a file is changed there.',
              },
            },
          },
          text: { type: 'string', description: 'YAML, as it was written.' },
          content: {
            type: 'object',
            additionalProperties: true,
            description: 'The same as JSON, with what was left out filled in.',
          },
          updatedAt: { $ref: '#/components/schemas/NullableInstant' },
          updatedBy: { $ref: '#/components/schemas/NullableText' },
        },
      },
      RadarDefinitionVersion: {
        type: 'object',
        required: ['version', 'text', 'by', 'at'],
        properties: {
          version: { type: 'integer', minimum: 1 },
          text: {
            type: ['string', 'null'],
            description: 'YAML; null where the radar was taken away.',
          },
          by: { type: 'string', description: 'Entity reference.' },
          at: { $ref: '#/components/schemas/Instant' },
        },
      },
      RadarDefinitionVersionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/RadarDefinitionVersion' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      RadarDraft: {
        type: 'object',
        additionalProperties: false,
        properties: {
          text: {
            type: 'string',
            maxLength: 100000,
            description:
              'A radar file: YAML, or JSON. Goes before `definition`.',
          },
          definition: {
            type: 'object',
            additionalProperties: true,
            description: 'What the YAML would say.',
          },
        },
      },
      RadarDraftFault: {
        type: 'object',
        required: ['line', 'column', 'path', 'detail', 'howToMend'],
        properties: {
          line: { type: ['integer', 'null'] },
          column: { type: ['integer', 'null'] },
          path: { type: 'string', description: 'As `rings[0].when.atLeast`.' },
          detail: { type: 'string' },
          howToMend: { type: 'string' },
        },
      },
      RadarDraftCheck: {
        type: 'object',
        required: ['text', 'content', 'faults', 'preview'],
        properties: {
          text: { type: 'string', description: 'YAML.' },
          content: {
            type: ['object', 'null'],
            additionalProperties: true,
            description:
              'What the text says, right or not; null where it is no YAML of a mapping.',
          },
          faults: {
            type: 'array',
            items: { $ref: '#/components/schemas/RadarDraftFault' },
          },
          preview: {
            description: 'Null where it has faults.',
            oneOf: [
              { $ref: '#/components/schemas/RadarPreview' },
              { type: 'null' },
            ],
          },
        },
      },
      RadarPreview: {
        type: 'object',
        description:
          'Where topics would stand on a radar, by what is known now.',
        required: [
          'signal',
          'rings',
          'quadrants',
          'items',
          'notYetCount',
          'hasMore',
        ],
        properties: {
          signal: {
            oneOf: [{ $ref: '#/components/schemas/Signal' }, { type: 'null' }],
          },
          rings: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'rule', 'blipCount'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                rule: {
                  type: ['string', 'null'],
                  description: 'Null on a radar without a signal.',
                },
                blipCount: { type: 'integer' },
              },
            },
          },
          quadrants: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'blipCount'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                blipCount: { type: 'integer' },
              },
            },
          },
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'topicId',
                'title',
                'quadrant',
                'ring',
                'radius',
                'value',
              ],
              properties: {
                topicId: { $ref: '#/components/schemas/NamespacedId' },
                title: { type: 'string' },
                quadrant: { type: 'string' },
                ring: { type: 'string' },
                radius: { type: 'number', minimum: 0, maximum: 1 },
                value: { $ref: '#/components/schemas/Value' },
              },
            },
          },
          notYetCount: {
            type: 'integer',
            description: 'Topics that have no value yet.',
          },
          hasMore: {
            type: 'boolean',
            description:
              'Whether there are more topics than the 2,000 that are looked at.',
          },
        },
      },
      RadarImportRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'content'],
        properties: {
          from: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            pattern: '^[^\\x00]*$',
            description:
              'What the list is called, e.g. the name of the file; the history says so of each decision.',
          },
          content: {
            type: 'object',
            additionalProperties: true,
            description:
              'The list, as the tech-radar plugin or Zalando’s radar takes it.',
          },
          title: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            description:
              'Of the radar, where it is made. When left out: what the list itself says its title is, as one of Zalando’s radar may, else the id of the radar.',
          },
          description: { type: 'string', maxLength: 2000 },
          matchSignal: {
            description:
              'Entries whose title is, but for capitals, that of one topic of this signal, or an alias of it, are taken for that topic. The signal of the radar when left out; nothing is matched where it has none.',
            $ref: '#/components/schemas/NamespacedId',
          },
          dryRun: {
            type: 'boolean',
            description: 'Say what would change, and keep nothing.',
          },
        },
      },
      RadarImport: {
        type: 'object',
        required: [
          'radarId',
          'format',
          'dryRun',
          'isNew',
          'entryCount',
          'leftOut',
          'listedEntries',
          'matchedEntries',
          'addedTopics',
          'addedEntries',
          'movedEntries',
          'addedDecisions',
          'unchangedDecisions',
          'matched',
          'absent',
          'findings',
        ],
        properties: {
          radarId: { $ref: '#/components/schemas/CollectorId' },
          format: { type: 'string', enum: ['backstage', 'zalando'] },
          dryRun: { type: 'boolean' },
          isNew: {
            type: 'boolean',
            description: 'Whether the radar is made of the list.',
          },
          entryCount: {
            type: 'integer',
            description:
              'Entries of the list. All but those of `leftOut` are brought in, each as a topic of its own.',
          },
          leftOut: {
            type: 'array',
            description:
              'Entries of which nothing is brought in; `findings` say why.',
            items: {
              type: 'object',
              required: ['pointer', 'title'],
              properties: {
                pointer: {
                  type: 'string',
                  description: 'JSON pointer into the list (RFC 6901).',
                },
                title: { type: ['string', 'null'] },
              },
            },
          },
          listedEntries: {
            type: 'integer',
            description: 'Entries of the list that could be read.',
          },
          matchedEntries: {
            type: 'integer',
            description:
              'Entries that are taken for topics which were known before.',
          },
          addedTopics: { type: 'integer' },
          addedEntries: {
            type: 'integer',
            description: 'Entries that were not on the radar.',
          },
          movedEntries: {
            type: 'integer',
            description: 'Entries that went to another quadrant.',
          },
          addedDecisions: { type: 'integer' },
          unchangedDecisions: {
            type: 'integer',
            description: 'Decisions that were brought in before.',
          },
          matched: {
            type: 'array',
            items: {
              type: 'object',
              required: ['title', 'pointer', 'topicId'],
              properties: {
                title: { type: 'string' },
                pointer: { type: 'string' },
                topicId: { $ref: '#/components/schemas/NamespacedId' },
              },
            },
          },
          absent: {
            type: 'array',
            description:
              'Topics that earlier lists put on the radar and this one does not name. They stay as they are.',
            items: { $ref: '#/components/schemas/NamespacedId' },
          },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/RadarImportFinding' },
          },
        },
      },
      RadarImportFinding: {
        type: 'object',
        description:
          'Something of a list that is not brought in as it stands there.',
        required: ['kind', 'pointer', 'entry', 'detail', 'howToMend'],
        properties: {
          kind: {
            type: 'string',
            enum: ['left-out', 'note'],
            description:
              '`left-out`: is not brought in; `note`: is brought in otherwise.',
          },
          pointer: {
            type: 'string',
            description: 'JSON pointer into the list (RFC 6901).',
          },
          entry: {
            type: ['string', 'null'],
            description: 'Title of the entry.',
          },
          detail: { type: 'string' },
          howToMend: { type: 'string' },
        },
      },
      PolicyThreshold: {
        type: 'object',
        description:
          'A threshold of a policy that is no level to be reached: a value that must not be exceeded, a forecast, a risk.',
        required: ['ring', 'index', 'of', 'bound', 'value', 'forPeriods'],
        properties: {
          ring: { type: 'string' },
          index: {
            type: 'integer',
            minimum: 0,
            description:
              'Which of these thresholds of the ring, 0 for the first.',
          },
          of: {
            type: 'string',
            enum: ['value', 'forecast', 'risk'],
            description:
              '`value`: the value of the signal; `forecast`: a quantile of its forecast; `risk`: the chance that it will lie below, or above, a level.',
          },
          bound: { type: 'string', enum: ['atLeast', 'atMost'] },
          value: {
            type: 'number',
            description: 'In the unit of the signal; of a risk 0…1.',
          },
          forPeriods: { type: 'integer', minimum: 1, maximum: 600 },
          horizon: {
            type: 'integer',
            minimum: 1,
            maximum: 12,
            description: 'So many periods ahead; of a forecast and of a risk.',
          },
          quantile: {
            type: 'number',
            description:
              'Of a forecast: the probability that it is not exceeded.',
          },
          side: {
            type: 'string',
            enum: ['below', 'above'],
            description: 'Of a risk: where the value is feared to lie.',
          },
          level: {
            type: 'number',
            description:
              'Of a risk: what the value is feared to lie below, or above; in the unit of the signal.',
          },
        },
      },
      PolicyLevel: {
        type: 'object',
        description: 'A level that the policy of a radar asks to be reached.',
        required: ['ring', 'level', 'atLeast', 'forPeriods'],
        properties: {
          ring: { type: 'string' },
          level: {
            type: 'integer',
            minimum: 0,
            description: 'Which of the levels of the ring, 0 for the first.',
          },
          atLeast: {
            type: 'number',
            description: 'In the unit of the signal.',
          },
          forPeriods: { type: 'integer', minimum: 1, maximum: 600 },
        },
      },
      RadarWhatIfRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          levels: {
            type: 'array',
            maxItems: 100,
            description:
              'Levels that are to be others; those that are not named stay as they are declared.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ring', 'level'],
              properties: {
                ring: { type: 'string', maxLength: 60 },
                level: { type: 'integer', minimum: 0, maximum: 1000 },
                atLeast: { type: 'number' },
                forPeriods: { type: 'integer', minimum: 1, maximum: 600 },
              },
            },
          },
          thresholds: {
            type: 'array',
            maxItems: 100,
            description:
              'Thresholds that are to be others; those that are not named stay as they are declared.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ring', 'index'],
              properties: {
                ring: { type: 'string', maxLength: 60 },
                index: { type: 'integer', minimum: 0, maximum: 1000 },
                value: { type: 'number' },
                forPeriods: { type: 'integer', minimum: 1, maximum: 600 },
              },
            },
          },
          hysteresis: { type: 'number', minimum: 0 },
          verdictPeriods: {
            type: 'integer',
            minimum: 1,
            maximum: 60,
            description:
              'So many periods on end a verdict is to be there, or be gone, before a ring moves by it.',
          },
          asOf: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'Day to go back to, within the `replayedPeriods` of the policy: an earlier one is taken for the first of these; the last period that is known when left out.',
          },
        },
      },
      RadarWhatIf: {
        type: 'object',
        required: [
          'radarId',
          'asOf',
          'policy',
          'rings',
          'movedCount',
          'notYetCount',
          'items',
        ],
        properties: {
          radarId: { $ref: '#/components/schemas/CollectorId' },
          asOf: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'First day of the period that it is of; null while there is none.',
          },
          policy: {
            type: 'object',
            required: ['hysteresis', 'levels', 'isDeclared'],
            properties: {
              hysteresis: { type: 'number' },
              verdictPeriods: { type: 'integer', minimum: 1, maximum: 60 },
              levels: {
                type: 'array',
                items: { $ref: '#/components/schemas/PolicyLevel' },
              },
              thresholds: {
                type: 'array',
                items: { $ref: '#/components/schemas/PolicyThreshold' },
              },
              isDeclared: {
                type: 'boolean',
                description: 'Nothing is changed.',
              },
            },
          },
          rings: {
            type: 'array',
            description: 'From the centre outwards.',
            items: {
              type: 'object',
              required: ['id', 'rule', 'blipCount', 'declaredBlipCount'],
              properties: {
                id: { type: 'string' },
                rule: { type: 'string' },
                blipCount: {
                  type: 'integer',
                  description:
                    'Topics that would stand in it: by decision where there is one, else by what the changed policy suggests.',
                },
                declaredBlipCount: {
                  type: 'integer',
                  description: 'The same by the declared policy.',
                },
              },
            },
          },
          movedCount: {
            type: 'integer',
            description:
              'Topics that another ring is suggested for than by the declared policy.',
          },
          heldCount: {
            type: 'integer',
            description:
              'Of these, those that stay where they are, in the ring that people decided.',
          },
          notYetCount: {
            type: 'integer',
            description: 'Topics of the radar that had no value yet.',
          },
          items: {
            type: 'array',
            description: 'The topics that had a value, by title.',
            items: {
              type: 'object',
              required: [
                'topicId',
                'title',
                'quadrant',
                'ring',
                'declaredRing',
                'radius',
                'value',
              ],
              properties: {
                topicId: { $ref: '#/components/schemas/NamespacedId' },
                title: { type: 'string' },
                quadrant: { type: 'string' },
                ring: { type: 'string' },
                declaredRing: { type: 'string' },
                radius: { type: 'number', minimum: 0, maximum: 1 },
                value: { type: 'number' },
                decision: {
                  description:
                    'What stands now, or stood at the end of a past period; `differs` against `ring`, never with a `drift`; null where nothing stood. It holds by any policy.',
                  oneOf: [
                    { $ref: '#/components/schemas/BlipDecision' },
                    { type: 'null' },
                  ],
                },
              },
            },
          },
          placed: {
            type: 'array',
            description:
              'The topics that no signal measures and that are decided now, or were by the end of a past period, by title.',
            items: { $ref: '#/components/schemas/RadarWhatIfPlaced' },
          },
        },
      },
      RadarWhatIfPlaced: {
        type: 'object',
        description: 'A topic that people alone place.',
        required: ['topicId', 'title', 'quadrant', 'decision'],
        properties: {
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          title: { type: 'string' },
          quadrant: { type: 'string' },
          decision: { $ref: '#/components/schemas/BlipDecision' },
        },
      },
      RadarTrackRecord: {
        type: 'object',
        required: [
          'radarId',
          'policyVersion',
          'days',
          'judgedCount',
          'rings',
          'calibration',
          'truth',
        ],
        properties: {
          radarId: { $ref: '#/components/schemas/CollectorId' },
          policyVersion: { type: 'string' },
          days: {
            type: 'array',
            description:
              'Days whose suggestions are judged, from the oldest, a year apart.',
            items: { $ref: '#/components/schemas/Day' },
          },
          judgedCount: {
            type: 'integer',
            description: 'Suggestions that are judged.',
          },
          stood: {
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
            description:
              'Share of the judged suggestions that stood; null where none is judged.',
          },
          rings: {
            type: 'array',
            description: 'From the centre outwards.',
            items: {
              type: 'object',
              required: [
                'ring',
                'suggested',
                'had',
                'both',
                'precision',
                'recall',
              ],
              properties: {
                ring: { type: 'string' },
                suggested: { type: 'integer' },
                had: {
                  type: 'integer',
                  description: 'Had this ring a year later.',
                },
                both: { type: 'integer' },
                precision: { type: ['number', 'null'], minimum: 0, maximum: 1 },
                recall: { type: ['number', 'null'], minimum: 0, maximum: 1 },
              },
            },
          },
          calibration: {
            type: 'object',
            description:
              'The chance that a suggestion stands a year later, as earlier years let expect on its day, beside what came.',
            required: ['bins', 'brier'],
            properties: {
              bins: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['from', 'to', 'count', 'said', 'stood'],
                  properties: {
                    from: { type: 'number' },
                    to: { type: 'number' },
                    count: { type: 'integer' },
                    said: {
                      type: 'number',
                      description: 'Mean of the chances.',
                    },
                    stood: { type: 'number', description: 'Share that stood.' },
                  },
                },
              },
              brier: {
                type: ['number', 'null'],
                description: 'Brier score: 0 is perfect, 0.25 is a coin.',
              },
            },
          },
          truth: {
            description:
              'The judged suggestions of one ring beside a milestone that its collector knows; null where the radar names none, or none is judged.',
            oneOf: [
              {
                type: 'object',
                required: [
                  'ring',
                  'milestone',
                  'suggested',
                  'reached',
                  'both',
                  'precision',
                  'recall',
                ],
                properties: {
                  ring: { type: 'string' },
                  milestone: { type: 'string' },
                  suggested: { type: 'integer' },
                  reached: { type: 'integer' },
                  both: { type: 'integer' },
                  precision: {
                    type: ['number', 'null'],
                    minimum: 0,
                    maximum: 1,
                  },
                  recall: { type: ['number', 'null'], minimum: 0, maximum: 1 },
                },
              },
              { type: 'null' },
            ],
          },
        },
      },
      Blip: {
        type: 'object',
        required: [
          'topicId',
          'title',
          'quadrant',
          'ring',
          'previousRing',
          'movement',
          'movedAt',
          'verdict',
          'value',
          'changeOfYear',
          'radius',
          'tags',
        ],
        properties: {
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          title: { type: 'string' },
          quadrant: { type: 'string' },
          ring: {
            type: 'string',
            description:
              'The suggested ring; the decided one where no signal measures the topic.',
          },
          previousRing: {
            type: ['string', 'null'],
            description:
              'The ring that the blip left at `movedAt`, as in the history; null when it is new or never changed its ring.',
          },
          movement: { $ref: '#/components/schemas/Movement' },
          movedAt: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'First day of the period of the last change of ring, however long ago, as in the history; of the first value when the blip is new; null when it never changed its ring.',
          },
          verdict: { $ref: '#/components/schemas/Verdict' },
          value: { $ref: '#/components/schemas/Value' },
          changeOfYear: { $ref: '#/components/schemas/Value' },
          radius: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description:
              'Place inside the ring: 0 at the inner edge (about to move in), 1 at the outer.',
          },
          tags: { type: 'array', items: { type: 'string' } },
          isMeasured: {
            type: 'boolean',
            description:
              'Whether a signal measures the topic. Where none does, nothing is suggested: `ring`, `previousRing`, `movement` and `movedAt` are of what people decided.',
          },
          decision: {
            description:
              'What people decided; null where nothing is decided. The suggestion in `ring` stays as it is computed.',
            oneOf: [
              { $ref: '#/components/schemas/BlipDecision' },
              { type: 'null' },
            ],
          },
        },
      },
      BlipDecisionState: {
        type: 'string',
        enum: ['decided', 'undecided', 'differs', 'overdue', 'drifting'],
        description:
          '`differs`: another ring is decided than suggested; `overdue`: the day of its review is over; `drifting`: the suggestion has left what it was when it was decided, for long enough, and has not come to what was decided.',
      },
      BlipDecision: {
        type: 'object',
        description: 'The decision that stands for a blip.',
        required: [
          'kind',
          'ring',
          'suggestedRing',
          'reason',
          'reviewOn',
          'by',
          'at',
          'differs',
          'isReviewOverdue',
          'drift',
        ],
        properties: {
          kind: { type: 'string', enum: ['accept', 'override'] },
          ring: {
            type: 'string',
            description:
              'The decided ring; one that the radar has no more where its rings were changed since.',
          },
          suggestedRing: {
            type: ['string', 'null'],
            description:
              'What was suggested when it was decided; null where that is not known.',
          },
          reason: { type: ['string', 'null'] },
          reviewOn: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
            description:
              'Last day, in UTC, on which it is to be looked at again.',
          },
          by: { type: 'string', description: 'Entity reference.' },
          at: { $ref: '#/components/schemas/Instant' },
          importedFrom: {
            type: ['string', 'null'],
            description:
              'What it was brought in from; `by` is who brought it in, and `at` the day that the list gives. Null for what was decided here.',
          },
          importedAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
            description:
              'When it was brought in; null for what was decided here, and where that was not kept.',
          },
          differs: {
            type: 'boolean',
            description: 'Another ring is suggested now.',
          },
          isReviewOverdue: { type: 'boolean' },
          drift: {
            description: 'Set where the evidence has left the decision behind.',
            oneOf: [
              { $ref: '#/components/schemas/DecisionDrift' },
              { type: 'null' },
            ],
          },
        },
      },
      DecisionDrift: {
        type: 'object',
        description:
          'Since when what is suggested has been neither what it was when it was decided, nor what was decided.',
        required: ['since', 'periods'],
        properties: {
          since: { $ref: '#/components/schemas/Day' },
          periods: {
            type: 'integer',
            description:
              'So many periods of the signal, with the first and the last one.',
          },
        },
      },
      RingDecision: {
        type: 'object',
        description: 'One entry of the history of decisions.',
        required: [
          'number',
          'kind',
          'ring',
          'suggestedRing',
          'reason',
          'reviewOn',
          'by',
          'at',
        ],
        properties: {
          number: {
            type: 'integer',
            minimum: 1,
            description:
              'The first is 1. Quoted, that of the last is what `If-Match` takes.',
          },
          kind: { type: 'string', enum: ['accept', 'override', 'withdraw'] },
          ring: {
            type: ['string', 'null'],
            description: 'The decided ring; null where one was withdrawn.',
          },
          suggestedRing: {
            type: ['string', 'null'],
            description:
              'What was suggested then; null where the topic was on the radar no more, and for what was imported.',
          },
          reason: { type: ['string', 'null'] },
          reviewOn: {
            oneOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }],
          },
          by: { type: 'string', description: 'Entity reference.' },
          at: { $ref: '#/components/schemas/Instant' },
          importedFrom: {
            type: ['string', 'null'],
            description:
              'What it was brought in from; `by` is who brought it in, and `at` the day that the list gives. Null for what was decided here.',
          },
          importedAt: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
            description:
              'When it was brought in; null for what was decided here, and where that was not kept.',
          },
        },
      },
      RingDecisionPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/RingDecision' },
          },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
      },
      BlipDecisionAnswer: {
        type: 'object',
        required: ['radarId', 'topicId', 'revision', 'decision'],
        properties: {
          radarId: { $ref: '#/components/schemas/CollectorId' },
          topicId: { $ref: '#/components/schemas/NamespacedId' },
          revision: {
            type: 'integer',
            minimum: 0,
            description:
              'How often something was decided or withdrawn. Quoted, it is what `If-Match` takes.',
          },
          decision: {
            description: 'What stands; null where nothing does.',
            oneOf: [
              { $ref: '#/components/schemas/RingDecision' },
              { type: 'null' },
            ],
          },
        },
      },
      BlipDecisionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'ring'],
        properties: {
          kind: {
            type: 'string',
            enum: ['accept', 'override'],
            description:
              '`accept` takes the ring that is suggested, `override` another one.',
          },
          ring: { type: 'string', minLength: 1, maxLength: 60 },
          reason: {
            type: ['string', 'null'],
            maxLength: 2000,
            description: 'Why; an override needs one.',
          },
          reviewOn: {
            type: ['string', 'null'],
            format: 'date',
            description:
              'When it is to be looked at again: later than today in UTC, and within three years.',
          },
        },
      },
      BlipDetail: {
        allOf: [
          { $ref: '#/components/schemas/Blip' },
          {
            type: 'object',
            required: ['suggestion', 'history'],
            properties: {
              suggestion: {
                type: 'object',
                required: [
                  'ring',
                  'sentence',
                  'reasons',
                  'counterfactuals',
                  'working',
                ],
                properties: {
                  ring: { type: 'string' },
                  sentence: { type: 'string' },
                  reasons: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: [
                        'ring',
                        'text',
                        'actual',
                        'threshold',
                        'unit',
                        'met',
                      ],
                      properties: {
                        ring: {
                          type: 'string',
                          description: 'The ring whose rule this is.',
                        },
                        text: { type: 'string' },
                        actual: { type: ['number', 'string', 'null'] },
                        threshold: {
                          type: ['number', 'string', 'null'],
                          description:
                            'What was asked for. Where hysteresis holds the blip in its ring, the lowered level; the text says so.',
                        },
                        unit: { type: 'string' },
                        met: { type: 'boolean' },
                      },
                    },
                  },
                  counterfactuals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['ring', 'text'],
                      properties: {
                        ring: { type: 'string' },
                        text: { type: 'string' },
                      },
                    },
                  },
                  working: { $ref: '#/components/schemas/Working' },
                },
              },
              history: {
                type: 'array',
                description:
                  'Suggested ring at past periods, replayed with what was known then; one entry per change, oldest first.',
                items: {
                  type: 'object',
                  required: ['at', 'ring'],
                  properties: {
                    at: { $ref: '#/components/schemas/Day' },
                    ring: { type: 'string' },
                  },
                },
              },
            },
          },
        ],
      },
    },
  },
};
