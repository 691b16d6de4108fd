export interface Config {
  insights?: {
    /**
     * Whether `/insights-gallery` shows every shared piece in every state. In development it does so anyway.
     * @visibility frontend
     */
    gallery?: boolean;
  };
}
