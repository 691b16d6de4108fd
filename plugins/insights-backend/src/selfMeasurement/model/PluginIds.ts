/** Pages of the portal, and what they are made of. */
export const APP = 'app';

/** What belongs to no plugin that is known. */
export const OTHER = 'other';

/** More plugins than a portal has are not told apart, so that what is kept stays small. */
const MOST_IDS = 64;

const API_PATH = /^\/api\/([^/?#]*)/;
const PLUGIN_ID = /^[a-z][a-z0-9-]{0,62}$/;

/** Probes of load balancers and the like, which no user waits for. */
const PROBES = /^\/\.backstage\//;

/** What an answer tells of whether a plugin is there. */
export interface AnswerTraits {
  /** Undefined where nothing was answered. */
  readonly status: number | undefined;
  readonly isPage: boolean;
}

/**
 * Tells by the path of a request which plugin it is for.
 *
 * Anybody can ask for plugins that do not exist. So an id is known only once it has answered with something that is
 * neither "not found" nor a page, which the portal answers unknown paths with; until then it is `other`.
 */
export class PluginIds {
  private readonly known = new Set<string>([APP]);

  /** Id of the plugin, `app` or `other`; undefined for what is not measured. */
  idOf(path: string, answer: AnswerTraits): string | undefined {
    if (PROBES.test(path)) return undefined;
    const api = API_PATH.exec(path);
    if (!api) return APP;
    const [, id] = api;
    if (!this.known.has(id) && isPlugin(id, answer)) {
      if (this.known.size < MOST_IDS) this.known.add(id);
    }
    return this.known.has(id) ? id : OTHER;
  }
}

function isPlugin(id: string, { status, isPage }: AnswerTraits): boolean {
  const isAnswered = status !== undefined && status !== 404;
  return PLUGIN_ID.test(id) && isAnswered && !isPage;
}
