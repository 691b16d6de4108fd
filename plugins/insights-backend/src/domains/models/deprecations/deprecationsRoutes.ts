import { callerRefOf } from '../../../platform/callerRefOf';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import { keepableText } from '../model/ingest/checkFields';
import type { AskedOf, DeprecationsService } from './DeprecationsService';
import { deprecationTagOf } from './deprecationTag';
import { presentDeprecation } from './presentDeprecation';
import { readDeprecation } from './readDeprecation';

/** Operations that say whether models and versions may be used any more. */
export type ModelDeprecationsOperations =
  | 'deprecateModel'
  | 'withdrawModelDeprecation'
  | 'deprecateModelVersion'
  | 'withdrawModelVersionDeprecation';

interface Asked {
  readonly path: {
    readonly registry: string;
    readonly modelName: string;
    readonly version?: string;
  };
  readonly ifMatch: string | undefined;
  readonly credentials: CallerCredentials;
}

type Body = Parameters<typeof readDeprecation>[0];

/** Answers the operations that say whether models and versions may be used any more. */
export function createDeprecationsRoutes(
  service: DeprecationsService,
): OperationHandlers<ModelDeprecationsOperations> {
  const deprecate = async (request: Asked & { readonly body: Body }) => {
    const content = readDeprecation(request.body);
    const held = await service.deprecate(askedOf(request), content);
    return {
      body: presentDeprecation(held),
      etag: deprecationTagOf({ open: held.id }),
    };
  };
  const withdraw = async (
    request: Asked & { readonly query: { readonly reason?: string } },
  ) => {
    const said = keepableText(request.query.reason?.trim() ?? '') || null;
    const ended = await service.withdraw(askedOf(request), said);
    const etag = deprecationTagOf({ lastEnded: ended.id });
    return { body: presentDeprecation(ended), etag };
  };
  return {
    deprecateModel: deprecate,
    withdrawModelDeprecation: withdraw,
    deprecateModelVersion: deprecate,
    withdrawModelVersionDeprecation: withdraw,
  };
}

function askedOf({ path, ifMatch, credentials }: Asked): AskedOf {
  return {
    key: { registry: path.registry, name: path.modelName },
    version: path.version ?? null,
    ifMatch: ifMatch ?? '',
    by: callerRefOf(credentials),
  };
}
