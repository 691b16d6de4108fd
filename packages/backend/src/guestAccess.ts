import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';

const SWITCH = 'almanac.allowGuestsInProduction';

/**
 * Loads the guest sign-in where the configuration has `auth.providers.guest`, and refuses to start with it in
 * production: whoever reaches the address would be a user of the portal.
 *
 * It stands here, beside `backend.add`, because it is about this portal and not about permissions; and as a feature
 * loader, because it runs before any plugin starts and the provider's module cannot be loaded without its configuration.
 *
 * The one way around is `almanac.allowGuestsInProduction: true`, for browser tests against the production build. It is
 * logged as a warning at each start, and the provider itself asks for `dangerouslyAllowOutsideDevelopment` besides.
 */
export const guestAccess = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig, logger: coreServices.rootLogger },
  *loader({ config, logger }) {
    if (!config.has('auth.providers.guest')) return;

    if (process.env.NODE_ENV === 'production') {
      if (!config.getOptionalBoolean(SWITCH)) {
        throw new Error(
          'Guest sign-in is configured (auth.providers.guest) and NODE_ENV is "production": everybody who reaches this portal ' +
            'could enter without a name. Set "auth.providers.guest: null" in the production configuration and configure ' +
            'a provider of your company instead.',
        );
      }
      logger.warn(
        `GUESTS MAY ENTER THIS PRODUCTION PORTAL, because ${SWITCH} is true. This is for browser tests only.`,
      );
    }
    yield guestProvider;
  },
});
