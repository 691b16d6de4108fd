/** Texts of the card and the tab on catalog entities. */
export const entitySlosMessages = {
  title: 'SLOs',
  none: {
    title: 'No SLO for this component',
    description:
      'An SLO appears here when its definition names {{service}} as its service. To add one, put an OpenSLO file beside the entity and name it in {{annotation}}.',
  },
  all: 'See all {{number}}',
  error: { stillWorks: 'The rest of this page.' },
} as const;
