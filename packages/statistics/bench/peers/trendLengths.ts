/** Lengths of the series that trend tests are compared on: twelve years of months, a year of days, and long ones. */
export const TREND_LENGTHS = [140, 365, 1000];
