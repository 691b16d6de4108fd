export interface Config {
  insights?: {
    mlflow?: {
      /** MLflow tracking servers whose registries of models are read. */
      servers?: Array<{
        /** Names the registry in addresses, in `almanac.io/model` and in the API, in kebab case; each once. */
        id: string;

        /** What pages call it; the id when left out. */
        title?: string;

        /** Where the server is, up to what stands before `/api/2.0/mlflow`, e.g. `https://mlflow.example.com`. */
        url: string;

        /**
         * Token that is sent as `Authorization: Bearer …`.
         * @visibility secret
         */
        token?: string;

        /** User of MLflow's basic authentication, in place of a token. */
        basic?: {
          username: string;
          /** @visibility secret */
          password: string;
        };

        /**
         * Secret of the webhook that calls `/api/insights/mlflow/<id>/webhook`, of at least 16 characters; that address answers 404 when left out.
         * @visibility secret
         */
        webhookSecret?: string;

        schedule?: {
          /** How often it is asked what changed, in seconds; 300 when left out. */
          frequencySeconds?: number;

          /** Longest that one run may take, in seconds; it goes on from there in the next. 1800 when left out. */
          timeoutSeconds?: number;
        };

        /** How long one request may take, in seconds; 60 when left out. */
        requestTimeoutSeconds?: number;

        /** Whether signatures are read, which takes a request for each version; false when left out. */
        signatures?: boolean;

        /** Whether the files of versions are listed, which takes a request for each directory of each version; false when left out. */
        artifacts?: boolean;

        /** How often everything is read, which finds what no change told of, in hours; 24 when left out. */
        wholeEveryHours?: number;
      }>;
    };
  };
}
