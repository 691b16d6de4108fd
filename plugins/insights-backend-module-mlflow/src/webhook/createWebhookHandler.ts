import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { readBody } from './readBody';
import { TakenDeliveries } from './TakenDeliveries';
import { deliveryFault } from './verifyDelivery';

/** Whom a delivery is for. */
export interface WebhookReceiver {
  /** Of the server in the configuration. */
  readonly id: string;
  readonly secret: string;
  /** Called for each delivery that is MLflow's. */
  readonly changed: () => void;
}

/** Where webhooks arrive, for the credentials that they do not have. */
export const WEBHOOK_PATH = '/mlflow/:server/webhook';

/** Of a request, whose query plays no part. It need not be an address at all. */
const ADDRESS = /^\/mlflow\/([^/?#]+)\/webhook\/?(?:[?#].*)?$/;
const MAX_BODY_BYTES = 1_000_000;

const headerOf = (request: IncomingMessage, name: string) => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

/** What is answered, with its status. */
interface Answer {
  readonly status: number;
  readonly detail: string;
}

function send(response: ServerResponse, { status, detail }: Answer): void {
  const isProblem = status >= 400;
  response.writeHead(status, {
    'content-type': isProblem ? 'application/problem+json' : 'application/json',
    // What was not read of a body that is too large is not taken for a next request.
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  const title = isProblem ? 'The webhook was not taken' : undefined;
  response.end(JSON.stringify({ title, status, detail }));
}

/**
 * Receives MLflow's webhooks: `POST /mlflow/<server>/webhook`. What a delivery says plays no part, since the server is asked
 * what changed; so nobody can make the portal believe anything by one.
 *
 * @param receivers - of servers that have a secret; of others the address is not there
 * @param nowMilliseconds - a clock
 */
export function createWebhookHandler(
  receivers: readonly WebhookReceiver[],
  logger: LoggerService,
  nowMilliseconds: () => number = Date.now,
) {
  const taken = new TakenDeliveries();

  async function receive(
    request: IncomingMessage,
    { id, secret, changed }: WebhookReceiver,
  ): Promise<Answer> {
    if (request.method !== 'POST') {
      return { status: 405, detail: 'A webhook is sent by POST' };
    }
    const body = await readBody(request, MAX_BODY_BYTES);
    if (!body) {
      return {
        status: 413,
        detail: `It has more than ${MAX_BODY_BYTES} bytes`,
      };
    }
    const nowSeconds = nowMilliseconds() / 1000;
    const delivery = {
      id: headerOf(request, 'x-mlflow-delivery-id'),
      timestamp: headerOf(request, 'x-mlflow-timestamp'),
      signature: headerOf(request, 'x-mlflow-signature'),
      body,
    };
    const fault = deliveryFault(delivery, secret, nowSeconds);
    if (fault) {
      logger.warn(`A webhook for the MLflow server ${id} is refused. ${fault}`);
      return { status: 401, detail: fault };
    }
    if (!taken.take(`${id} ${delivery.id}`, nowSeconds)) {
      return { status: 200, detail: 'It was taken before' };
    }
    changed();
    return { status: 202, detail: 'The server will be asked what changed' };
  }

  return (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    const server = ADDRESS.exec(request.url ?? '')?.[1];
    if (server === undefined) {
      next();
      return;
    }
    const receiver = receivers.find(({ id }) => id === server);
    if (!receiver) {
      send(response, { status: 404, detail: 'No webhook is received here' });
      return;
    }
    receive(request, receiver).then(answer => send(response, answer), next);
  };
}
