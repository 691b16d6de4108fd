/** The documents that `search-backend-module-insights` gives the portal's search. */
export const DOCUMENT_TYPE = 'insights-contracts';
