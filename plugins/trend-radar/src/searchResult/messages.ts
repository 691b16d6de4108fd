/** Texts of a topic among the results of the portal's search. */
export const searchResultMessages = {
  ringOn: '{{ring}} on {{radar}}',
} as const;
