import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { EntityFile } from './EntityFiles';
import { isYamlFile } from './isYamlFile';

/** A host that does not answer keeps nobody waiting longer. */
const TIMEOUT_MILLISECONDS = 30_000;
/** Files of one entity, and bytes of each. */
const MOST_FILES = 200;
const LARGEST_FILE_BYTES = 200_000;

/**
 * Reads a file, or a directory with all below it, through the portal's reader of URLs, which knows what hosts it may ask
 * and with which credentials.
 *
 * @throws Error that says why not
 */
export async function readFilesOfUrl(
  urlReader: UrlReaderService,
  url: string,
  isFile: boolean,
): Promise<readonly EntityFile[]> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const reading = isFile
    ? readOne(urlReader, url, signal)
    : readTree(urlReader, url, signal);
  // A reader may not know of signals.
  return Promise.race([reading, rejectWhenAborted(signal)]);
}

async function readOne(
  urlReader: UrlReaderService,
  url: string,
  signal: AbortSignal,
): Promise<readonly EntityFile[]> {
  const found = await urlReader.readUrl(url, { signal });
  return [{ file: url, text: textOf(url, await found.buffer()) }];
}

async function readTree(
  urlReader: UrlReaderService,
  url: string,
  signal: AbortSignal,
): Promise<readonly EntityFile[]> {
  const tree = await urlReader.readTree(url, { filter: isYamlFile, signal });
  const found = await tree.files();
  if (found.length > MOST_FILES) {
    throw new Error(`it holds ${found.length} files: ${MOST_FILES} are read`);
  }
  const base = url.replace(/\/*$/, '/');
  const files: EntityFile[] = [];
  for (const { path, content } of found) {
    files.push({ file: base + path, text: textOf(path, await content()) });
  }
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function textOf(name: string, content: Buffer): string {
  if (content.length > LARGEST_FILE_BYTES) {
    throw new Error(`${name} is larger than ${LARGEST_FILE_BYTES} bytes`);
  }
  return content.toString('utf8');
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () =>
      reject(
        new Error(`no answer within ${TIMEOUT_MILLISECONDS / 1_000} seconds`),
      ),
    );
  });
}
