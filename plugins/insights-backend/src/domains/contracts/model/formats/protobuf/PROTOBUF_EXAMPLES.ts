/** What of a file is before, and what after; both have a syntax and a package. */
type Bodies = readonly [before: string, after: string];

const PET = 'message Pet { string name = 1; }';
const CALL = `${PET}
service Pets { rpc Get(Pet) returns (Pet); }`;
const MANY = `${PET}
message Toy { string name = 1; }`;
const KIND = 'enum Kind { KIND_UNSPECIFIED = 0; KIND_CAT = 1; }';

/** Bodies that differ by an option of the file. */
function option(name: string, before: string, after: string): Bodies {
  return [
    `option ${name} = ${before};\n${PET}`,
    `option ${name} = ${after};\n${PET}`,
  ];
}

/** Bodies that differ by one field. */
function field(before: string, after: string): Bodies {
  return [`message Pet { ${before} }`, `message Pet { ${after} }`];
}

/** Bodies that differ by how one call is declared. */
function call(after: string): Bodies {
  return [
    `${MANY}\nservice Pets { rpc Get(Pet) returns (Pet); }`,
    `${MANY}\nservice Pets { ${after} }`,
  ];
}

/** Bodies that differ by one option of a field. */
function fieldOption(field2: string, before: string, after: string): Bodies {
  return field(`${field2} = 1 [${before}];`, `${field2} = 1 [${after}];`);
}

/** Those of proto3, by the name that buf has for the rule, and by what is new. */
export const PROTO3_EXAMPLES: Readonly<Record<string, Bodies>> = {
  ENUM_NO_DELETE: [`${PET}\n${KIND}`, PET],
  ENUM_VALUE_NO_DELETE: [
    KIND,
    'enum Kind { reserved 1; reserved "KIND_CAT"; KIND_UNSPECIFIED = 0; }',
  ],
  ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED: [
    KIND,
    'enum Kind { reserved 1; KIND_UNSPECIFIED = 0; }',
  ],
  ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED: [
    KIND,
    'enum Kind { reserved "KIND_CAT"; KIND_UNSPECIFIED = 0; }',
  ],
  ENUM_VALUE_SAME_NAME: [KIND, KIND.replace('KIND_CAT', 'KIND_FELINE')],
  FIELD_NO_DELETE: field(
    'string name = 1; int32 age = 2;',
    'reserved 2; reserved "age"; string name = 1;',
  ),
  FIELD_NO_DELETE_UNLESS_NAME_RESERVED: field(
    'string name = 1; int32 age = 2;',
    'reserved 2; string name = 1;',
  ),
  FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED: field(
    'string name = 1; int32 age = 2;',
    'reserved "age"; string name = 1;',
  ),
  FIELD_SAME_CARDINALITY: field('int32 age = 1;', 'optional int32 age = 1;'),
  FIELD_SAME_CPP_STRING_TYPE: fieldOption(
    'string name',
    'ctype = STRING',
    'ctype = STRING_PIECE',
  ),
  FIELD_SAME_JSON_NAME: fieldOption(
    'string name',
    'json_name = "name"',
    'json_name = "title"',
  ),
  FIELD_SAME_JSTYPE: fieldOption(
    'int64 age',
    'jstype = JS_STRING',
    'jstype = JS_NUMBER',
  ),
  FIELD_SAME_NAME: field('string name = 1;', 'string title = 1;'),
  FIELD_SAME_ONEOF: field(
    'string name = 1;',
    'oneof called { string name = 1; }',
  ),
  FIELD_SAME_TYPE: field('int32 age = 1;', 'uint32 age = 1;'),
  FIELD_WIRE_COMPATIBLE_CARDINALITY: field(
    'int32 age = 1;',
    'map<string, int32> age = 1;',
  ),
  FIELD_WIRE_COMPATIBLE_TYPE: field('int32 age = 1;', 'string age = 1;'),
  FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY: field(
    'map<string, int32> ages = 1;',
    'message AgesEntry { string key = 1; int32 value = 2; } repeated AgesEntry ages = 1;',
  ),
  FIELD_WIRE_JSON_COMPATIBLE_TYPE: field('int32 age = 1;', 'bool age = 1;'),
  FILE_SAME_CC_ENABLE_ARENAS: option('cc_enable_arenas', 'true', 'false'),
  FILE_SAME_CC_GENERIC_SERVICES: option('cc_generic_services', 'true', 'false'),
  FILE_SAME_CSHARP_NAMESPACE: option('csharp_namespace', '"Pets"', '"Shop"'),
  FILE_SAME_GO_PACKAGE: option('go_package', '"a.test/pets"', '"a.test/shop"'),
  FILE_SAME_JAVA_GENERIC_SERVICES: option(
    'java_generic_services',
    'true',
    'false',
  ),
  FILE_SAME_JAVA_MULTIPLE_FILES: option('java_multiple_files', 'true', 'false'),
  FILE_SAME_JAVA_OUTER_CLASSNAME: option(
    'java_outer_classname',
    '"Pets"',
    '"Shop"',
  ),
  FILE_SAME_JAVA_PACKAGE: option('java_package', '"test.pets"', '"test.shop"'),
  FILE_SAME_OBJC_CLASS_PREFIX: option('objc_class_prefix', '"PET"', '"SHP"'),
  FILE_SAME_OPTIMIZE_FOR: option('optimize_for', 'SPEED', 'CODE_SIZE'),
  FILE_SAME_PHP_CLASS_PREFIX: option('php_class_prefix', '"Pet"', '"Shop"'),
  FILE_SAME_PHP_METADATA_NAMESPACE: option(
    'php_metadata_namespace',
    '"Pets"',
    '"Shop"',
  ),
  FILE_SAME_PHP_NAMESPACE: option('php_namespace', '"Pets"', '"Shop"'),
  FILE_SAME_PY_GENERIC_SERVICES: option('py_generic_services', 'true', 'false'),
  FILE_SAME_RUBY_PACKAGE: option('ruby_package', '"Pets"', '"Shop"'),
  FILE_SAME_SWIFT_PREFIX: option('swift_prefix', '"Pet"', '"Shop"'),
  MESSAGE_NO_DELETE: [MANY, PET],
  ONEOF_NO_DELETE: field(
    'oneof called { string name = 1; string title = 2; } int32 age = 3;',
    'string name = 1; string title = 2; int32 age = 3;',
  ),
  RESERVED_ENUM_NO_DELETE: [
    `enum Kind { reserved 1; KIND_UNSPECIFIED = 0; }`,
    'enum Kind { KIND_UNSPECIFIED = 0; }',
  ],
  RESERVED_MESSAGE_NO_DELETE: field(
    'reserved 2; string name = 1;',
    'string name = 1;',
  ),
  RPC_NO_DELETE: [
    `${PET}\nservice Pets { rpc Get(Pet) returns (Pet); rpc Put(Pet) returns (Pet); }`,
    CALL,
  ],
  RPC_SAME_CLIENT_STREAMING: call('rpc Get(stream Pet) returns (Pet);'),
  RPC_SAME_IDEMPOTENCY_LEVEL: call(
    'rpc Get(Pet) returns (Pet) { option idempotency_level = IDEMPOTENT; }',
  ),
  RPC_SAME_REQUEST_TYPE: call('rpc Get(Toy) returns (Pet);'),
  RPC_SAME_RESPONSE_TYPE: call('rpc Get(Pet) returns (Toy);'),
  RPC_SAME_SERVER_STREAMING: call('rpc Get(Pet) returns (stream Pet);'),
  PACKAGE_SERVICE_NO_DELETE: [CALL, PET],
  'message-added': [PET, MANY],
  'field-added': field('string name = 1;', 'string name = 1; int32 age = 2;'),
  'oneof-added': field(
    'string name = 1;',
    'string name = 1; oneof of_age { int32 age = 2; }',
  ),
  'enum-added': [PET, `${PET}\n${KIND}`],
  'enum-value-added': [
    'enum Kind { KIND_UNSPECIFIED = 0; }',
    'enum Kind { KIND_UNSPECIFIED = 0; KIND_CAT = 1; }',
  ],
  'service-added': [PET, CALL],
  'rpc-added': [
    CALL,
    `${PET}\nservice Pets { rpc Get(Pet) returns (Pet); rpc Put(Pet) returns (Pet); }`,
  ],
};

const OPEN = 'message Pet { extensions 100 to 199; }';

/** Those of proto2. */
export const PROTO2_EXAMPLES: Readonly<Record<string, Bodies>> = {
  EXTENSION_MESSAGE_NO_DELETE: [
    'message Pet { extensions 100 to 199; extensions 300 to 399; }',
    OPEN,
  ],
  EXTENSION_NO_DELETE: [
    `${OPEN}\nextend Pet { optional string name = 100; }`,
    OPEN,
  ],
  FIELD_SAME_DEFAULT: fieldOption(
    'optional int32 age',
    'default = 1',
    'default = 2',
  ),
  FIELD_SAME_JAVA_UTF8_VALIDATION: [
    'option java_string_check_utf8 = true;\nmessage Pet { optional string name = 1; }',
    'message Pet { optional string name = 1; }',
  ],
  MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR: field(
    'optional string name = 1;',
    'option no_standard_descriptor_accessor = true; optional string name = 1;',
  ),
  MESSAGE_SAME_REQUIRED_FIELDS: field(
    'optional string name = 1;',
    'optional string name = 1; required int32 age = 2;',
  ),
  'extension-added': [
    OPEN,
    `${OPEN}\nextend Pet { optional string name = 100; }`,
  ],
};
