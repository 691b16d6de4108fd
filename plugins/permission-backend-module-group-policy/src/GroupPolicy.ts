import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
  Permission,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** The first word of a permission's name, e.g. `trendRadar` of `trendRadar.decide`. */
const areaOf = (name: string) => name.split('.')[0];

/** Areas whose changes are decisions: those of the suite. A new permission in an area is covered at once. */
const DECISION_AREAS = new Set(insightsPermissions.map(p => areaOf(p.name)));

/** Permissions that are not marked as reading, yet leave nothing changed that a person wrote. */
const HARMLESS = new Set(['catalog.entity.refresh', 'catalog.entity.validate']);

/**
 * Decides by who belongs to which group:
 *
 * | asked for | allowed to |
 * | --- | --- |
 * | anything with `attributes.action` "read" | every signed-in user, guests included |
 * | refreshing or validating a catalog entity | every signed-in user, guests included |
 * | changes in the suite (`insights.…`, `trendRadar.…`) | deciders and administrators |
 * | everything else, known or not | administrators |
 *
 * A permission without an action counts as a change, so that a plugin added later is closed until somebody opens it.
 * Requests without a user are denied; services among themselves do not come here. A user's own settings, stars and
 * notifications ask for no permission.
 *
 * @public
 */
export class GroupPolicy implements PermissionPolicy {
  readonly #deciders: ReadonlySet<string>;
  readonly #administrators: ReadonlySet<string>;
  readonly #userInfo: UserInfoService;

  /** `deciders` and `administrators` are full entity references in lower case. */
  constructor(options: {
    deciders: Iterable<string>;
    administrators: Iterable<string>;
    userInfo: UserInfoService;
  }) {
    this.#administrators = new Set(options.administrators);
    this.#deciders = new Set([...options.deciders, ...options.administrators]);
    this.#userInfo = options.userInfo;
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<DefinitivePolicyDecision> {
    const allowed = user && (await this.#allows(request.permission, user));
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }

  async #allows(permission: Permission, user: PolicyQueryUser) {
    if (permission.attributes.action === 'read') return true;
    if (HARMLESS.has(permission.name)) return true;

    const entitled = DECISION_AREAS.has(areaOf(permission.name))
      ? this.#deciders
      : this.#administrators;
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      user.credentials,
    );
    return ownershipEntityRefs.some(ref => entitled.has(ref.toLowerCase()));
  }
}
