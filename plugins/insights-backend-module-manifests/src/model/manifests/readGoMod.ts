import { linesOf } from './linesOf';
import { majorOfVersion } from './majorOf';
import type { Dependency, Fault, Manifest } from './Manifest';

const MODULE = /^module\s+"?([^\s"]+)"?$/;
const BLOCK = /^([a-z]+)\s*\($/;
const REQUIRE = /^"?([^\s"]+)"?\s+(v\S+)$/;
/** Since version 2 the path of a module ends with its major version. */
const MAJOR_SUFFIX = /(?:\/v(\d+)|(?<=^gopkg\.in\/.+)\.v(\d+))$/;

/**
 * Reads a `go.mod`: what it requires itself, without what others do (`// indirect`).
 *
 * Source: https://go.dev/ref/mod#go-mod-file
 */
export function readGoMod(text: string): Manifest {
  const dependencies: Dependency[] = [];
  const faults: Fault[] = [];
  const own: string[] = [];
  let block: string | undefined;
  for (const [whole, number] of linesOf(text)) {
    const [code, comment = ''] = whole.split('//', 2);
    const line = code.trim();
    const [, named] = MODULE.exec(line) ?? [];
    if (named) own.push(moduleOf(named).name);
    if (line === ')') block = undefined;
    else if (BLOCK.test(line)) block = BLOCK.exec(line)?.[1];
    else {
      const isRequired = block === 'require' || /^require\s/.test(line);
      if (!isRequired || line === '') continue;
      const [, path, version] =
        REQUIRE.exec(line.replace(/^require\s+/, '')) ?? [];
      if (path === undefined) {
        faults.push({
          line: number,
          reason: `"${line.slice(0, 100)}" is no requirement`,
        });
      } else if (!/^\s*indirect\b/.test(comment)) {
        const { name, major } = moduleOf(path);
        dependencies.push({
          ...{ ecosystem: 'go', name },
          major: major ?? majorOfVersion(version),
        });
      }
    }
  }
  return { dependencies, own, faults };
}

function moduleOf(path: string): { name: string; major: number | undefined } {
  const [suffix, slashed, dotted] = MAJOR_SUFFIX.exec(path) ?? [];
  if (suffix === undefined) return { name: path, major: undefined };
  return {
    name: path.slice(0, -suffix.length),
    major: Number(slashed ?? dotted),
  };
}
