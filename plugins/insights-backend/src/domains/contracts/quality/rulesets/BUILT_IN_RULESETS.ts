import type { ContractFormat } from '../../model/ContractFormat';

/** Rulesets that hold without being configured. */
export const BUILT_IN_RULESETS: readonly {
  readonly name: string;
  readonly description: string;
  readonly formats: readonly ContractFormat[];
}[] = [
  {
    name: 'spectral:oas',
    description:
      'The recommended rules of Spectral for OpenAPI 2.0, 3.0 and 3.1: whether the document is valid, and clear to its readers.',
    formats: ['openapi'],
  },
  {
    name: 'spectral:owasp',
    description:
      'The OWASP API Security Top 10 of 2023, as far as a definition can show it; two rules are written anew.',
    formats: ['openapi'],
  },
  {
    name: 'spectral:asyncapi',
    description: 'The recommended rules of Spectral for AsyncAPI 2 and 3.',
    formats: ['asyncapi'],
  },
  {
    name: 'graphql',
    description:
      'Descriptions of types and fields, and reasons of deprecations.',
    formats: ['graphql'],
  },
  {
    name: 'buf',
    description:
      'The rules STANDARD and COMMENTS of buf, without those of folders and names of files, which a definition of the catalog does not have.',
    formats: ['protobuf'],
  },
];

/** Formats whose definitions are looked at. */
export const LINTED_FORMATS: readonly ContractFormat[] = [
  ...new Set(BUILT_IN_RULESETS.flatMap(({ formats }) => formats)),
];
