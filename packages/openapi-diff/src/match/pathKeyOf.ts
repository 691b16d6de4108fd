/** A path without the names of its parameters: `/pets/{id}` and `/pets/{petId}` are the same. */
export function pathKeyOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

/** The names of the parameters of a path, in order. */
export function pathParametersOf(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(match => match[1]);
}
