import { linesOf } from './linesOf';
import { majorOfVersion } from './majorOf';
import type { Dependency, Fault, Manifest } from './Manifest';

const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i;
const ARG = /^ARG\s+([A-Za-z_]\w*)(?:=(.*))?$/i;
const VARIABLE = /\$(?:\{([A-Za-z_]\w*)(?::?[-+]([^}]*))?\}|([A-Za-z_]\w*))/g;
/** The host and port of a registry, the name, a tag, a digest. */
const IMAGE = /^((?:[^/@]+(?::\d+)?\/)?[^:@]+)(?::([^@]+))?(?:@\S+)?$/;

/** No `FROM` and no `ARG` that counts takes more characters. */
const LONGEST = 2_000;
/** No name of an image does. */
const LONGEST_IMAGE = 400;

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
      faults.push({
        line: number,
        reason: `"${line.slice(0, 100)}" names no image`,
      });
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
  let begun: string[] = [];
  let first = 0;
  for (const [whole, number] of linesOf(text)) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (begun.length === 0) first = number;
    const goesOn = /[\\`]$/.test(line);
    begun.push(goesOn ? line.slice(0, -1) : line);
    if (goesOn) continue;
    found.push([begun.join(' ').slice(0, LONGEST), first]);
    begun = [];
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
  const [, written, tag = ''] =
    image.length > LONGEST_IMAGE ? [] : IMAGE.exec(image) ?? [];
  if (written === undefined || written.includes('$')) return [];
  const name = written
    .toLowerCase()
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
  return [{ ecosystem: 'docker', name, major: majorOfVersion(tag) }];
}
