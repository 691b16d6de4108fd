const pureCode = require('../../tools/eslint/pureCode');

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**/*.ts'],
      excludedFiles: ['**/*.test.ts', '**/__fixtures__/**'],
      rules: pureCode,
    },
  ],
});
