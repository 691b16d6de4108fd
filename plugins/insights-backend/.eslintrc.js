const pureCode = require('../../tools/eslint/pureCode');

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**/model/**/*.ts'],
      excludedFiles: ['**/*.test.ts'],
      rules: pureCode,
    },
  ],
});
