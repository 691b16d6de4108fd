/** `<kind>:[<namespace>/]<name>`, as the catalog writes references. */
const ENTITY_REF =
  /^([a-z][a-z0-9]*):(?:([a-z0-9]+(?:-[a-z0-9]+)*)\/)?([a-z0-9](?:[\w.-]*[a-z0-9])?)$/i;

/** The owner that a tag names, where it is a reference to an entity; complete and in lower case, as the catalog compares them. */
export function ownerOf(tag: string | undefined): string | undefined {
  const found = ENTITY_REF.exec(tag?.trim() ?? '');
  if (!found) return undefined;
  const [, kind, namespace = 'default', name] = found;
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
