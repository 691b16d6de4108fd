import { majorOfRange } from './majorOf';
import type { Dependency, Manifest } from './Manifest';
import { readToml } from './readToml';
import { isTable, tableIn, textIn } from './tables';

const GROUPS = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/**
 * Reads a `Cargo.toml`: what its package asks for, for all targets; `workspace = true` is settled by that of the workspace.
 *
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 *
 * @throws ManifestError
 */
export function readCargo(text: string): Manifest {
  const toml = readToml(text);
  const holders = [toml, ...Object.values(tableIn(toml, 'target'))];
  const dependencies = holders.flatMap(holder =>
    GROUPS.flatMap(group => readTable(tableIn(holder, group))),
  );
  const own = textIn(tableIn(toml, 'package'), 'name');
  const shared = readTable(tableIn(tableIn(toml, 'workspace'), 'dependencies'));
  return {
    dependencies,
    own: own === undefined ? [] : [own],
    settled: new Map(shared.map(({ name, major }) => [name, major])),
  };
}

function readTable(table: Record<string, unknown>): Dependency[] {
  return Object.entries(table).flatMap(([key, asked]) => {
    if (isTable(asked) && 'path' in asked) return [];
    const range = typeof asked === 'string' ? asked : textIn(asked, 'version');
    return [
      {
        ecosystem: 'cargo',
        name: textIn(asked, 'package') ?? key,
        major: majorOfRange(range ?? ''),
      } as const,
    ];
  });
}
