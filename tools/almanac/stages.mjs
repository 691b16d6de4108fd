/**
 * The stages of `./almanac test`, in order. Each is a command that a contributor can run alone.
 *
 * One that keeps all cores busy by itself asks for `hands: 2`; others run beside each other, unless they use the same
 * thing (`uses`). `needs` names stages without which this one cannot run; `counts` says how its tests are counted (else it
 * counts as one), from `resultFile` where there is one; `system` names the programs of the system that it needs; `postgres`
 * starts a PostgreSQL for it; `docs` asks for what builds the documents.
 */
export const stages = [
  {
    name: 'install',
    title: 'packages are as the lockfile says',
    command: ['yarn', 'install', '--immutable'],
    hands: 2,
  },
  {
    name: 'config',
    title: 'configuration fits its schemas',
    command: ['yarn', 'config:check'],
  },
  {
    name: 'config-production',
    title: 'production configuration fits its schemas',
    command: [
      'yarn',
      'config:check',
      '--config',
      'app-config.yaml',
      '--config',
      'app-config.production.yaml',
    ],
  },
  {
    name: 'format',
    title: 'files are formatted',
    command: ['yarn', 'prettier:check'],
  },
  { name: 'lint', title: 'lint', command: ['yarn', 'lint'] },
  {
    name: 'layers',
    title: 'nobody imports whom they must not',
    command: ['yarn', 'lint:layers'],
  },
  {
    name: 'layers-proof',
    title: 'each layering rule can fail',
    command: [
      'node',
      '--test',
      'tools/layering/layering.test.mjs',
      'tools/layering/pureCode.test.mjs',
    ],
    counts: 'node',
  },
  {
    name: 'entry',
    title:
      './almanac finds its Node.js, its commands and the order of its stages; --aims of benches works',
    command: [
      'node',
      '--test',
      'tools/almanac/almanac.test.mjs',
      'tools/almanac/runInOrder.test.mjs',
      'tools/bench/aims.test.mjs',
      'tools/production/bundleFolders.test.mjs',
    ],
    counts: 'node',
  },
  {
    name: 'import',
    title: 'CSV files are read as they are meant',
    command: ['node', '--test', 'tools/import/import.test.mjs'],
    counts: 'node',
  },
  {
    name: 'openapi',
    title: 'the API description is sound',
    command: ['yarn', 'lint:api'],
  },
  {
    name: 'generated',
    title: 'generated code is fresh',
    command: ['yarn', 'generate:api', '--check'],
  },
  {
    name: 'grpc',
    title: 'the gRPC schemas are sound',
    command: ['yarn', 'lint:grpc'],
  },
  {
    name: 'grpc-generated',
    title: 'code generated of the gRPC schemas is fresh',
    command: ['yarn', 'generate:grpc', '--check'],
  },
  {
    name: 'api-docs',
    title: 'the documents of the API are fresh',
    command: ['yarn', 'generate:api-docs', '--check'],
  },
  {
    name: 'api-unbroken',
    title: 'the API breaks none of its releases',
    command: ['yarn', 'api:unbroken'],
  },
  {
    name: 'api-docs-proof',
    title: 'what holds the documents of the API can fail',
    command: ['node', '--test', 'tools/api-docs/apiDocs.test.mjs'],
    counts: 'node',
  },
  {
    name: 'docs',
    title: 'the documents keep their word',
    command: ['node', '--test', 'tools/docs/docs.test.mjs'],
    counts: 'node',
  },
  {
    name: 'mlflow',
    title:
      'MLflow from PyPI, for the tests against a real server, where it can be had',
    command: ['node', 'tools/models/mlflow.mjs', '--install', '--check'],
  },
  { name: 'types', title: 'types', command: ['yarn', 'tsc'] },
  {
    name: 'api-reports-proof',
    title: 'a change of the API is seen as one',
    command: ['node', '--test', 'tools/api-reports/sameApi.test.mjs'],
    counts: 'node',
  },
  {
    name: 'api-reports',
    title: 'API reports are fresh',
    // The types are those that the stage before wrote.
    command: ['yarn', 'reports:of-types', '--check'],
    needs: ['types'],
  },
  {
    name: 'unit',
    title: 'unit and integration tests, SQLite and PostgreSQL',
    command: [
      'yarn',
      'test:unit',
      '--json',
      '--outputFile=.almanac/logs/unit.json',
    ],
    counts: 'jest',
    resultFile: '.almanac/logs/unit.json',
    system: ['postgres', 'prometheus', 'alertmanager'],
    postgres: true,
    hands: 2,
  },
  {
    name: 'build',
    title: 'production build',
    command: ['yarn', 'build:all'],
    needs: ['types'],
    hands: 2,
  },
  {
    name: 'rules',
    title: 'promtool takes the rules made of SLOs, and their alerts fire',
    command: ['node', '--test', 'tools/conformance/sloRules.test.mjs'],
    counts: 'node',
    system: ['prometheus'],
  },
  {
    name: 'docs-commands',
    title: 'commands in the documents do what they say',
    command: ['node', '--test', 'tools/docs/commands.test.mjs'],
    counts: 'node',
    uses: 'bundle',
    needs: ['build'],
  },
  {
    name: 'production',
    title:
      'the production build: kill -9, two replicas, its configuration, a run asked for, a Prometheus that goes and comes',
    command: [
      'node',
      '--test',
      '--test-concurrency=1',
      'tools/production/killed.test.mjs',
      'tools/production/killedSlos.test.mjs',
      'tools/production/killedMidway.test.mjs',
      'tools/production/killedIngest.test.mjs',
      'tools/production/killedSweep.test.mjs',
      'tools/production/replicas.test.mjs',
      'tools/production/configuration.test.mjs',
      'tools/production/runNow.test.mjs',
      'tools/production/prometheus.test.mjs',
    ],
    counts: 'node',
    system: ['postgres', 'chromium', 'prometheus'],
    needs: ['build'],
    uses: 'bundle',
  },
  {
    name: 'install-elsewhere',
    title: 'packages in portals fresh from create-app',
    command: ['yarn', 'test:install'],
    system: ['chromium'],
    counts: 'plain',
    needs: ['build'],
  },
  {
    name: 'browser',
    title: 'browser tests against the production build',
    command: ['yarn', 'test:browser'],
    system: ['chromium'],
    docs: true,
    counts: 'playwright',
    needs: ['build'],
    uses: 'bundle',
    hands: 2,
  },
];
