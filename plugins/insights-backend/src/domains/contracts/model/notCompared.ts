import type { ContractFormat } from './ContractFormat';

/** Why two definitions are not compared, and how to mend that. */
export interface NotCompared {
  readonly reason: 'formats-differ' | 'format-not-compared' | 'unreadable';
  readonly why: string;
  readonly fix: string;
}

/** A definition, as far as it says whether it is compared. */
interface Side {
  readonly format: ContractFormat;
  /** Whether what it is compared by could be made of it. */
  readonly isUsable: boolean;
}

const NAMES: Readonly<Record<ContractFormat, string>> = {
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  graphql: 'GraphQL',
  protobuf: 'Protocol Buffers',
  other: 'a text of another format',
};

/** Why a definition is not compared with the one before it; undefined where nothing is in the way. */
export function notCompared(
  before: Side,
  after: Side,
): NotCompared | undefined {
  if (before.format !== after.format) {
    return {
      reason: 'formats-differ',
      why: `The first is ${NAMES[before.format]}, the second ${
        NAMES[after.format]
      }: definitions are compared within one format.`,
      fix: 'Compare two of one format. Where one was taken for what it is not, correct the type of the API in the catalog, or the format that is sent.',
    };
  }
  if (after.format === 'other') {
    return {
      reason: 'format-not-compared',
      why: 'Definitions of this format are kept as texts, and not compared.',
      fix: 'Compare their lines. OpenAPI, AsyncAPI, GraphQL and Protocol Buffers are compared: where it is one of those, say so by the type of the API in the catalog, or the format that is sent.',
    };
  }
  if (before.isUsable && after.isUsable) return undefined;
  return {
    reason: 'unreadable',
    why: sidesOf(before, after),
    fix: 'Mend what the faults name, and compare again.',
  };
}

function sidesOf(before: Side, after: Side): string {
  if (before.isUsable) return 'The second cannot be read.';
  return after.isUsable
    ? 'The first cannot be read.'
    : 'Neither of them can be read.';
}
