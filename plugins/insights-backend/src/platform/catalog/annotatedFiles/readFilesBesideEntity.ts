import { dirname, join } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { parseLocationRef } from '@backstage/catalog-model';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { liesIn } from '../../files/liesIn';
import { pathBesideEntity } from '../../files/pathBesideEntity';
import { urlBeside } from '../../files/urlBeside';
import { readFiles } from '../../files/readFiles';
import type { EntityFile } from './EntityFiles';
import { isYamlFile } from './isYamlFile';
import { readFilesOfUrl } from './readFilesOfUrl';

/** How files beside entities are reached. */
export interface FilesBesideEntity {
  readonly urlReader: UrlReaderService;
  readonly integrations: ScmIntegrationRegistry;
  /** Directories whose files the operator has the catalog read; no others are read from the disk. */
  readonly directories: readonly string[];
}

/**
 * Reads what an annotation names, from the directory of the file that the catalog read the entity from.
 *
 * @param location - the entity's `backstage.io/managed-by-location`
 * @throws Error that says why not, for a reader of the page
 */
export async function readFilesBesideEntity(
  reach: FilesBesideEntity,
  annotation: string,
  location: string,
): Promise<readonly EntityFile[]> {
  const beside = pathBesideEntity(annotation);
  if ('detail' in beside) throw new Error(`the annotation ${beside.detail}`);
  const { type, target } = parseLocationRef(location);
  if (type === 'url') {
    const url = urlBeside(reach.integrations, target, beside.path);
    return readFilesOfUrl(reach.urlReader, url, isYamlFile(beside.path));
  }
  if (type !== 'file') {
    throw new Error(`nothing is read beside an entity of a location ${type}`);
  }
  return readFromDisk(reach.directories, dirname(target), beside.path);
}

async function readFromDisk(
  allowed: readonly string[],
  directory: string,
  path: string,
): Promise<readonly EntityFile[]> {
  // Who writes an entity can write its location, too; whom the operator trusts is told by the configuration.
  if (!(await liesIn(directory, allowed))) {
    throw new Error(
      'it is read from a file that catalog.locations of the configuration does not name',
    );
  }
  const { files, unread } = await readFiles([join(directory, path)], {
    isWanted: isYamlFile,
    within: directory,
  });
  const named = (file: string) => file.slice(directory.length + 1);
  if (unread.length > 0) {
    const [{ file, detail }] = unread;
    throw new Error(`${named(file)} cannot be read: ${detail}`);
  }
  return files.map(({ file, text }) => ({ file: named(file), text }));
}
