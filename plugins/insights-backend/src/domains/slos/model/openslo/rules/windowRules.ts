import { DateTime, IANAZone } from 'luxon';
import { parseDuration, secondsOf } from '../../window/Duration';
import { LONGEST_SLICE_SECONDS, LONGEST_WINDOW_DAYS } from '../limits';
import { sliceSeconds } from '../sliceSeconds';
import type { Rule } from './Rule';

const KINDS = ['SLO'] as const;
const DAY = 86_400;

/** What the window of an SLO must keep to. */
export const windowRules: readonly Rule[] = [
  {
    id: 'openslo/rolling-or-calendar',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const window of slo.at('spec', 'timeWindow').items) {
        const calendar = window.at('calendar').isSet;
        const rolling = window.at('isRolling').value === true;
        if (calendar !== rolling) continue;
        yield {
          path: window.path,
          detail: calendar
            ? 'is rolling and has a calendar'
            : 'is neither rolling nor has a calendar',
          howToMend: calendar
            ? 'Remove the calendar, or set isRolling to false.'
            : 'Set isRolling to true, or give a calendar with startTime and timeZone.',
        };
      }
    },
  },
  {
    id: 'openslo/window-length',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const window of slo.at('spec', 'timeWindow').items) {
        const node = window.at('duration');
        const duration = parseDuration(node.text ?? '');
        if (!duration || secondsOf(duration) <= LONGEST_WINDOW_DAYS * DAY) {
          continue;
        }
        yield {
          path: node.path,
          detail: `is longer than ${LONGEST_WINDOW_DAYS} days`,
          howToMend: 'Take a window that somebody will see the end of.',
        };
      }
    },
  },
  {
    id: 'openslo/slice-length',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const objective of slo.at('spec', 'objectives').items) {
        const node = objective.at('timeSliceWindow');
        const seconds = sliceSeconds(node);
        if (seconds === undefined || seconds <= LONGEST_SLICE_SECONDS) continue;
        yield {
          path: node.path,
          detail: 'is longer than a day',
          howToMend: 'Take a slice such as 5m or 1h.',
        };
      }
    },
  },
  {
    id: 'openslo/one-slice-width',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      const [first, ...others] = slo
        .at('spec', 'objectives')
        .items.filter(
          objective =>
            objective.at('indicator').isSet ||
            objective.at('indicatorRef').isSet,
        )
        .map(objective => objective.at('timeSliceWindow'));
      for (const node of others) {
        if (sliceSeconds(node) === sliceSeconds(first)) continue;
        yield {
          path: node.path,
          detail:
            'differs from that of the first objective: a composite judges the same slices for all',
          howToMend: 'Take one timeSliceWindow for all objectives.',
        };
      }
    },
  },
  {
    id: 'openslo/time-zone',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const window of slo.at('spec', 'timeWindow').items) {
        const zone = window.at('calendar', 'timeZone');
        if (zone.text === undefined || IANAZone.isValidZone(zone.text))
          continue;
        yield {
          path: zone.path,
          detail: `"${zone.text}" is not a time zone`,
          howToMend: 'Give a name of the IANA database, such as Europe/Berlin.',
        };
      }
    },
  },
  {
    id: 'openslo/start-time',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const window of slo.at('spec', 'timeWindow').items) {
        const start = window.at('calendar', 'startTime');
        if (
          start.text === undefined ||
          !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(start.text) ||
          DateTime.fromSQL(start.text, { zone: 'UTC' }).isValid
        ) {
          continue;
        }
        yield {
          path: start.path,
          detail: `"${start.text}" is a time that does not exist`,
          howToMend: 'Give a day and time of the calendar.',
        };
      }
    },
  },
];
