/** A path from the directory of the entity's file, without `.` and `..`; or why it is none. */
export type PathBesideEntity =
  | { readonly path: string }
  | { readonly detail: string };

/**
 * Reads the annotation. It leads beside the entity's file or below, nowhere else: who writes an entity does not choose what
 * the portal reads with its own credentials.
 */
export function pathBesideEntity(annotation: string): PathBesideEntity {
  const text = annotation.trim().replace(/\/+$/, '');
  const segments = text.split('/').filter(segment => segment !== '.');
  if (text === '' || text === '.') return { path: '' };
  if (segments.some(segment => segment === '..')) {
    return { detail: 'leads out of the directory of the entity' };
  }
  if (!segments.every(segment => /^[\w.-][\w. -]*$/.test(segment))) {
    return {
      detail:
        'is not a path of letters, digits, dots, hyphens and underscores from the directory of the entity',
    };
  }
  return { path: segments.join('/') };
}
