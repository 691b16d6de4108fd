/** Annotation of an entity that ties it to models: `<registry>/<name>`, several with commas between. */
export const MODEL_ANNOTATION = 'almanac.io/model';

/** Annotation of an entity that names where the card of its model is. */
export const MODEL_CARD_ANNOTATION = 'almanac.io/model-card';

/** A model that an entity is tied to. */
export interface ModelLink {
  /** Id of the registry. */
  readonly registry: string;
  /** Name in that registry; it may hold slashes. */
  readonly name: string;
}

/** Longest name of a model, in characters. */
const LONGEST_NAME = 250;
/** More models than an entity is tied to. */
const MOST_LINKS = 200;

/**
 * Reads {@link MODEL_ANNOTATION}. Names are percent-decoded, so that one with a comma can be written; what is no registry and
 * name is left out, and so is what comes twice.
 */
export function parseModelLinks(annotation: string): ModelLink[] {
  const links = new Map<string, ModelLink>();
  for (const part of annotation.split(',')) {
    const [, registry, written] =
      /^([a-z0-9][a-z0-9-]{0,59})\/([^]+)$/.exec(part.trim()) ?? [];
    if (registry === undefined || written === undefined) continue;
    const name = decoded(written);
    if (name === '' || name.length > LONGEST_NAME) continue;
    if (links.size === MOST_LINKS) break;
    links.set(JSON.stringify([registry, name]), { registry, name });
  }
  return [...links.values()];
}

/** Writes a link as {@link parseModelLinks} reads it. */
export function formatModelLink({ registry, name }: ModelLink): string {
  return `${registry}/${name.replace(/[%,\s]/gu, encodeURIComponent)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that begins no code stands for itself.
    return text;
  }
}
