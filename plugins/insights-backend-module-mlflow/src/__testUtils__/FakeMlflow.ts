import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import recorded from '../__fixtures__/diabetes.json';
import recordedBeside from '../__fixtures__/loggedModels.json';

type Item = Record<string, unknown>;

/** A question as the server got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Item;
  readonly authorization: string | undefined;
}

/** Answers in the server's place; false where it shall answer itself. */
export type Meddling = (asked: Asked, response: ServerResponse) => boolean;

const PREFIX = '/api/2.0/mlflow/';

class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}

const textOf = (value: unknown) => String(value ?? '');

/** The names that a filter lets through; undefined where it is none of names. */
function matcherOf(filter: string, takesSeveralNames: boolean) {
  const several = /^\S+ IN \((.*)\)$/.exec(filter)?.[1];
  if (several !== undefined) {
    if (!takesSeveralNames && filter.startsWith('name')) {
      throw new Refusal(
        400,
        'INVALID_PARAMETER_VALUE',
        'Invalid comparator for attribute: IN',
      );
    }
    const all = several.split(', ').map(text => text.slice(1, -1));
    return (name: string) => all.includes(name);
  }
  const pattern = /^name LIKE '(.*)'$/.exec(filter)?.[1];
  if (pattern !== undefined) {
    const signs = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const expression = new RegExp(
      `^${signs.replace(/%/g, '.*').replace(/_/g, '.')}$`,
    );
    return (name: string) => expression.test(name);
  }
  const one = /^name = (['"])(.*)\1$/.exec(filter)?.[2];
  if (one === undefined || /^'.*'.*'$/.test(filter.slice(7))) {
    throw new Refusal(400, 'INVALID_PARAMETER_VALUE', 'Invalid filter');
  }
  return (name: string) => name === one;
}

/** An MLflow server in memory, as much of one as is asked for; its content is recorded of a real one and may be changed. */
export class FakeMlflow {
  readonly asked: Asked[] = [];
  readonly models: Item[] = structuredClone(recorded.registered_models);
  readonly versions: Item[] = structuredClone(recorded.model_versions);
  readonly runs: Item[] = structuredClone([
    ...recorded.runs,
    ...recordedBeside.runs,
  ]);
  readonly loggedModels: Item[] = structuredClone(recordedBeside.logged_models);
  /** What is in a directory; that of the root has no name. */
  readonly files = new Map<string, Item[]>([['', recordedBeside.files]]);
  meddles: Meddling = () => false;
  /** MLflow 3 takes them. */
  takesSeveralNames = true;
  /** Those of MLflow 3.0 take one id at a time. */
  takesSeveralLoggedModels = true;
  /** Fewer than are asked for, where that is wanted. */
  itemsAPage = Infinity;
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const text = Buffer.concat(parts).toString();
      const asked = {
        method: request.method ?? '',
        path: url.pathname.startsWith(PREFIX)
          ? url.pathname.slice(PREFIX.length)
          : url.pathname,
        query: url.searchParams,
        body: text === '' ? {} : JSON.parse(text),
        authorization: request.headers.authorization,
      };
      this.asked.push(asked);
      if (!this.meddles(asked, response)) this.answer(asked, response);
    });
  });

  async start(): Promise<this> {
    await new Promise<void>(resolve =>
      this.server.listen(0, '127.0.0.1', resolve),
    );
    return this;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  /** Adds a model with so many versions, without runs. */
  add(name: string, versions: number, atMilliseconds = 1_795_000_000_000) {
    const times = {
      creation_timestamp: atMilliseconds,
      last_updated_timestamp: atMilliseconds,
    };
    const own = Array.from({ length: versions }, (_, index) => ({
      name,
      version: String(index + 1),
      ...times,
      status: 'READY',
    }));
    this.versions.push(...own);
    this.models.push({ name, ...times, latest_versions: own.slice(-1) });
  }

  private answer(asked: Asked, response: ServerResponse): void {
    try {
      send(response, 200, this.contentFor(asked));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message } = error;
      send(response, status, { error_code: code, message });
    }
  }

  private contentFor({ method, path, query, body }: Asked): Item {
    switch (`${method} ${path}`) {
      case 'GET registered-models/search':
        return this.page('registered_models', this.models, query);
      case 'GET registered-models/get':
        return { registered_model: this.modelCalled(query.get('name')) };
      case 'GET model-versions/search':
        return this.searchVersions(query);
      case 'POST experiments/search':
        return { experiments: recorded.experiments };
      case 'POST runs/search':
        return this.searchRuns(body);
      case 'GET runs/get':
        throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', 'No such run');
      case 'POST logged-models/search':
        return this.searchLoggedModels(body);
      case 'GET artifacts/list':
        return this.filesIn(query.get('path'));
      case 'POST registered-models/alias':
      case 'DELETE registered-models/alias':
        return this.setAlias(body);
      default:
        return this.contentOfLoggedModel(path, query);
    }
  }

  private contentOfLoggedModel(path: string, query: URLSearchParams): Item {
    const [, id, rest] = /^logged-models\/(m-\w+)(\/.*)?$/.exec(path) ?? [];
    const isOf = ({ info }: Item) =>
      Reflect.get(Object(info), 'model_id') === id;
    const model = this.loggedModels.find(isOf);
    if (id === undefined) {
      throw new Refusal(404, 'ENDPOINT_NOT_FOUND', 'No such path');
    }
    if (!model) {
      throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', `No model ${id}`);
    }
    return rest === '/artifacts/directories'
      ? this.filesIn(query.get('artifact_directory_path'))
      : { model };
  }

  private searchLoggedModels({
    filter,
    experiment_ids: experiments,
    max_results: most,
    page_token: token,
  }: Item): Item {
    if (!this.takesSeveralLoggedModels) {
      throw new Refusal(
        400,
        'INVALID_PARAMETER_VALUE',
        "Invalid comparison operator for attributes.model_id: 'IN'",
      );
    }
    const matches = matcherOf(textOf(filter), true);
    const found = this.loggedModels.filter(({ info }) => {
      const { model_id: id, experiment_id: experiment } = info as Item;
      const isIn = (experiments as unknown[]).includes(experiment);
      return isIn && matches(textOf(id));
    });
    const query = new URLSearchParams({ max_results: textOf(most) });
    if (token) query.set('page_token', textOf(token));
    return this.page('models', found, query);
  }

  /** MLflow gives the root alone where there is no such directory. */
  private filesIn(directory: string | null): Item {
    const files = this.files.get(directory ?? '');
    return { root_uri: 'mlflow-artifacts:/1', ...(files && { files }) };
  }

  private searchVersions(query: URLSearchParams): Item {
    const filter = query.get('filter');
    const matches = filter
      ? matcherOf(filter, this.takesSeveralNames)
      : () => true;
    const key = (query.get('order_by') ?? '').split(' ')[0];
    const sign = query.get('order_by')?.includes('DESC') ? -1 : 1;
    const found = this.versions
      .filter(({ name }) => matches(textOf(name)))
      .sort((a, b) => sign * (Number(a[key]) - Number(b[key])));
    return this.page('model_versions', found, query);
  }

  private searchRuns({ filter, experiment_ids: experiments }: Item): Item {
    const matches = matcherOf(textOf(filter), true);
    const found = this.runs.filter(({ info }) => {
      const { run_id: id, experiment_id: experiment } = info as Item;
      const isIn = (experiments as unknown[]).includes(experiment);
      return isIn && matches(textOf(id));
    });
    return found.length > 0 ? { runs: found } : {};
  }

  private modelCalled(name: unknown): Item {
    const found = this.models.find(model => model.name === name);
    if (found) return found;
    throw new Refusal(
      404,
      'RESOURCE_DOES_NOT_EXIST',
      `Registered Model with name=${name} not found`,
    );
  }

  private setAlias({ name, alias, version }: Item): Item {
    const model = this.modelCalled(name);
    const isThere = this.versions.some(
      one => one.name === name && one.version === version,
    );
    if (version !== undefined && !isThere) {
      throw new Refusal(
        404,
        'RESOURCE_DOES_NOT_EXIST',
        `Model Version (name=${name}, version=${version}) not found`,
      );
    }
    const others = ((model.aliases ?? []) as Item[]).filter(
      one => one.alias !== alias,
    );
    model.aliases =
      version === undefined ? others : [...others, { alias, version }];
    return {};
  }

  /** A page, whose token is a position, as MLflow's are; neither an empty list nor the last token is told. */
  private page(key: string, items: Item[], query: URLSearchParams): Item {
    const start = Number(query.get('page_token') ?? 0);
    const most = Number(query.get('max_results') ?? 100);
    const end = start + Math.min(most, this.itemsAPage);
    return {
      ...(items.length > start ? { [key]: items.slice(start, end) } : {}),
      ...(items.length > end ? { next_page_token: String(end) } : {}),
    };
  }
}

/** Answers with a status and a body, JSON unless it is a text. */
export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'text/html' : 'application/json',
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}
