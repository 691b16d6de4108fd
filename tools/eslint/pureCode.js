/** Rules for code without clock, chance and I/O: `model/` folders, packages/statistics and packages/openapi-diff. */
const message =
  'Pure code has no clock, no chance and no process: take the value as an argument.';

module.exports = {
  'no-restricted-globals': [
    'error',
    ...['fetch', 'process', 'setTimeout', 'setInterval'].map(name => ({
      name,
      message,
    })),
  ],
  'no-restricted-syntax': [
    'error',
    ...[
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      "CallExpression[callee.object.name='performance']",
    ].map(selector => ({ selector, message })),
  ],
};
