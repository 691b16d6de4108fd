import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  contractHistoriesExtensionPoint,
  type ContractHistory,
} from '@almanac/backstage-plugin-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

/** One line of the list of releases, `releases.json`. */
interface Release {
  readonly version: string;
  /** Day, `YYYY-MM-DD`. */
  readonly releasedOn: string;
}

function areReleases(list: unknown): list is readonly Release[] {
  return (
    Array.isArray(list) &&
    list.every(
      one =>
        typeof one?.version === 'string' &&
        /^\d{4}-\d{2}-\d{2}$/.test(one.releasedOn),
    )
  );
}

/**
 * The past of this portal's own API: what was released. Between releases its description changes with any commit, and what no
 * release ever promised breaks nobody.
 *
 * @param folder - with the descriptions that releases froze, and their list
 * @returns undefined where there is no list of releases
 * @throws Error where the list cannot be read as one
 */
export async function ownReleases(
  folder: string,
): Promise<ContractHistory | undefined> {
  const file = join(folder, 'releases.json');
  const list = await readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (list === undefined) return undefined;
  const releases: unknown = JSON.parse(list);
  if (!areReleases(releases)) {
    throw new Error(
      `${file} is no list of releases, each with a "version" and a day "releasedOn", such as 2026-11-26.`,
    );
  }
  return {
    entityRef: 'api:default/insights',
    place: `${folder}, what each release froze`,
    async *read(signal) {
      for (const { version, releasedOn } of [...releases].reverse()) {
        signal.throwIfAborted();
        yield {
          definition: await readFile(join(folder, `${version}.yaml`), 'utf8'),
          seenFrom: `${releasedOn}T00:00:00Z`,
          revision: version,
          note: `Release ${version}. What was described between releases was promised to nobody, and is left out.`,
        };
      }
    },
  };
}

/** The schemas of gRPC change with any commit, too, and a release freezes them in a form that is no text. */
const GRPC: ContractHistory = {
  entityRef: 'api:default/insights-grpc',
  place: 'no text of a release; it is followed from the first start on',
  async *read() {},
};

/** Has the portal's own APIs begin with what was released, in place of each commit of this checkout. */
export const ownApis = createBackendModule({
  pluginId: 'insights',
  moduleId: 'own-apis',
  register(register) {
    register.registerInit({
      deps: {
        config: coreServices.rootConfig,
        histories: contractHistoriesExtensionPoint,
      },
      async init({ config, histories }) {
        const folder = config.getOptionalString('almanac.ownReleases');
        const releases = folder && (await ownReleases(folder));
        if (!releases) return;
        histories.addContractHistory(releases);
        histories.addContractHistory(GRPC);
      },
    });
  },
});
