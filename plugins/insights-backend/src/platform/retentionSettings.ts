import { z } from 'zod';

const periods = z.int().min(1).max(1_000_000).optional();

/** `insights.signals.retention`: latest periods that are kept, by the step of a signal. */
export const retentionSettings = z
  .strictObject({ days: periods, weeks: periods, months: periods })
  .prefault({})
  .transform(({ days, weeks, months }) => ({
    ...(days !== undefined && { day: days }),
    ...(weeks !== undefined && { week: weeks }),
    ...(months !== undefined && { month: months }),
  }));
