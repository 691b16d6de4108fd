import { memberAt, membersAt, type At } from '../json/At';
import { stringOf } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';

/** A way to prove who calls, in the words of 3.x. */
export interface SecurityScheme {
  readonly at: At;
  /** `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`. */
  readonly type: string;
  readonly name: string;
  readonly in: string;
  readonly scheme: string;
  readonly bearerFormat: string;
  readonly openIdConnectUrl: string;
  readonly flows: ReadonlyMap<string, OAuthFlow>;
}

export interface OAuthFlow {
  readonly at: At;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string;
  readonly scopes: ReadonlySet<string>;
}

/** Names of the flows of 2.0 in 3.x. */
const FLOW_NAMES: Readonly<Record<string, string>> = {
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

/** The security schemes of a document by name. */
export function securitySchemesOf(
  source: Source,
): ReadonlyMap<string, SecurityScheme> {
  const root: At = { value: source.root, pointer: '' };
  const components = memberAt(root, 'components');
  const schemes =
    source.version === '2.0'
      ? memberAt(root, 'securityDefinitions')
      : components && memberAt(components, 'securitySchemes');
  return new Map(
    membersAt(schemes).map(([name, item]) => [
      name,
      schemeOf(resolve(source, item)),
    ]),
  );
}

function schemeOf(at: At): SecurityScheme {
  const text = (key: string) => stringOf(at.value, key) ?? '';
  const isBasic = text('type') === 'basic';
  return {
    at,
    type: isBasic ? 'http' : text('type'),
    name: text('name'),
    in: text('in'),
    scheme: isBasic ? 'basic' : text('scheme').toLowerCase(),
    bearerFormat: text('bearerFormat'),
    openIdConnectUrl: text('openIdConnectUrl'),
    flows: flowsOf(at),
  };
}

function flowsOf(at: At): ReadonlyMap<string, OAuthFlow> {
  const single = stringOf(at.value, 'flow');
  if (single !== undefined) {
    return new Map([[FLOW_NAMES[single] ?? single, flowOf(at)]]);
  }
  return new Map(
    membersAt(memberAt(at, 'flows')).map(([name, flow]) => [
      name,
      flowOf(flow),
    ]),
  );
}

function flowOf(at: At): OAuthFlow {
  const text = (key: string) => stringOf(at.value, key) ?? '';
  const scopes = membersAt(memberAt(at, 'scopes')).map(([name]) => name);
  return {
    at,
    authorizationUrl: text('authorizationUrl'),
    tokenUrl: text('tokenUrl'),
    refreshUrl: text('refreshUrl'),
    scopes: new Set(scopes),
  };
}
