import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { majorOfVersion } from './majorOf';
import {
  ManifestError,
  reasonOf,
  type Dependency,
  type Manifest,
} from './Manifest';
import { isTable, tableIn, textIn } from './tables';

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  // Entities of a document could grow without end.
  processEntities: false,
  isArray: name => name === 'dependency' || name === 'profile',
});

/** Properties may name others; more in a row are a circle. */
const MOST_STEPS = 10;
/** Longer ones are no names and versions; properties that name each other many times would grow without end. */
const LONGEST_VALUE = 300;

/**
 * Reads a `pom.xml`: its parent, its dependencies, those of its profiles, and imported bills of materials. Properties are
 * resolved within the file.
 *
 * Source: https://maven.apache.org/pom.html
 *
 * @throws ManifestError
 */
export function readPom(text: string): Manifest {
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, msg } = valid.err;
    throw new ManifestError({ line, reason: msg });
  }
  const project = tableIn(parsed(text), 'project');
  const resolve = resolverOf(project);
  const read = (entry: unknown) => dependencyOf(entry, resolve);
  const parts = [project, ...listIn(tableIn(project, 'profiles'), 'profile')];
  const managed = parts.flatMap(part =>
    listIn(
      tableIn(tableIn(part, 'dependencyManagement'), 'dependencies'),
      'dependency',
    ),
  );
  const dependencies = [
    project.parent,
    ...parts.flatMap(part =>
      listIn(tableIn(part, 'dependencies'), 'dependency'),
    ),
    ...managed.filter(entry => textIn(entry, 'scope') === 'import'),
  ].flatMap(read);
  const settled = managed.flatMap(read);
  return {
    dependencies,
    own: ownNames(project, resolve),
    settled: new Map(settled.map(({ name, major }) => [name, major])),
  };
}

/** Documents that are well-formed are refused as well, e.g. those with external entities, or with tags nested too deep. */
function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new ManifestError({ reason: reasonOf(error) });
  }
}

function ownNames(
  project: Record<string, unknown>,
  resolve: (text: string) => string,
): string[] {
  const group =
    textIn(project, 'groupId') ?? textIn(project.parent, 'groupId') ?? '';
  const artifact = textIn(project, 'artifactId') ?? '';
  return [resolve(`${group}:${artifact}`)];
}

function dependencyOf(
  entry: unknown,
  resolve: (text: string) => string,
): Dependency[] {
  const group = textIn(entry, 'groupId');
  const artifact = textIn(entry, 'artifactId');
  if (group === undefined || artifact === undefined) return [];
  const name = resolve(`${group}:${artifact}`);
  // A name of a property that another file sets.
  if (name.includes('$')) return [];
  const version = resolve(textIn(entry, 'version') ?? '');
  // Ranges begin with a bracket.
  const major = majorOfVersion(version.replace(/^[[(]/, ''));
  return [{ ecosystem: 'maven', name, major }];
}

function resolverOf(project: Record<string, unknown>) {
  const properties = tableIn(project, 'properties');
  const of = (name: string) => {
    const plain = name.replace(/^(?:project|pom)\./, '');
    const path = plain.split('.');
    const within = path.length > 1 ? tableIn(project, path[0]) : project;
    return [
      textIn(properties, name),
      textIn(within, path[path.length - 1]),
      textIn(project.parent, plain),
    ].find(value => value !== undefined && value.length <= LONGEST_VALUE);
  };
  return (text: string): string => {
    let resolved = text;
    for (let step = 0; step < MOST_STEPS && resolved.includes('${'); step++) {
      if (resolved.length > LONGEST_VALUE) break;
      resolved = resolved.replace(
        /\$\{([^{}]+)\}/g,
        (whole, name: string) => of(name.trim()) ?? whole,
      );
    }
    return resolved.trim();
  };
}

function listIn(table: Record<string, unknown>, name: string): unknown[] {
  const found = table[name];
  if (Array.isArray(found)) return found;
  return isTable(found) ? [found] : [];
}
