/** Texts of the card on catalog entities. */
export const entityTrendsMessages = {
  title: 'Trends touching this {{kind}}',
  ringOn: '{{ring}} on {{radar}}',
  noRadar: 'On no radar',
  failed: 'Could not be loaded: {{reason}}',
  loading: 'Loading',
} as const;
