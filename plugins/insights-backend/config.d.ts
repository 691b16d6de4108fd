export interface Config {
  /** Almanac: signals, trends and radars. */
  insights?: {
    /** Whether the demo company's data is shown; what files and the catalog hold of models is made up then. */
    exampleData?: boolean;
    /**
     * Files of radars beside those that backend modules bring, relative to the directory that the backend runs in.
     */
    radars?: string[];

    slos?: {
      /**
       * Files and directories of OpenSLO definitions, relative to the directory that the backend runs in. Directories are
       * read with all below them: .yaml, .yml and .json.
       */
      files?: string[];
      /**
       * Whether definitions are read from beside entities of the catalog, where the annotation
       * almanac.io/slo-definitions says; true when left out.
       */
      annotation?: boolean;
      /** Webhooks that burn-rate alerts are posted to, beside the notifications that owners get. */
      alertWebhooks?: Array<{
        /**
         * For `alertmanager` what stands before `/api/v2/alerts`, e.g. `https://alertmanager.example.com`; for `webhook`
         * the whole address.
         */
        url: string;
        /**
         * Headers of each request, e.g. `Authorization`.
         * @visibility secret
         */
        headers?: { [name: string]: string };
        /**
         * `alertmanager` (when left out) posts to the API of an Alertmanager as Prometheus does; `webhook` posts what an
         * Alertmanager sends to its receivers.
         */
        format?: 'alertmanager' | 'webhook';
        /** Only alerts of these; all when left out. */
        severities?: Array<'page' | 'ticket'>;
        /** Whether alerts of the demo company are posted, too; false when left out. */
        includeExamples?: boolean;
      }>;
      /**
       * Files and directories of error-budget policies, relative to the directory that the backend runs in. Directories
       * are read with all below them: .yaml, .yml and .json.
       */
      policies?: string[];
      /** How many days back the counts of a new SLI are collected; 35 when left out. */
      backfillDays?: number;
    };

    slas?: {
      /**
       * Files and directories of service level agreements, relative to the directory that the backend runs in.
       * Directories are read with all below them: .yaml, .yml and .json.
       */
      files?: string[];
    };

    models?: {
      /**
       * Files and directories of models with their versions and cards, relative to the directory that the backend runs
       * in. Directories are read with all below them.
       */
      files?: string[];
      /**
       * Whether cards are read that entities of the catalog name by the annotation almanac.io/model-card; true when left
       * out.
       */
      annotation?: boolean;
      /**
       * Addresses that cards may be read below, with the portal's own credentials, where that annotation holds a whole
       * address, e.g. `https://github.com/acme/models/`; none when left out. Cards beside entities need no entry.
       */
      cardUrls?: string[];
      /** Completeness profile that lists and summaries go by. */
      profile?: string;
      /**
       * Aliases whose holder is the version in use, which lists, pages and the verdict speak of; the first that a version
       * holds counts, capitals make no difference. The latest version where none does. `production`, `prod`, `champion`,
       * `live` and `stable` when left out.
       */
      leadingAliases?: string[];
      /** Who has to agree before a version of a model holds an alias. */
      promotions?: {
        /**
         * The first whose pattern an alias matches counts; `*` stands for any characters. An alias that matches none
         * needs approval.
         */
        approval?: {
          alias: string;
          approval: 'required' | 'none';
        }[];
        /** Whether who asked for a promotion may not approve it; false when left out. */
        fourEyes?: boolean;
      };
    };

    contracts?: {
      /** Snapshots of the definition of an API that are kept, the latest ones; 200 when left out. */
      keepSnapshots?: number;
    };

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
