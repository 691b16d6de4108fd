import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ContractHistory,
  PastContract,
} from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';
import type { ReleasedApi } from '../../../platform/releasedApiSettings';

/** The list of releases, the earliest first. */
const LIST = 'releases.json';

const releaseList = z.array(
  z.object({
    // A part of the name of a file, and no path.
    version: z.string().regex(/^[\w+-][\w.+-]*$/),
    releasedOn: z.iso.date(),
  }),
);

type Release = z.infer<typeof releaseList>[number];

/**
 * The past of APIs that is what was released: between releases a definition changes with any commit, and what no release ever
 * promised breaks nobody.
 *
 * @returns none for an API without a list of releases
 * @throws Error where a list cannot be read as one
 */
export async function releasedHistories(
  apis: readonly ReleasedApi[],
): Promise<readonly ContractHistory[]> {
  const histories = await Promise.all(apis.map(historyOf));
  return histories.flatMap(history => history ?? []);
}

async function historyOf(
  api: ReleasedApi,
): Promise<ContractHistory | undefined> {
  const { entityRef, folder } = api;
  const releases = await releasesIn(folder);
  return (
    releases && {
      ...{ entityRef, place: `${folder}, what each release froze` },
      async *read(signal) {
        for (const [number, release] of [...releases.entries()].reverse()) {
          signal.throwIfAborted();
          const before = releases.slice(0, number);
          const past = await pastOf(api, release, before);
          if (past) yield past;
        }
      },
    }
  );
}

async function releasesIn(
  folder: string,
): Promise<readonly Release[] | undefined> {
  const file = join(folder, LIST);
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const list = releaseList.safeParse(JSON.parse(text));
  if (list.success) return list.data;
  throw new Error(
    `${file} is no list of releases, each with a "version" and a day "releasedOn", such as 2026-11-26.`,
    { cause: list.error },
  );
}

/** Undefined for a release that froze no such definition: the API is younger. */
async function pastOf(
  { folder, extension }: ReleasedApi,
  { version, releasedOn }: Release,
  before: readonly Release[],
): Promise<PastContract | undefined> {
  const definition = await textOf(join(folder, `${version}.${extension}`));
  if (definition === undefined) return undefined;
  // Of a day they came one after another.
  const sameDay = before.filter(one => one.releasedOn === releasedOn).length;
  const midnight = Date.parse(`${releasedOn}T00:00:00Z`);
  return {
    definition,
    seenFrom: new Date(midnight + sameDay).toISOString(),
    revision: version,
    note: `Release ${version}. What was described between releases was promised to nobody, and is left out.`,
  };
}

/** Undefined where there is no such file. */
async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
