import {
  CriticalityLevel,
  diff,
  type Change as InspectedChange,
} from '@graphql-inspector/core';
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  parse,
  type GraphQLSchema,
} from 'graphql';
import type { ContractReader } from '../ContractReader';
import { MOST_FAULTS } from '../MOST_FAULTS';
import { NO_FACTS } from '../NO_FACTS';
import { definedTypes } from './definedTypes';
import { faultsOfErrors, graphQlErrors } from './graphQlFaults';
import { graphQlExplanation, graphQlRuleId } from './graphQlRules';
import type { ContractChange, ContractFault } from '../ContractReading';

/** More than the largest public schemas have; a text of more is refused before it costs memory. */
const MOST_TOKENS = 2_000_000;

const SEVERITIES = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'risky',
  [CriticalityLevel.NonBreaking]: 'safe',
} as const;

/**
 * Schemas of GraphQL in its schema language.
 *
 * @see https://the-guild.dev/graphql/inspector/docs/commands/diff
 */
export const graphQlContract: ContractReader<GraphQLSchema> = {
  read(definition) {
    try {
      const text = documentOf(definition, { noLocation: true });
      const schema = schemaOf(text);
      return {
        document: schema,
        isReadable: true,
        facts: {
          ...NO_FACTS,
          operationCount: operationsOf(schema),
        },
        ...faultsIn(definition, graphQlErrors(text, schema)),
      };
    } catch (error) {
      return {
        document: null,
        isReadable: false,
        facts: NO_FACTS,
        faults: [faultOf(error)],
      };
    }
  },

  async compare(before, after) {
    const changes = (await diff(before, after)).map(changeOf);
    return { changes, notes: [] };
  },
};

function documentOf(
  definition: string,
  { noLocation }: { noLocation: boolean },
): DocumentNode {
  const document = parse(definition, { maxTokens: MOST_TOKENS, noLocation });
  return definedTypes(document);
}

/** What is amiss is told beside, and all the same compared where a schema can be built. */
function schemaOf(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValidSDL: true });
}

/** The place of an error is searched for from the start of the text: only of as many as are told. */
function faultsIn(
  definition: string,
  errors: readonly GraphQLError[],
): ReturnType<typeof faultsOfErrors> {
  if (errors.length === 0 || errors.length > MOST_FAULTS) {
    return faultsOfErrors(errors);
  }
  const document = documentOf(definition, { noLocation: false });
  return faultsOfErrors(graphQlErrors(document, schemaOf(document)));
}

/** Fields of queries, mutations and subscriptions: what clients ask for. */
function operationsOf(schema: GraphQLSchema): number {
  return [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ].reduce(
    (sum, type) => sum + (type ? Object.keys(type.getFields()).length : 0),
    0,
  );
}

function changeOf(change: InspectedChange): ContractChange {
  const { message, path, criticality } = change;
  const type = String(change.type);
  const severity = SEVERITIES[criticality.level];
  const pointer = path === undefined ? null : pointerOf(path);
  return {
    ruleId: graphQlRuleId(type, severity),
    severity,
    notices: 'client',
    operation: null,
    operationCount: 0,
    sentence: message.endsWith('.') ? message : `${message}.`,
    explanation: graphQlExplanation(type, severity, criticality.reason),
    pointers: {
      before: type.endsWith('_ADDED') ? null : pointer,
      after: type.endsWith('_REMOVED') ? null : pointer,
    },
  };
}

/** `Query.orders.first` as a pointer; names hold no slash. */
function pointerOf(path: string): string {
  return `/${path.replaceAll('.', '/')}`;
}

function faultOf(error: unknown): ContractFault {
  const place =
    error instanceof GraphQLError ? error.locations?.[0] : undefined;
  return {
    why: `It is no schema of GraphQL: ${
      error instanceof Error ? error.message : String(error)
    }`,
    fix: 'Write it in the schema definition language of GraphQL.',
    pointer: null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}
