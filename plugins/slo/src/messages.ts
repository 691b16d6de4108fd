/** Words that all pages of the plugin share. */
export const sloMessages = {
  title: 'SLOs',
  nav: {
    label: 'Pages of SLOs',
    slos: 'SLOs',
    review: 'Review',
    contracts: 'SLAs',
    reports: 'Reports',
    definitions: 'Definitions',
    new: 'New SLO',
  },
} as const;
