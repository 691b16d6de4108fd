export interface Config {
  insights?: {
    /**
     * Whether the portal shows the data of its demo company: here the releases of APIs that it uses. False when left
     * out.
     */
    exampleData?: boolean;
  };
}
