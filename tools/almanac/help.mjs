import { OWN, scriptNames } from './commands.mjs';

/** What each yarn script is for; a script without a line here fails the check of the documents. */
export const SCRIPTS = {
  'api:freeze': 'keep the API description as that of the version to release',
  'api:unbroken': 'hold the API to what each release promised',
  'bench:contracts':
    'print the figures of API contracts beside Redocly, oasdiff and Spectral (--no-peers: alone, --aims: fails where one misses its aim)',
  'bench:manifests':
    'print what reading the history of clones takes (bench:manifests ../a ../b …)',
  'bench:models':
    'print the figures of the models: cards, lists and pages, MLflow',
  'bench:portal':
    'print the figures of the portal: first radar, start, API and page times',
  'bench:slo':
    'print the figures of the SLOs: evaluations, lists and pages, Prometheus',
  'bench:trends':
    'print the figures of the trends: sweeps, kernels beside others, ingest, pages',
  'build:all': 'build every package and the portal for production',
  'build:backend': 'build the backend bundle',
  changeset: 'describe a change for the next release',
  clean: 'delete build output',
  'config:check': 'check the configuration against its schemas',
  'conformance:contracts':
    'hold the diff of OpenAPI documents and its peers against real documents and public suites (--no-peers: alone)',
  'conformance:models':
    'hold model cards against the official examples of their formats',
  'conformance:slo': 'hold the SLOs against OpenSLO, Prometheus and promtool',
  'conformance:trends':
    'hold trends against pyMannKendall, the M4 competition and Baseline (--only oracles or seasons: these alone)',
  format: 'format every file',
  'generate:api': 'generate types and the packed description from openapi.yaml',
  'generate:api-docs':
    'generate reference, changelog, problem pages and Postman collection',
  'generate:grpc': 'generate the TypeScript of the gRPC API from its schemas',
  lint: 'lint every package',
  'lint:api': 'lint the OpenAPI description',
  'lint:grpc': 'lint the schemas of the gRPC API',
  'lint:layers': 'check who imports whom',
  'prettier:check': 'check the format of every file',
  'release:version':
    'make versions and changelogs of what changed, and freeze the API',
  'reports:api': 'write the API reports of the packages',
  'reports:of-types': 'write them from the types that are there',
  screenshots: 'take the pictures of the documentation',
  sizes: 'print lines and sizes of files',
  'test:browser': 'run the browser tests against the production build',
  'test:install':
    'install the packages into fresh portals and look for the radar',
  'test:unit': 'run unit and integration tests',
  tsc: 'check types',
  'tsc:full': 'check types, libraries included',
};

/** Lists the commands, a line each. */
export function help() {
  const lines = [
    ...Object.entries(OWN),
    ...scriptNames()
      .filter(name => name !== 'start')
      .sort()
      .map(name => [name, SCRIPTS[name] ?? '']),
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  console.log('./almanac <command>\n');
  for (const [name, text] of lines)
    console.log(`  ${name.padEnd(width)}  ${text}`);
  return 0;
}
