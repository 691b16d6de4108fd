/** What to do where a built-in rule finds something; rules themselves say only what they ask. */
export const RULE_FIXES: Readonly<Record<string, string>> = {
  'info-contact':
    'Add info.contact with the name, and the address or URL, of the team that answers questions.',
  'info-description': 'Say in info.description what the API is for.',
  'operation-description':
    'Say in the description of the operation what it does, and what its caller should know.',
  'operation-operationId':
    'Give the operation an operationId: generated clients name their methods after it.',
  'operation-operationId-unique':
    'Give each operation an operationId of its own.',
  'operation-operationId-valid-in-url':
    'Keep to letters, digits, -, _ and . in the operationId.',
  'operation-success-response':
    'Add an answer of 2xx or 3xx, so that clients know what success looks like.',
  'operation-tags': 'Give the operation a tag, under which portals list it.',
  'operation-tag-defined': 'List the tag in tags of the document.',
  'operation-parameters': 'Name each parameter of an operation once.',
  'path-params':
    'Declare each parameter of the path once, with the name that the path has, in: path and required: true.',
  'path-keys-no-trailing-slash': 'Take the slash off the end of the path.',
  'oas3-schema':
    'Mend the place so that it is as the OpenAPI Specification has it.',
  'oas2-schema':
    'Mend the place so that it is as the OpenAPI Specification has it.',
  'oas3-valid-media-example':
    'Make the example one that its schema allows, or mend the schema.',
  'oas3-valid-schema-example':
    'Make the example one that its schema allows, or mend the schema.',
  'oas2-valid-media-example':
    'Make the example one that its schema allows, or mend the schema.',
  'oas2-valid-schema-example':
    'Make the example one that its schema allows, or mend the schema.',
  'oas3-api-servers': 'List in servers where the API is reached.',
  'oas3-unused-component': 'Take the component away, or refer to it.',
  'oas2-unused-definition': 'Take the definition away, or refer to it.',
  'no-$ref-siblings':
    'Take away what stands beside $ref: OpenAPI before 3.1 does not read it.',
  'typed-enum': 'Make each value of the enum one of its type.',
  'duplicated-entry-in-enum': 'Name each value of the enum once.',
  'array-items': 'Say in items what the array holds.',
  'invalid-ref':
    'Refer to what the document itself holds: references to other files or hosts are not followed.',
  'owasp:api1:2023-no-numeric-ids':
    'Use identifiers that cannot be guessed, such as UUIDs.',
  'owasp:api2:2023-no-credentials-in-url':
    'Pass the credential in a header: addresses are logged on their way.',
  'owasp:api2:2023-write-restricted':
    'Name in security who may call the operation.',
  'owasp:api2:2023-read-restricted':
    'Name in security who may call the operation.',
  'owasp:api3:2023-no-additionalProperties':
    'Set additionalProperties to false, so that nothing unexpected is taken.',
  'owasp:api4:2023-rate-limit':
    'Declare the headers of the rate limit, such as RateLimit, on answers of 2xx and 4xx.',
  'owasp:api4:2023-rate-limit-responses-429':
    'Declare an answer 429 with its content.',
  'owasp:api4:2023-array-limit': 'Say in maxItems how many there are at most.',
  'owasp:api4:2023-string-limit':
    'Say in maxLength how long the text is at most, or name its values by enum or const.',
  'owasp:api4:2023-string-restricted':
    'Say by format, pattern, enum or const what the text may be.',
  'owasp:api4:2023-integer-limit': 'Bound the number by minimum and maximum.',
  'owasp:api4:2023-integer-limit-legacy':
    'Bound the number by minimum and maximum.',
  'owasp:api4:2023-integer-format': 'Say format: int32 or int64.',
  'owasp:api8:2023-define-cors-origin':
    'Declare the header Access-Control-Allow-Origin on the answers.',
  'owasp:api8:2023-no-server-http': 'Serve the API over https alone.',
  'owasp:api8:2023-define-error-validation':
    'Declare an answer 400, 422 or 4XX for requests that are not valid.',
  'owasp:api8:2023-define-error-responses-401':
    'Declare an answer 401 with its content.',
  'owasp:api8:2023-define-error-responses-500':
    'Declare an answer 500 with its content.',
  'owasp:api9:2023-inventory-access':
    'Say x-internal: true or false on each server.',
  'owasp:api9:2023-inventory-environment':
    'Say in the description of each server which environment it is.',
  'asyncapi-operation-description': 'Say in the description what it does.',
  'asyncapi-info-description': 'Say in info.description what the API is for.',
  'asyncapi-info-contact':
    'Add info.contact with the name, and the address or URL, of the team that answers questions.',
};
