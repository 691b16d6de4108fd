import { majorOfVersion } from './majorOf';
import type { Dependency, Fault, Manifest } from './Manifest';

const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i;
const ARG = /^ARG\s+([A-Za-z_]\w*)(?:=(.*))?$/i;
const VARIABLE = /\$(?:\{([A-Za-z_]\w*)(?::?[-+]([^}]*))?\}|([A-Za-z_]\w*))/g;
/** The host and port of a registry, the name, a tag, a digest. */
const IMAGE = /^((?:[^/@]+(?::\d+)?\/)?[^:@]+)(?::([^@]+))?(?:@\S+)?$/;

/**
 * Reads a `Dockerfile`: the images that its stages begin with. Names of stages are no images, nor is `scratch`; an image
 * whose name only the one who builds knows is passed over.
 *
 * Source: https://docs.docker.com/reference/dockerfile/#from
 */
export function readDockerfile(text: string): Manifest {
  const dependencies: Dependency[] = [];
  const faults: Fault[] = [];
  const stages = new Set(['scratch']);
  const values = new Map<string, string>();
  let hasStage = false;
  for (const [line, number] of instructionsOf(text)) {
    const [, arg, value] = ARG.exec(line) ?? [];
    // Only those before the first stage count for stages.
    if (arg !== undefined && !hasStage) {
      values.set(
        arg,
        resolve((value ?? '').replace(/^["']|["']$/g, ''), values),
      );
    }
    if (!/^FROM\b/i.test(line)) continue;
    hasStage = true;
    const [, written, stage] = FROM.exec(line) ?? [];
    if (written === undefined) {
      faults.push({ line: number, reason: `"${line}" names no image` });
      continue;
    }
    const image = resolve(written, values);
    if (!stages.has(image.toLowerCase())) dependencies.push(...imageOf(image));
    if (stage) stages.add(stage.toLowerCase());
  }
  return { dependencies, faults };
}

/** Instructions with the number of their first line; lines that go on are joined, comments dropped. */
function instructionsOf(text: string): [string, number][] {
  const found: [string, number][] = [];
  let begun: [string, number] | undefined;
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [before, first] = begun ?? ['', index + 1];
    const joined = `${before}${line}`;
    begun = /[\\`]$/.test(joined)
      ? [`${joined.slice(0, -1)} `, first]
      : undefined;
    if (!begun) found.push([joined.trim(), first]);
  }
  return found;
}

/** A variable without value stays as it is written. */
function resolve(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(
    VARIABLE,
    (whole, braced?: string, otherwise?: string, plain?: string) =>
      values.get(braced ?? plain ?? '') || otherwise || whole,
  );
}

function imageOf(image: string): Dependency[] {
  const [, written, tag = ''] = IMAGE.exec(image) ?? [];
  if (written === undefined || written.includes('$')) return [];
  const name = written
    .toLowerCase()
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
  return [{ ecosystem: 'docker', name, major: majorOfVersion(tag) }];
}
