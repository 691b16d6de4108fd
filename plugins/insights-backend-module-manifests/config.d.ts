export interface Config {
  insights?: {
    /** What the company's own repositories depend on. Nothing is read unless a directory or an address is named. */
    manifests?: {
      /**
       * Directories of clones on this machine, relative to the one that the backend runs in: clones in them are read for
       * components that the catalog has from there. The branch that is checked out counts.
       */
      localDirectories?: string[];
      /**
       * Addresses that repositories may be cloned below. Whoever may register a component can have the dependencies of these
       * repositories counted.
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
       * Where clones and what was read of them are kept; a folder of the system's temporary one when left out. It has to be of
       * the backend's user, and nobody else may write it. What is not there is read again.
       */
      workDirectory?: string;
      /** Largest clone; 500 when left out. */
      mostCloneMegabytes?: number;
      /** How long cloning one repository may take; 300 when left out. */
      mostCloneSeconds?: number;
      /** Repositories that are read; 500 when left out. Those beyond are told of. */
      mostRepositories?: number;
      /** Manifests and lockfiles of one repository that are read; 2,000 when left out. Those beyond are told of. */
      mostFiles?: number;
      /** Largest manifest; 1 when left out. */
      mostManifestMegabytes?: number;
      /** Largest lockfile; 8 when left out. */
      mostLockfileMegabytes?: number;
      /**
       * A dependency that no repository uses now becomes a topic only where so many used it at one time; 2 when left out.
       */
      leastRepositories?: number;
      /** Topics, those in most use first; 2,000 when left out. How many are left off is told. */
      mostTopics?: number;
      /**
       * Names of folders whose manifests are none of the repository's own; `node_modules`, `vendor`, `third_party`, `testdata`,
       * `fixtures` and `__fixtures__` when left out.
       */
      ignoredFolders?: string[];
      schedule?: {
        /** How often it is looked whether a week is over or a repository came, in seconds; 3600 when left out. */
        frequencySeconds?: number;
        /** Longest that one run may take, in seconds; the next goes on from there. 3600 when left out. */
        timeoutSeconds?: number;
      };
    };
  };
}
