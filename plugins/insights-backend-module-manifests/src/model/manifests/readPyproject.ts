import { majorOfRange } from './majorOf';
import type { Dependency, Fault, Manifest } from './Manifest';
import { readToml } from './readToml';
import { pythonName, requirementOf } from './requirementOf';
import { isTable, tableIn, textIn, textsIn } from './tables';

/**
 * Reads a `pyproject.toml`: what the project asks for, with its extras and groups, and what Poetry's own table does.
 *
 * Sources: https://packaging.python.org/en/latest/specifications/pyproject-toml/ ·
 * https://packaging.python.org/en/latest/specifications/dependency-groups/ · https://python-poetry.org/docs/pyproject/
 *
 * @throws ManifestError
 */
export function readPyproject(text: string): Manifest {
  const toml = readToml(text);
  const project = tableIn(toml, 'project');
  const poetry = tableIn(tableIn(toml, 'tool'), 'poetry');
  const requirements = [
    ...textsIn(project.dependencies),
    ...Object.values(tableIn(project, 'optional-dependencies')).flatMap(
      textsIn,
    ),
    ...Object.values(tableIn(toml, 'dependency-groups')).flatMap(textsIn),
  ];
  const read = requirements.map(requirement => requirementOf(requirement));
  const faults = requirements
    .filter((_, index) => read[index] === undefined)
    .map(
      (requirement): Fault => ({
        reason: `"${requirement}" is no requirement`,
      }),
    );
  const own = [textIn(project, 'name'), textIn(poetry, 'name')];
  return {
    dependencies: [
      ...read.filter(dependency => dependency !== undefined),
      ...poetryTables(poetry).flatMap(readPoetry),
    ],
    own: own.filter(name => name !== undefined).map(pythonName),
    faults,
  };
}

function poetryTables(poetry: Record<string, unknown>) {
  return [
    tableIn(poetry, 'dependencies'),
    tableIn(poetry, 'dev-dependencies'),
    ...Object.values(tableIn(poetry, 'group')).map(group =>
      tableIn(group, 'dependencies'),
    ),
  ];
}

function readPoetry(table: Record<string, unknown>): Dependency[] {
  return Object.entries(table).flatMap(([name, asked]) => {
    // The language itself, and what lies beside.
    const isInside = isTable(asked) && 'path' in asked;
    if (name === 'python' || isInside) return [];
    const range = typeof asked === 'string' ? asked : textIn(asked, 'version');
    return [
      {
        ...{ ecosystem: 'pypi', name: pythonName(name) },
        major: majorOfRange(range ?? ''),
      } as const,
    ];
  });
}
