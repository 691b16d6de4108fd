import type { ModelSide } from '../api/ModelsApi';

/**
 * A side of a comparison as the API and the addresses of pages have it: `<registry>/<name>` or
 * `<registry>/<name>@<version>`, each part percent-encoded, so that a name may hold what separates them.
 *
 * @public
 */
export function modelSideText({ registry, name, version }: ModelSide): string {
  const model = `${encodeURIComponent(registry)}/${encodeURIComponent(name)}`;
  return version === undefined
    ? model
    : `${model}@${encodeURIComponent(version)}`;
}

const SIDE = /^([^/@]+)\/([^/@]+)(?:@([^/@]+))?$/;

/** Reads what `modelSideText` writes; undefined of what is no such text. @public */
export function parseModelSide(text: string): ModelSide | undefined {
  const parts = SIDE.exec(text);
  if (!parts) return undefined;
  try {
    const [registry, name, version] = parts
      .slice(1)
      .map(part => part && decodeURIComponent(part));
    return { registry, name, ...(version && { version }) };
  } catch {
    return undefined;
  }
}
