import { z } from 'zod';

/** A text that may be left out. */
export const text = z.string({ error: 'must be a text' }).optional();
/** A text that must be there. */
export const givenText = z.string({
  error: ({ input }) =>
    input === undefined ? 'must be given' : 'must be a text',
});
/** A list that may be left out. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'must be a list' }).optional();

/** Name of an element within its document. */
export const ref = z.string().min(1, 'must not be empty');

/** Refuses an object of which not exactly one of two keys is given. */
export function eitherKey<Keys extends string>(...keys: readonly Keys[]) {
  return [
    (value: { readonly [Key in Keys]?: unknown }) =>
      keys.filter(key => value[key] !== undefined).length === 1,
    `must have exactly one of ${keys.join(' and ')}`,
  ] as const;
}

/** Name and value of what the format has no key for. */
export const properties = listOf(
  z.strictObject({
    name: givenText,
    value: text,
  }),
);

/** A text or bytes within the document. */
export const attachment = z.strictObject({
  contentType: text,
  encoding: z.enum(['base64']).optional(),
  content: givenText,
});

const contact = z.strictObject({
  'bom-ref': ref.optional(),
  name: text,
  email: text,
  phone: text,
});

/** A company, or a part of one. */
export const organization = z.strictObject({
  'bom-ref': ref.optional(),
  name: text,
  address: z
    .strictObject({
      'bom-ref': ref.optional(),
      country: text,
      region: text,
      locality: text,
      postOfficeBoxNumber: text,
      postalCode: text,
      streetAddress: text,
    })
    .optional(),
  url: listOf(z.string()),
  contact: listOf(contact),
});

/** A person. */
export { contact };

const HASH_ALGORITHMS = [
  'MD5',
  'SHA-1',
  'SHA-256',
  'SHA-384',
  'SHA-512',
  'SHA3-256',
  'SHA3-384',
  'SHA3-512',
  'BLAKE2b-256',
  'BLAKE2b-384',
  'BLAKE2b-512',
  'BLAKE3',
  'Streebog-256',
  'Streebog-512',
] as const;

/** A digest of a file. */
export const hash = z.strictObject({
  alg: z.enum(HASH_ALGORITHMS),
  content: z
    .string()
    .regex(
      /^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$/,
      'must be the hexadecimal digits of a digest',
    ),
});

/** Digests of a file. */
export const hashes = listOf(hash);

/** One version, as its author writes it. */
export const versionText = z
  .string({ error: 'must be a text' })
  .max(1_024, 'is longer than 1,024')
  .optional();

const acknowledgement = z.enum(['declared', 'concluded']).optional();

/** Licences by identifier, by name, or as an expression. */
export const licences = listOf(
  z
    .strictObject({
      license: z
        .strictObject({
          'bom-ref': ref.optional(),
          id: text,
          name: text,
          acknowledgement,
          text: attachment.optional(),
          url: text,
          licensing: z.unknown().optional(),
          properties,
        })
        .refine(...eitherKey('id', 'name'))
        .optional(),
      expression: text,
      expressionDetails: z.unknown().optional(),
      acknowledgement,
      'bom-ref': ref.optional(),
      licensing: z.unknown().optional(),
      properties,
    })
    .refine(...eitherKey('license', 'expression')),
);

/** What is found under a link. */
export const referenceType = z.enum([
  'vcs',
  'issue-tracker',
  'website',
  'advisories',
  'bom',
  'mailing-list',
  'social',
  'chat',
  'documentation',
  'support',
  'source-distribution',
  'distribution',
  'distribution-intake',
  'license',
  'build-meta',
  'build-system',
  'release-notes',
  'security-contact',
  'model-card',
  'log',
  'configuration',
  'evidence',
  'formulation',
  'attestation',
  'threat-model',
  'adversary-model',
  'risk-assessment',
  'vulnerability-assertion',
  'exploitability-statement',
  'pentest-report',
  'static-analysis-report',
  'dynamic-analysis-report',
  'runtime-analysis-report',
  'component-analysis-report',
  'maturity-report',
  'certification-report',
  'codified-infrastructure',
  'quality-metrics',
  'poam',
  'electronic-signature',
  'digital-signature',
  'rfc-9116',
  'patent',
  'patent-family',
  'patent-assertion',
  'citation',
  'other',
]);

/** Links to more about something. */
export const externalReferences = listOf(
  z.strictObject({
    url: givenText,
    comment: text,
    type: referenceType,
    hashes,
    properties,
  }),
);
