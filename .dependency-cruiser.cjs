/** Who may import whom: docs/architecture/index.md. Tests are free to reach further. */
const TESTS = '\\.test\\.tsx?$|/__testUtils__/|/__fixtures__/|/dev/';
const DOMAINS = '^plugins/insights-backend/src/domains/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'database-driver-in-stores-only',
      comment:
        'Only Database* files and platform/ know knex; others may name its types where they are constructed.',
      severity: 'error',
      from: {
        path: '^plugins/',
        pathNot: `/Database[^/]*\\.ts$|/src/platform/|/src/plugin\\.ts$|${TESTS}`,
      },
      to: { path: 'node_modules/knex', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'models-are-pure',
      comment:
        'model/, packages/statistics and packages/openapi-diff import no I/O and no framework.',
      severity: 'error',
      from: {
        path: '/model/|^packages/(statistics|openapi-diff)/src/',
        pathNot: TESTS,
      },
      to: {
        path: 'node_modules/(knex|express|piscina|@backstage/backend-|pg|better-sqlite3)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'models-know-no-node',
      comment:
        'model/ knows nothing of the process it runs in. A digest (crypto) is arithmetic.',
      severity: 'error',
      from: {
        path: '/model/|^packages/(statistics|openapi-diff)/src/',
        pathNot: TESTS,
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'statistics-stands-alone',
      comment: 'packages/statistics has no dependencies.',
      severity: 'error',
      from: { path: '^packages/statistics/src/', pathNot: TESTS },
      to: { pathNot: '^packages/statistics/' },
    },
    {
      name: 'domains-by-their-facade',
      comment:
        'Another domain, collection/ and plugin.ts import a domain through its index.ts only.',
      severity: 'error',
      from: { path: `${DOMAINS}([^/]+)/`, pathNot: TESTS },
      to: {
        path: `${DOMAINS}[^/]+/`,
        pathNot: `${DOMAINS}($1/|[^/]+/index\\.ts$)`,
      },
    },
    {
      name: 'domains-by-their-facade-from-outside',
      comment:
        'Whoever is not a domain imports a domain through its index.ts only.',
      severity: 'error',
      from: {
        path: '^plugins/insights-backend/src/',
        pathNot: `${DOMAINS}|${TESTS}`,
      },
      to: { path: `${DOMAINS}[^/]+/`, pathNot: `${DOMAINS}[^/]+/index\\.ts$` },
    },
    {
      name: 'domains-know-no-collection',
      comment: 'Data flows from collection to domains, never back.',
      severity: 'error',
      from: { path: DOMAINS, pathNot: TESTS },
      to: { path: '^plugins/insights-backend/src/(collection/|plugin\\.ts)' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'platform/ serves all and knows none.',
      severity: 'error',
      from: { path: '^plugins/insights-backend/src/platform/', pathNot: TESTS },
      to: { path: '^plugins/insights-backend/src/(domains|collection)/' },
    },
    {
      name: 'pages-know-no-other-page',
      comment:
        'Frontend plugins never import each other; what they share lives in insights-react.',
      severity: 'error',
      from: { path: '^plugins/(trend-radar|slo|model-cards|api-contracts)/' },
      to: {
        path: '^plugins/(trend-radar|slo|model-cards|api-contracts)/',
        pathNot: '^plugins/$1/',
      },
    },
    {
      name: 'frontend-and-backend-apart',
      comment: 'Pages and backend meet in insights-common.',
      severity: 'error',
      from: { path: '^plugins/(trend-radar|insights-react)/' },
      to: { path: '^plugins/insights-(backend|node)' },
    },
    {
      name: 'common-stands-alone',
      comment: 'insights-common imports no other package of ours.',
      severity: 'error',
      from: { path: '^plugins/insights-common/src/', pathNot: TESTS },
      to: {
        path: '^(plugins|packages)/',
        pathNot: '^plugins/insights-common/',
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(plugins|packages)/' },
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|generated)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
