export interface Config {
  insights?: {
    /**
     * Whether the portal shows the made-up numbers of its demo company: SLIs, deploys and incidents. False when left
     * out.
     */
    exampleData?: boolean;
  };
}
