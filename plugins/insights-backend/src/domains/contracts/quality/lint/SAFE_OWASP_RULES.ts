/**
 * Rules of the OWASP ruleset whose place is written as an expression that ends the whole run on documents that it did not
 * expect, or that looks in the wrong place; here they ask the same of places that are named plainly.
 *
 * @see https://github.com/stoplightio/spectral-owasp-ruleset
 */
export const SAFE_OWASP_RULES = {
  'owasp:api1:2023-no-numeric-ids': {
    description:
      'Use random IDs that cannot be guessed. UUIDs are preferred but any other random string will do.',
    message: 'An identifier is a number, which can be guessed.',
    severity: 'error',
    given: '$.paths..parameters[*]',
    then: {
      function: 'schema',
      functionOptions: {
        schema: {
          not: {
            type: 'object',
            required: ['name', 'schema'],
            properties: {
              name: { type: 'string', pattern: '^id$|(_id|Id|-id)$' },
              schema: {
                type: 'object',
                required: ['type'],
                properties: { type: { const: 'integer' } },
              },
            },
          },
        },
      },
    },
  },
  'owasp:api2:2023-no-credentials-in-url': {
    description:
      'URL parameters MUST NOT contain credentials such as API key, password, or secret.',
    message: 'A credential is passed in the address.',
    severity: 'error',
    given: '$.paths..parameters[*]',
    then: {
      function: 'schema',
      functionOptions: {
        schema: {
          not: {
            type: 'object',
            required: ['name', 'in'],
            properties: {
              in: { enum: ['query', 'path'] },
              name: {
                type: 'string',
                pattern:
                  '[Cc]lient_?[Ss]ecret|(access|refresh|id)_?[Tt]oken|^[Tt]oken$|[Pp]assword|[Ss]ecret|[Aa]pi[-_]?[Kk]ey',
              },
            },
          },
        },
      },
    },
  },
} as const;
