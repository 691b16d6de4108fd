import type { RuleResult } from '../model/LintResult';

/** What is said of a rule wherever it finds something. */
type Said = Pick<RuleResult, 'severity' | 'why' | 'fix' | 'documentationUrl'>;

type Rule = readonly [severity: Said['severity'], why: string, fix: string];

const DOCUMENTATION = 'https://buf.build/docs/lint/rules/';

const SAY_IT = 'Write a comment, // …, on the line above it.';

const GENERATED_NAMES =
  'Generators make names of each language out of it, and rely on how it is written.';

const SAME_IN_PACKAGE =
  'Code that is generated from one package comes into one place of each language.';

const SAME_OPTION = 'Give the option the same value in all files of a package.';

const TELLING_TYPES =
  'A call with types of its own can get a field without changing another call.';

/**
 * The rules STANDARD and COMMENTS of buf, by their names there, without those of folders and names of files. buf knows no
 * severity: what its category BASIC has is a warning, what STANDARD adds is taste and an info. Comments weigh as descriptions of
 * GraphQL do, those of values of enumerations and of oneofs less.
 *
 * @see https://buf.build/docs/lint/rules/
 */
const RULES: Readonly<Record<string, Rule>> = {
  COMMENT_SERVICE: [
    'warning',
    'A service says what it is for: that is where its reader begins.',
    SAY_IT,
  ],
  COMMENT_RPC: [
    'warning',
    'A call says what it does and when it fails: its signature tells neither.',
    SAY_IT,
  ],
  COMMENT_MESSAGE: [
    'warning',
    'A message says what it stands for: generated code shows that beside it.',
    SAY_IT,
  ],
  COMMENT_FIELD: [
    'warning',
    'A field says what it holds, in which unit, and when it is left out.',
    SAY_IT,
  ],
  COMMENT_ENUM: ['info', 'An enumeration says what it tells apart.', SAY_IT],
  COMMENT_ENUM_VALUE: ['info', 'A value says when it holds.', SAY_IT],
  COMMENT_ONEOF: ['info', 'A choice says what decides it.', SAY_IT],
  PACKAGE_DEFINED: [
    'warning',
    'Without a package its names meet those of every other file.',
    'Write package company.product.v1; after the syntax.',
  ],
  PACKAGE_NO_IMPORT_CYCLE: [
    'warning',
    'Several languages cannot compile packages that import each other.',
    'Move what both need into a package of its own.',
  ],
  PACKAGE_LOWER_SNAKE_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the package as lower_snake.case.',
  ],
  PACKAGE_SAME_CSHARP_NAMESPACE: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_SAME_GO_PACKAGE: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_SAME_JAVA_MULTIPLE_FILES: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_SAME_JAVA_PACKAGE: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_SAME_PHP_NAMESPACE: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_SAME_RUBY_PACKAGE: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_SAME_SWIFT_PREFIX: ['warning', SAME_IN_PACKAGE, SAME_OPTION],
  PACKAGE_VERSION_SUFFIX: [
    'info',
    'A version in the package lets the next one stand beside it.',
    'End the package in its version, such as .v1 or .v1beta1.',
  ],
  SYNTAX_SPECIFIED: [
    'warning',
    'Without it the file is read as proto2, which few mean.',
    'Begin the file by syntax = "proto3"; or its edition.',
  ],
  IMPORT_NO_PUBLIC: [
    'warning',
    'Who imports this file gets names that it does not declare, and not in every language.',
    'Import the file where its names are used.',
  ],
  IMPORT_USED: [
    'warning',
    'Generated code depends on what nothing uses.',
    'Take the import away.',
  ],
  ENUM_FIRST_VALUE_ZERO: [
    'warning',
    'The first value is what a field holds that nobody set, and is 0 in proto3.',
    'Begin the enumeration by a value 0.',
  ],
  ENUM_NO_ALLOW_ALIAS: [
    'warning',
    'Two names of one number are told apart by none who reads it.',
    'Give each value a number of its own, and take allow_alias away.',
  ],
  ENUM_PASCAL_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the enumeration in PascalCase.',
  ],
  ENUM_VALUE_UPPER_SNAKE_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the value in UPPER_SNAKE_CASE; JSON has the name, so who reads that has to know.',
  ],
  ENUM_VALUE_PREFIX: [
    'info',
    'Values of all enumerations of a package share their names in C++.',
    'Begin the value by the name of its enumeration.',
  ],
  ENUM_ZERO_VALUE_SUFFIX: [
    'info',
    'A value that nobody set is to be told from one that somebody chose.',
    'End the value 0 in _UNSPECIFIED.',
  ],
  FIELD_LOWER_SNAKE_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the field in lower_snake_case.',
  ],
  FIELD_NOT_REQUIRED: [
    'warning',
    'A required field can never be taken away: who knows it refuses messages without it.',
    'Make it optional, and check it where it is needed.',
  ],
  MESSAGE_PASCAL_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the message in PascalCase.',
  ],
  ONEOF_LOWER_SNAKE_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the oneof in lower_snake_case.',
  ],
  RPC_PASCAL_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the call in PascalCase.',
  ],
  SERVICE_PASCAL_CASE: [
    'warning',
    GENERATED_NAMES,
    'Write the service in PascalCase.',
  ],
  PROTOVALIDATE: [
    'error',
    'A constraint that is wrong holds for nothing, or refuses everything.',
    'Mend the constraint of buf.validate at this place.',
  ],
  RPC_REQUEST_RESPONSE_UNIQUE: [
    'info',
    TELLING_TYPES,
    'Give the call a request and a response that no other one has.',
  ],
  RPC_REQUEST_STANDARD_NAME: [
    'info',
    TELLING_TYPES,
    'Call the request as the call, with Request at its end.',
  ],
  RPC_RESPONSE_STANDARD_NAME: [
    'info',
    TELLING_TYPES,
    'Call the response as the call, with Response at its end.',
  ],
  SERVICE_SUFFIX: [
    'info',
    'It tells a service from the messages around it.',
    'End the name in Service.',
  ],
};

const BY_ID = new Map(
  Object.entries(RULES).map(([rule, [severity, why, fix]]): [string, Said] => [
    protobufStyleRuleId(rule),
    { severity, why, fix, documentationUrl: DOCUMENTATION },
  ]),
);

/** One that a later buf brings. */
const UNKNOWN: Said = {
  ...{ severity: 'info', why: 'buf asks for it.', fix: null },
  documentationUrl: DOCUMENTATION,
};

/** How a rule of buf is called here: `protobuf-comment-rpc`. */
export function protobufStyleRuleId(rule: string): string {
  return `protobuf-${rule.toLowerCase().replaceAll('_', '-')}`;
}

/** Whether it is the name of a rule of style. */
export function isProtobufStyleRule(ruleId: string): boolean {
  return BY_ID.has(ruleId);
}

/** What is said of a rule, by how it is called here. */
export function protobufStyleRuleOf(ruleId: string): Said {
  return BY_ID.get(ruleId) ?? UNKNOWN;
}
