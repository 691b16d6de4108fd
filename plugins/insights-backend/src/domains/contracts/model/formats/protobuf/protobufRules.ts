import type { ContractChange } from '../../ContractReading';
import type { ContractRule } from '../../ContractRule';
import type { ProtobufKind } from './elementsOf';
import { protobufExample } from './protobufExample';

/** What a rule of buf protects. */
type Protects = 'wire' | 'json' | 'calls' | 'source';

const WEIGHTS = {
  wire: {
    severity: 'breaking',
    explanation:
      'Bytes that are written by the former definition are read otherwise, or not at all.',
  },
  json: {
    severity: 'breaking',
    explanation:
      'JSON that is written by the former definition is read otherwise, or not at all.',
  },
  calls: {
    severity: 'breaking',
    explanation: 'Whoever calls it gets the status UNIMPLEMENTED.',
  },
  source: {
    severity: 'risky',
    explanation:
      'Code that is generated anew may not compile, or behave otherwise; what is written before is still read.',
  },
} as const;

/**
 * Every rule of the categories FILE, PACKAGE, WIRE_JSON and WIRE, and what it protects: rules of WIRE bytes, other rules of
 * WIRE_JSON the JSON, others generated code alone; except that a call that is gone fails, whatever its bytes.
 *
 * @see https://buf.build/docs/breaking/rules
 */
const BUF_RULES: Record<Protects, readonly string[]> = {
  wire: [
    ...['FIELD_SAME_DEFAULT', 'FIELD_SAME_ONEOF', 'FILE_SAME_PACKAGE'],
    ...['MESSAGE_SAME_REQUIRED_FIELDS', 'RESERVED_ENUM_NO_DELETE'],
    ...['RESERVED_MESSAGE_NO_DELETE', 'RPC_SAME_CLIENT_STREAMING'],
    ...['RPC_SAME_IDEMPOTENCY_LEVEL', 'RPC_SAME_REQUEST_TYPE'],
    ...['RPC_SAME_RESPONSE_TYPE', 'RPC_SAME_SERVER_STREAMING'],
    'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED',
    'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED',
    ...['FIELD_WIRE_COMPATIBLE_CARDINALITY', 'FIELD_WIRE_COMPATIBLE_TYPE'],
  ],
  json: [
    ...['ENUM_SAME_JSON_FORMAT', 'ENUM_VALUE_SAME_NAME'],
    ...['FIELD_SAME_JSON_NAME', 'FIELD_SAME_NAME', 'MESSAGE_SAME_JSON_FORMAT'],
    'ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED',
    'FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
    'FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY',
    'FIELD_WIRE_JSON_COMPATIBLE_TYPE',
  ],
  calls: ['PACKAGE_SERVICE_NO_DELETE', 'RPC_NO_DELETE', 'SERVICE_NO_DELETE'],
  source: [
    ...['ENUM_NO_DELETE', 'ENUM_SAME_TYPE', 'ENUM_VALUE_NO_DELETE'],
    ...['EXTENSION_MESSAGE_NO_DELETE', 'EXTENSION_NO_DELETE'],
    ...['FIELD_NO_DELETE', 'FIELD_SAME_CARDINALITY'],
    ...['FIELD_SAME_CPP_STRING_TYPE', 'FIELD_SAME_JAVA_UTF8_VALIDATION'],
    ...['FIELD_SAME_JSTYPE', 'FIELD_SAME_TYPE', 'FIELD_SAME_UTF8_VALIDATION'],
    ...['FILE_NO_DELETE', 'FILE_SAME_CC_ENABLE_ARENAS'],
    ...['FILE_SAME_CC_GENERIC_SERVICES', 'FILE_SAME_CSHARP_NAMESPACE'],
    ...['FILE_SAME_GO_PACKAGE', 'FILE_SAME_JAVA_GENERIC_SERVICES'],
    ...['FILE_SAME_JAVA_MULTIPLE_FILES', 'FILE_SAME_JAVA_OUTER_CLASSNAME'],
    ...['FILE_SAME_JAVA_PACKAGE', 'FILE_SAME_OBJC_CLASS_PREFIX'],
    ...['FILE_SAME_OPTIMIZE_FOR', 'FILE_SAME_PHP_CLASS_PREFIX'],
    ...['FILE_SAME_PHP_METADATA_NAMESPACE', 'FILE_SAME_PHP_NAMESPACE'],
    ...['FILE_SAME_PY_GENERIC_SERVICES', 'FILE_SAME_RUBY_PACKAGE'],
    ...['FILE_SAME_SWIFT_PREFIX', 'FILE_SAME_SYNTAX', 'MESSAGE_NO_DELETE'],
    'MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR',
    ...['ONEOF_NO_DELETE', 'PACKAGE_ENUM_NO_DELETE', 'PACKAGE_NO_DELETE'],
    ...['PACKAGE_EXTENSION_NO_DELETE', 'PACKAGE_MESSAGE_NO_DELETE'],
  ],
};

/** A rule, and who meets what it is of. */
export interface ProtobufRule extends ContractRule {
  readonly notices: ContractChange['notices'];
}

const bufRules: ReadonlyMap<string, ProtobufRule> = new Map(
  (Object.keys(BUF_RULES) as Protects[]).flatMap(protects =>
    BUF_RULES[protects].map(rule => [
      rule,
      {
        id: protobufRuleId(rule),
        ...WEIGHTS[protects],
        notices: protects === 'calls' ? 'client' : 'both',
      },
    ]),
  ),
);

/** A rule that buf has and that is not known here is of a newer buf. */
const UNKNOWN: ProtobufRule = {
  id: 'protobuf-other-rule',
  severity: 'risky',
  notices: 'both',
  explanation: 'buf calls it breaking; what it breaks is not known here.',
};

/** The rule that is called so by buf. */
export function protobufRuleOf(rule: string): ProtobufRule {
  return bufRules.get(rule) ?? UNKNOWN;
}

const ADDED: Record<ProtobufKind, string> = {
  message: 'Nobody has to use it.',
  field: 'Who does not know it leaves it out, and passes over it.',
  oneof: 'Who does not know it sees its fields alone.',
  enum: 'Nobody has to use it.',
  'enum-value':
    'It is read as a number where it is not known; in the JSON of protobuf it may be refused.',
  service: 'Nobody has to call it.',
  rpc: 'Nobody has to call it.',
  extension: 'Who does not know it passes over it.',
};

/** The rule for something declared that was not there: safe, except a value that readers of JSON may refuse. */
export function additionRuleOf(kind: ProtobufKind): ProtobufRule {
  return {
    ...{ id: `protobuf-${kind}-added`, notices: 'client' },
    severity: kind === 'enum-value' ? 'risky' : 'safe',
    explanation: ADDED[kind],
  };
}

/** Every kind of change that is told of definitions of protobuf. */
export const protobufRules: readonly ContractRule[] = [
  ...[...bufRules].map(([name, rule]) => ({
    ...{ rule, example: protobufExample(name) },
  })),
  { rule: UNKNOWN, example: undefined },
  ...(Object.keys(ADDED) as ProtobufKind[]).map(kind => ({
    rule: additionRuleOf(kind),
    example: protobufExample(`${kind}-added`),
  })),
].map(({ rule: { id, severity, explanation }, example }) => ({
  ...{ id, severity, explanation },
  ...(example && { example }),
}));

function protobufRuleId(rule: string): string {
  return `protobuf-${rule.toLowerCase().replaceAll('_', '-')}`;
}

/** What a rule is of: where one is broken at a place, others of the same are not told beside it. */
export function familyOf(rule: string): string {
  return rule
    .replace(/^PACKAGE_(?!NO_DELETE)/, '')
    .replace(/_UNLESS_(NAME|NUMBER)_RESERVED$/, '')
    .replace(
      /_(SAME|WIRE_COMPATIBLE|WIRE_JSON_COMPATIBLE)_(TYPE|CARDINALITY)$/,
      '_$2',
    );
}
