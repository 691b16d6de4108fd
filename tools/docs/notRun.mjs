/** Lines of shell blocks that the test of the documents' commands does not run, and why not. */
export const NOT_RUN = [
  {
    line: /^\.\/almanac start\b/,
    why: 'serves until it is ended: `yarn bench:portal` measures it as second_start_seconds',
  },
  {
    line: /^\.\/almanac import --/,
    why: 'is typed in the checkout, on a file of the reader: tools/import/import.test.mjs runs it',
  },
  {
    line: /^\.\/almanac test\b/,
    why: 'is what runs this: CI types it as it stands',
  },
  {
    line: /^yarn (--cwd packages\/(app|backend) )?add @almanac\/\S+( @almanac\/\S+)*$/,
    why: 'needs a portal of somebody else: `yarn test:install` puts the packages of this checkout into fresh ones',
  },
  {
    line: /^pip install mkdocs-techdocs-core$/,
    why: 'changes the machine: tools/almanac/docsBuilder.mjs installs it, and the browser tests open the pages that it builds',
  },
  {
    line: /^curl --data @basket\.json https:\/\/pay-later\.larkfield\.example\//,
    why: 'is on the card of a made-up model of a made-up company',
  },
  {
    line: /^(grpcurl | {2}127\.0\.0\.1:7008 )/,
    why: 'is a program of somebody else: src/grpc/*.test.ts of insights-backend call the same methods with another client',
  },
  {
    line: /^openapi-diff /,
    why: 'needs two files of the reader: the tests of packages/openapi-diff run the command, and bench:contracts measures it',
  },
];
