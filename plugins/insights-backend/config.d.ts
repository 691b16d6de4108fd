export interface Config {
  /** Almanac: signals, trends and radars. */
  insights?: {
    /**
     * Files of radars beside those that backend modules bring, relative to the directory that the backend runs in.
     */
    radars?: string[];

    api?: {
      /** Largest body that a request may have; 20 MB when left out. */
      maxBodyBytes?: number;
    };

    collection?: {
      /**
       * Whether this replica runs collectors; true when left out. Switch it off where replicas that answer people are
       * to be kept apart from those that collect.
       */
      enabled?: boolean;
    };

    analysis?: {
      /** Worker threads that analyse; all cores but one when left out. */
      workers?: number;
    };
  };
}
