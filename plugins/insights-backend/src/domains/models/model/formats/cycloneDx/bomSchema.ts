import { z } from 'zod';
import {
  contact,
  externalReferences,
  givenText,
  hashes,
  licences,
  listOf,
  organization,
  properties,
  ref,
  text,
  versionText,
} from './commonSchema';
import { componentData, modelCardSchema } from './modelCardSchema';

const PATCH_TYPES = [
  'unofficial',
  'monkey',
  'backport',
  'cherry-pick',
] as const;
const ISSUE_TYPES = ['defect', 'enhancement', 'security'] as const;

const componentShape = z.strictObject({
  type: z.enum([
    'application',
    'framework',
    'library',
    'container',
    'platform',
    'operating-system',
    'device',
    'device-driver',
    'firmware',
    'file',
    'machine-learning-model',
    'data',
    'cryptographic-asset',
  ]),
  'mime-type': z
    .string()
    .regex(/^[-+a-z0-9.]+\/[-+a-z0-9.]+$/, 'must be a media type')
    .optional(),
  'bom-ref': ref.optional(),
  supplier: organization.optional(),
  manufacturer: organization.optional(),
  authors: listOf(contact),
  author: text,
  publisher: text,
  group: text,
  name: givenText,
  version: versionText,
  versionRange: text,
  isExternal: z.boolean().optional(),
  description: text,
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  hashes,
  licenses: licences,
  copyright: text,
  patentAssertions: z.unknown().optional(),
  cpe: text,
  purl: text,
  omniborId: listOf(z.string()),
  swhid: listOf(z.string()),
  swid: z.looseObject({ tagId: z.string(), name: z.string() }).optional(),
  modified: z.boolean().optional(),
  pedigree: z
    .looseObject({
      patches: listOf(
        z.looseObject({
          type: z.enum(PATCH_TYPES),
          resolves: listOf(z.looseObject({ type: z.enum(ISSUE_TYPES) })),
        }),
      ),
    })
    .optional(),
  externalReferences,
  evidence: z.unknown().optional(),
  releaseNotes: z.unknown().optional(),
  modelCard: modelCardSchema.optional(),
  data: listOf(componentData),
  cryptoProperties: z.unknown().optional(),
  properties,
  tags: listOf(z.string()),
  signature: z.unknown().optional(),
});

/** A component. What is not read here, such as its evidence, is carried as it is. */
export type Component = z.infer<typeof componentShape> & {
  readonly components?: readonly Component[];
};

const componentSchema: z.ZodType<Component> = z.strictObject({
  ...componentShape.shape,
  get components() {
    return listOf(componentSchema);
  },
});

const dependency = z.looseObject({
  ref,
  dependsOn: listOf(ref),
  provides: listOf(ref),
});

const service = z.looseObject({
  'bom-ref': ref.optional(),
  name: givenText,
  properties,
  data: listOf(
    z.looseObject({
      flow: z.enum(['inbound', 'outbound', 'bi-directional', 'unknown']),
      classification: z.string(),
    }),
  ),
});

const citation = z
  .looseObject({
    pointers: z.unknown().optional(),
    expressions: z.unknown().optional(),
    attributedTo: z.unknown().optional(),
    process: z.unknown().optional(),
    timestamp: givenText,
  })
  .refine(
    one => (one.pointers === undefined) !== (one.expressions === undefined),
    'must have either pointers or expressions',
  )
  .refine(
    one => one.attributedTo !== undefined || one.process !== undefined,
    'must have attributedTo or process',
  );

/**
 * Documents of CycloneDX 1.6 and 1.7, as far as a model and what is around it goes.
 * Source: the JSON schemas of CycloneDX/specification, in words of our own.
 */
export const bomSchema = z.strictObject({
  $schema: text,
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.6', '1.7']),
  serialNumber: z
    .string()
    .regex(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      'must be urn:uuid: and a UUID in small letters',
    )
    .optional(),
  version: z.int().min(1, 'must be at least 1').optional(),
  metadata: z
    .strictObject({
      timestamp: z.iso.datetime({ offset: true, local: false }).optional(),
      lifecycles: z.unknown().optional(),
      tools: z.unknown().optional(),
      manufacturer: organization.optional(),
      authors: listOf(contact),
      component: componentSchema.optional(),
      manufacture: organization.optional(),
      supplier: organization.optional(),
      licenses: licences,
      properties,
      distributionConstraints: z.unknown().optional(),
    })
    .optional(),
  components: listOf(componentSchema),
  services: listOf(service),
  externalReferences,
  dependencies: listOf(dependency),
  compositions: z.unknown().optional(),
  vulnerabilities: z.unknown().optional(),
  annotations: z.unknown().optional(),
  formulation: z.unknown().optional(),
  declarations: z.unknown().optional(),
  definitions: z.unknown().optional(),
  citations: listOf(citation),
  properties,
  signature: z.unknown().optional(),
});

/** A right document. */
export type Bom = z.infer<typeof bomSchema>;
