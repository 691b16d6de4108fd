const ASKED_FOR = 'Queries that ask for it are refused.';
const SENT = 'Queries that send it are refused.';
const NOW_NEEDED = 'Queries that leave it out are refused.';
const RETYPED =
  'Queries that send a value, or a variable, of the type before are refused, or those that leave out what is required now.';
const FRAGMENTS =
  'Queries with a fragment on it that fits no more are refused, and what they select by it is not answered.';
const ROOT =
  'Operations of that kind are asked of another type, or of none: what that does not have is refused.';
const DIRECTIVE = 'Documents that use it so are refused.';

/** What becomes of clients where a change of a kind breaks them: GraphQL, October 2021, 5 (validation) and 6.4.4 (nullability). */
export const GRAPHQL_BREAKS: Readonly<Record<string, string>> = {
  FIELD_REMOVED: ASKED_FOR,
  TYPE_REMOVED:
    'Queries that name it, or ask for what returned it, are refused.',
  TYPE_KIND_CHANGED:
    'Queries that select, or send, what it was before are refused.',
  FIELD_TYPE_CHANGED:
    'Where it may be null now, clients that count on a value are answered null; where its type is another one, they are answered what they do not read, or their queries are refused.',
  ENUM_VALUE_REMOVED: `${SENT} It is answered no more.`,
  FIELD_ARGUMENT_ADDED: NOW_NEEDED,
  FIELD_ARGUMENT_REMOVED: SENT,
  FIELD_ARGUMENT_TYPE_CHANGED: RETYPED,
  INPUT_FIELD_ADDED: NOW_NEEDED,
  INPUT_FIELD_REMOVED: SENT,
  INPUT_FIELD_TYPE_CHANGED: RETYPED,
  UNION_MEMBER_REMOVED: FRAGMENTS,
  OBJECT_TYPE_INTERFACE_REMOVED: FRAGMENTS,
  SCHEMA_QUERY_TYPE_CHANGED: ROOT,
  SCHEMA_MUTATION_TYPE_CHANGED: ROOT,
  SCHEMA_SUBSCRIPTION_TYPE_CHANGED: ROOT,
  DIRECTIVE_REMOVED: DIRECTIVE,
  DIRECTIVE_LOCATION_REMOVED: DIRECTIVE,
  DIRECTIVE_ARGUMENT_REMOVED: DIRECTIVE,
  DIRECTIVE_ARGUMENT_ADDED: 'Documents that leave it out are refused.',
  DIRECTIVE_ARGUMENT_TYPE_CHANGED:
    'Documents that give it a value of the type before are refused.',
};
