import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The packages that are read, and where each has its data. */
const DATA_FILES = {
  'web-features': require.resolve('web-features/data.json'),
  '@mdn/browser-compat-data': require.resolve('@mdn/browser-compat-data'),
  'caniuse-lite': require.resolve('caniuse-lite/package.json'),
} as const;

/** A package that is read. */
export type SourcePackage = keyof typeof DATA_FILES;

/** Version of each package. */
export type PackageVersions = Readonly<Record<SourcePackage, string>>;

/** Reads a package's JSON data. */
export async function readPackageData(name: SourcePackage): Promise<unknown> {
  return JSON.parse(await readFile(DATA_FILES[name], 'utf8'));
}

/** Reads which versions are installed, without loading the data. */
export async function readPackageVersions(): Promise<PackageVersions> {
  const versionOf = async (name: SourcePackage): Promise<string> => {
    // Not by `require.resolve('…/package.json')`: web-features does not export it.
    const file = join(dirname(DATA_FILES[name]), 'package.json');
    const { version }: { version?: unknown } = JSON.parse(
      await readFile(file, 'utf8'),
    );
    if (typeof version === 'string') return version;
    throw new Error(`${file} names no version`);
  };
  return {
    'web-features': await versionOf('web-features'),
    '@mdn/browser-compat-data': await versionOf('@mdn/browser-compat-data'),
    'caniuse-lite': await versionOf('caniuse-lite'),
  };
}

/** The versions in one line, e.g. `web-features 3.40.0, …`. */
export function describeVersions(versions: PackageVersions): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
