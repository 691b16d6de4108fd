/**
 * What built-in rules ask, in one plain sentence, where their own words name a list of attacks and not what is missing. The words
 * of the rule follow it.
 *
 * @see https://owasp.org/API-Security/editions/2023/en/0x11-t10/
 */
export const RULE_REASONS: Readonly<Record<string, string>> = {
  'owasp:api1:2023-no-numeric-ids': 'Identifiers cannot be guessed.',
  'owasp:api2:2023-jwt-best-practices':
    'Schemes with JSON Web Tokens name RFC 8725, how they are used safely.',
  'owasp:api2:2023-no-credentials-in-url': 'Credentials are in no address.',
  'owasp:api2:2023-read-restricted': 'Who reads has to sign in.',
  'owasp:api2:2023-write-restricted': 'Who writes has to sign in.',
  'owasp:api3:2023-no-additionalProperties':
    'Objects take only the properties that they name.',
  'owasp:api4:2023-array-limit': 'Lists say how long they are at most.',
  'owasp:api4:2023-integer-format': 'Whole numbers say their size.',
  'owasp:api4:2023-integer-limit': 'Whole numbers have a least and a most.',
  'owasp:api4:2023-integer-limit-legacy':
    'Whole numbers have a least and a most.',
  'owasp:api4:2023-rate-limit': 'Answers say how often one may ask.',
  'owasp:api4:2023-rate-limit-responses-429':
    'The answer to who asks too often (429) is described.',
  'owasp:api4:2023-string-limit': 'Texts say how long they are at most.',
  'owasp:api4:2023-string-restricted': 'Texts say what they look like.',
  'owasp:api8:2023-define-cors-origin':
    'Answers say which websites may ask (CORS).',
  'owasp:api8:2023-define-error-responses-401':
    'The answer to who has not signed in (401) is described.',
  'owasp:api8:2023-define-error-responses-500':
    'The answer to a failure of the server (500) is described.',
  'owasp:api8:2023-define-error-validation':
    'The answer to a request that is not valid (400 or 422) is described.',
  'owasp:api8:2023-no-server-http': 'The API is served over https alone.',
  'owasp:api9:2023-inventory-access':
    'Servers say whether they are for everybody or internal.',
  'owasp:api9:2023-inventory-environment':
    'Servers say which environment they are.',
};
