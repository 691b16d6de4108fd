/** Texts of a topic among the results of the portal's search. */
export const searchResultMessages = {
  ringOn: '{{ring}} on {{radar}}',
  onNoRadar: 'On no radar',
  compare: 'Compare',
  compareOf: 'Compare {{topic}} with others',
} as const;
