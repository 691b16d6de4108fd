export interface Config {
  almanac?: {
    /**
     * Start with guest sign-in although NODE_ENV is "production". For browser tests against the production build; never
     * for a portal that people reach. Logged as a warning at each start.
     */
    allowGuestsInProduction?: boolean;

    /**
     * Folder with what releases of the portal's own API froze, from the folder that the backend runs in. The past of that API is read
     * from there, in place of each commit.
     */
    ownReleases?: string;
  };
}
