export interface Config {
  /** Almanac: signals, trends and radars. */
  insights?: {
    /** Whether the demo company's data is shown; what files and the catalog hold of models is made up then. */
    exampleData?: boolean;
    /**
     * Files of radars, relative to the directory that the backend runs in; beside those that backend modules bring and those
     * that the annotation almanac.io/radars names beside entities of the catalog.
     */
    radars?: string[];

    signals?: {
      /**
       * How much is kept of signals whose collector does not say so itself, counted back from the latest value: at least
       * so many periods, by the step of the signal. All when left out.
       */
      retention?: {
        /** Of signals by the day. */
        days?: number;
        /** Of signals by the week. */
        weeks?: number;
        /** Of signals by the month. */
        months?: number;
      };
    };

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
       * `live`, `stable`, `current` and `stage:production` (of a registry with stages) when left out.
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
      /** Days that an API is kept which the catalog has no more; 365 when left out. */
      keepGoneDays?: number;
      /**
       * Characters of a definition that is read to be compared, when it comes or when two are sent: 48,000,000 when left out and at
       * most. A longer one is kept, and told as one that cannot be read; so it is neither outlined, nor looked at by rules, nor
       * ever the current one. What was read before this was lowered stays so. Lines are compared of longer ones, too, without
       * what changed in them.
       */
      mostDefinitionCharacters?: number;
      /**
       * Rulesets of the company for OpenAPI and AsyncAPI, on top of the built-in ones, as Spectral writes them: data alone,
       * with functions of Spectral itself. One that is wrong is left out; `GET /contract-rulesets` tells why.
       */
      rulesets?: Array<{
        /** Its own among rulesets. */
        name: string;
        /** File of YAML or JSON, relative to the directory that the backend runs in; this or `rules`. */
        file?: string;
        /** The rules themselves, by id: a severity, `off`, or a whole rule. */
        rules?: { [id: string]: unknown };
        /** To which APIs it applies; to all where nothing is said. */
        appliesTo?: {
          /** `spec.type` of the entity. */
          types?: string[];
          /** Entity references of owners, e.g. `group:default/payments`. */
          owners?: string[];
          /** Tags of the entity; one of them is enough. */
          tags?: string[];
        };
      }>;
      /**
       * APIs whose past is what was released, in place of each commit: a folder with `releases.json`, a list of `version` and
       * `releasedOn` (a day), the earliest first, and beside it the definition of each version.
       */
      releases?: Array<{
        /** Whole entity reference of the API, e.g. `api:default/payments`. */
        entityRef: string;
        /** Relative to the directory that the backend runs in. */
        folder: string;
        /** What the names of definitions end with after the version; `yaml` when left out. */
        extension?: string;
      }>;
      /** Where the history of definitions may be read from; nowhere when left out. */
      git?: {
        /**
         * Directories of clones on this machine, relative to the one that the backend runs in: the history of files below
         * them is read for entities that the catalog has from there. Whoever may register an entity can have any file below
         * them shown, with its history, that is a definition of the format of that entity.
         */
        localDirectories?: string[];
        /**
         * Addresses that repositories may be cloned below. Whoever may register an entity can have any file of these
         * repositories shown, with its history, that is a definition of the format of that entity, to all who may read API
         * contracts.
         */
        repositories?: Array<{
          /** E.g. `https://github.com/acme/`. */
          below: string;
          /** Who clones; for tokens mostly any word, `x-access-token` when left out. */
          username?: string;
          /**
           * Password or token of who clones.
           * @visibility secret
           */
          password?: string;
        }>;
        /** Name or path of the executable; `git` when left out. */
        executable?: string;
        /**
         * Where clones are kept, and brought up to date each time; a folder of the system's temporary one when left out.
         * Those that are not read for a week are dropped. It has to be of the backend's user, and nobody else may write it.
         */
        clonesDirectory?: string;
        /** Commits of one definition that are read, the latest ones; 500 when left out. */
        mostCommits?: number;
        /** Largest clone; 500 when left out. */
        mostCloneMegabytes?: number;
        /** How long cloning may take; 120 when left out. */
        mostCloneSeconds?: number;
      };
    };

    api?: {
      /** Largest body that a request may have; 20 MB when left out, and 40 MB where definitions are compared. */
      maxBodyBytes?: number;
    };

    /** The gRPC API for other services; it is not served without this. */
    grpc?: {
      listen: {
        /** Address that it is served at; 127.0.0.1 when left out. */
        host?: string;
        /** Port, its own; 0 takes any that is free. */
        port: number;
      };
      /** Without it tokens go over the wire as they are: for loopback and for proxies that bring TLS. */
      tls?: {
        /** PEM file of the certificate and those that vouch for it. */
        certFile: string;
        /**
         * PEM file of its key.
         * @visibility secret
         */
        keyFile: string;
        /** PEM file of who vouches for clients; with it those without a certificate are turned away. */
        clientCaFile?: string;
      };
      /** Largest message that a call may send; as large as a body of the REST API when left out. */
      maxMessageBytes?: number;
      /** Calls that are answered at one time; 100 when left out. Others are refused with RESOURCE_EXHAUSTED. */
      maxConcurrentCalls?: number;
      /** How long calls may go on when the backend stops; 10 when left out. */
      drainSeconds?: number;
      /** Whether it tells signed-in callers its schemas; true when left out. */
      reflection?: boolean;
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
      /**
       * Forecasts that are kept with the analyses of signals that no radar uses: of `all` topics, of those that are `moving`,
       * or `none`. The others are made when somebody opens the topic, which takes some milliseconds. `moving` when left out.
       */
      forecasts?: 'all' | 'moving' | 'none';
    };
  };
}
