import type { CollectedArtifact } from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from '../http/MlflowClient';
import { wireFileSchema } from '../wire/WireFile';
import type { PlaceOfFiles } from './placeOfFiles';
import { readEach } from './Read';
import { readPages } from './readPages';

const MOST_FILES = 500;
const MOST_QUESTIONS = 10;

/** Files of a version; where there are more than can be listed, `isWhole` is false. */
export interface ListedFiles {
  readonly artifacts: CollectedArtifact[];
  readonly isWhole: boolean;
}

/** A path as it is below a directory that it is in. */
const below = (root: string, path: string) =>
  root === '' ? path : path.slice(root.length + 1);

const isBelow = (directory: string, path: string) =>
  directory === '' || path.startsWith(`${directory}/`);

/** Lists files of versions: a question for each directory. */
export class ArtifactReader {
  constructor(private readonly client: MlflowClient) {}

  /**
   * Files by their paths in order, those that are nearest to the root first where there are too many. A directory that was
   * not opened is listed itself, with `/` at its end.
   *
   * @throws MlflowError
   */
  async list(place: PlaceOfFiles, signal: AbortSignal): Promise<ListedFiles> {
    const artifacts: CollectedArtifact[] = [];
    const directories = [place.root];
    let questions = 0;
    while (
      directories.length > 0 &&
      questions < MOST_QUESTIONS &&
      artifacts.length < MOST_FILES
    ) {
      const directory = directories.shift() ?? '';
      questions += 1;
      for (const file of await this.filesIn(place, directory, signal)) {
        const { path, is_dir: isDirectory, file_size: bytes } = file;
        if (isDirectory) directories.push(path);
        else artifacts.push({ path: below(place.root, path), bytes });
      }
    }
    const unopened = directories.map(path => ({
      path: `${below(place.root, path)}/`,
    }));
    const all = [...artifacts, ...unopened];
    return {
      artifacts: all
        .slice(0, MOST_FILES)
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      isWhole: unopened.length === 0 && all.length <= MOST_FILES,
    };
  }

  private async filesIn(
    { path, query, directoryKey }: PlaceOfFiles,
    directory: string,
    signal: AbortSignal,
  ) {
    const inIt = directory === '' ? {} : { [directoryKey]: directory };
    const ask = (token: string | undefined) =>
      this.client.get(path, { ...query, ...inIt, page_token: token }, signal);
    let count = 0;
    const { items } = await readPages(ask, 'files', some => {
      count += some.length;
      return count > MOST_FILES;
    });
    const files = readEach(items, wireFileSchema, 'file').items;
    // A server that lists a directory in itself would be followed without end.
    return files.filter(file => isBelow(directory, file.path));
  }
}
