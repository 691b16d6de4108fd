export interface Config {
  almanac?: {
    /**
     * Start with guest sign-in although NODE_ENV is "production". For browser tests against the production build; never
     * for a portal that people reach. Logged as a warning at each start.
     */
    allowGuestsInProduction?: boolean;
  };
}
