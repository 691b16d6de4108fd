/** Texts of the charts of events. */
export const eventsMessages = {
  bad_events: 'Failed events',
  bad_slices: 'Bad slices',
  all_events: 'All events',
  all_slices: 'All slices',
  good: 'Good',
  bad: 'Bad',
  sum: 'good and bad on each other',
  ownScale: 'on a scale of its own',
} as const;
