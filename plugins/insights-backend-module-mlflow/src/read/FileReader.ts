import type {
  CollectedModelVersion,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { MlflowError } from '../http/MlflowError';
import type { WireRun } from '../wire/WireRun';
import type { WireVersion } from '../wire/WireVersion';
import type { ArtifactReader } from './ArtifactReader';
import { answerTo, CONTENT, LISTING } from './answerTo';
import { inOrder } from './inOrder';
import { placeOfFiles } from './placeOfFiles';
import { short } from './Read';
import { SIGNATURE_FILE, type SignatureReader } from './SignatureReader';

const AT_ONCE = 8;

/** What files say of a version. */
export type OfFiles = Pick<CollectedModelVersion, 'artifacts' | 'signature'>;

/** In the order of the versions, and what is to be said of those that could not be read. */
export interface FilesOfVersions {
  readonly inOrder: readonly OfFiles[];
  readonly problems: readonly CollectionProblem[];
}

const nameOf = ({ name, version }: WireVersion) =>
  `${version} of ${short(name)}`;

/**
 * Reads what versions have as files, which takes questions for each version. One whose files may not be read, or that MLflow
 * cannot fetch from where it keeps them, is a problem and keeps no other from being read.
 */
export class FileReader {
  constructor(
    private readonly readers: {
      /** Left out where files are not listed. */
      readonly artifacts?: ArtifactReader;
      /** Left out where signatures are not read. */
      readonly signatures?: SignatureReader;
    },
  ) {}

  /** @throws MlflowError where the server is not available: a version is not collected anew without what it had */
  async of(
    versions: readonly WireVersion[],
    runs: ReadonlyMap<string, WireRun>,
    signal: AbortSignal,
  ): Promise<FilesOfVersions> {
    const all: OfFiles[] = [];
    const problems: CollectionProblem[] = [];
    const read = async (version: WireVersion) => {
      const run = runs.get(version.run_id ?? '');
      const files = await this.list(version, run, problems, signal);
      const isThere = ({ path }: { path: string }) => path === SIGNATURE_FILE;
      const isSigned = files.artifacts?.some(isThere) ?? true;
      return {
        ...files,
        ...(isSigned && (await this.sign(version, problems, signal))),
      };
    };
    for await (const one of inOrder(versions, AT_ONCE, read)) all.push(one);
    return { inOrder: all, problems };
  }

  private async list(
    version: WireVersion,
    run: WireRun | undefined,
    problems: CollectionProblem[],
    signal: AbortSignal,
  ): Promise<Pick<OfFiles, 'artifacts'>> {
    const { artifacts: reader } = this.readers;
    const place = reader && placeOfFiles(version, run);
    if (!place) return {};
    const item = `files of version ${nameOf(version)}`;
    const answer = await answerTo(() => reader.list(place, signal), LISTING);
    if (answer instanceof MlflowError) {
      problems.push({
        item,
        reason: `MLflow does not list them; the version is kept without. ${answer.reason}`,
        howToMend: answer.howToMend,
      });
      return {};
    }
    if (answer && !answer.isWhole) {
      problems.push({
        item,
        reason: `They are too many, or in too many directories; ${answer.artifacts.length} are kept`,
        howToMend: 'See the others in MLflow',
      });
    }
    return { artifacts: answer?.artifacts };
  }

  private async sign(
    version: WireVersion,
    problems: CollectionProblem[],
    signal: AbortSignal,
  ): Promise<Pick<OfFiles, 'signature'>> {
    const { signatures: reader } = this.readers;
    if (!reader || !version.source) return {};
    const answer = await answerTo(() => reader.read(version, signal), CONTENT);
    if (!(answer instanceof MlflowError)) return { signature: answer };
    problems.push({
      item: `signature of version ${nameOf(version)}`,
      reason: `MLflow does not give its file ${SIGNATURE_FILE}; the version is kept without a signature. ${answer.reason}`,
      howToMend: answer.howToMend,
    });
    return {};
  }
}
