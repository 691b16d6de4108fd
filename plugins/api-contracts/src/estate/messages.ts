/** Texts of the list of APIs. */
export const estateMessages = {
  title: 'API contracts',
  search: 'Search APIs',
  sentence: {
    none: 'No API had a breaking change in the last {{days}} days.',
    some_one:
      '{{number}} of {{total}} APIs had a breaking change in the last {{days}} days.',
    some_other:
      '{{number}} of {{total}} APIs had a breaking change in the last {{days}} days.',
  },
  table: {
    label: 'APIs',
    api: 'API',
    version: 'Version',
    changed: 'Last change',
    changes: 'What it changed',
    breaking: 'Last breaking change',
    snapshots: 'Definitions',
    owner: 'Owner',
    lifecycle: 'Lifecycle',
    noVersion: 'None declared',
    neverBreaking: 'None known',
    first: 'First definition',
    unread: 'Being read',
    noDefinition: 'No definition',
    notCompared: 'Not compared',
  },
  facet: {
    format: 'Format',
    lifecycle: 'Lifecycle',
    readable: 'Definition',
    since: 'Breaking change',
    gone: 'Gone from the catalog',
  },
  format: {
    openapi: 'OpenAPI',
    asyncapi: 'AsyncAPI',
    graphql: 'GraphQL',
    protobuf: 'Protocol Buffers',
    other: 'Other',
  },
  readable: { true: 'Readable', false: 'Not readable' },
  since: {
    '7': 'In the last 7 days',
    '30': 'In the last 30 days',
    '90': 'In the last 90 days',
  },
  gone: { only: 'Only those', shown: 'Those, too' },
  counts: {
    breaking_one: '{{number}} breaking',
    breaking_other: '{{number}} breaking',
    risky_one: '{{number}} risky',
    risky_other: '{{number}} risky',
    safe_one: '{{number}} safe',
    safe_other: '{{number}} safe',
    none: 'Nothing that a program meets',
  },
  empty: {
    title: 'No APIs yet',
    description:
      'APIs appear here a minute after an entity of the kind API is in the catalog. Its definition is kept from then on, and each new one is compared with the one before.',
  },
  noMatch: {
    title: 'No API matches',
    description: 'None of {{total}} APIs matches these filters.',
    clear: 'Clear filters',
  },
  error: {
    stillWorks: 'The catalog, and the API pages of the portal.',
    list: 'The APIs could not be loaded',
  },
} as const;
