import { z } from 'zod';
import { readSources } from '../../../platform/yaml/readSources';

/** What the file of an entity says of its definition. */
export type EntityDefinition =
  | { readonly inline: string }
  /** A path beside the file of the entity, or an address. */
  | { readonly file: string };

/** An API entity of the catalog. */
export interface NamedApi {
  readonly name: string;
  readonly namespace: string;
}

const apiSchema = z.object({
  kind: z.string().regex(/^api$/i),
  metadata: z.object({
    name: z.string(),
    namespace: z.string().default('default'),
  }),
  spec: z.object({
    definition: z.union([
      z.string().transform(inline => ({ inline })),
      // The substitutions of the catalog that put the text of one file there.
      z.object({ $text: z.string() }).transform(one => ({ file: one.$text })),
      z.object({ $yaml: z.string() }).transform(one => ({ file: one.$yaml })),
      z.object({ $json: z.string() }).transform(one => ({ file: one.$json })),
    ]),
  }),
});

/** Reads the definition of one API out of a file of entities; undefined where it has none, or has it in another way. */
export function definitionOf(
  yaml: string,
  { name, namespace }: NamedApi,
): EntityDefinition | undefined {
  for (const { content } of readSources(yaml).documents) {
    const read = apiSchema.safeParse(content);
    if (!read.success) continue;
    const { metadata, spec } = read.data;
    if (isSame(metadata.name, name) && isSame(metadata.namespace, namespace)) {
      return spec.definition;
    }
  }
  return undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
