/**
 * How much one batch and one item may hold. A batch is one transaction and is held in memory: these keep both small. Texts
 * are as long as their columns.
 */
export const limits = {
  /** Of one kind in one batch. */
  items: 20_000,
  observations: 2_000_000,
  title: 200,
  text: 10_000,
  unit: 60,
  definitionVersion: 60,
  dimension: 60,
  dimensions: 10,
  member: 200,
  alias: 200,
  aliases: 200,
  tag: 100,
  tags: 100,
  links: 100,
  url: 2_000,
  entityRef: 255,
  markerId: 200,
} as const;

/** Sums, squares and products of values up to this size stay finite; nothing that is measured is larger. */
export const LARGEST_VALUE = 1e100;

/** Nothing that a portal tracks is older, nor the records that trends are tried out on: sunspots are counted since 1700. */
export const EARLIEST_DAY = '1700-01-01';
/** No plan and no forecast goes farther; a year beyond is a slip. */
export const LATEST_DAY = '2199-12-31';
/** Clocks differ and days begin earlier in the east: so far may an item lie ahead. */
export const DAYS_AHEAD = 1;
