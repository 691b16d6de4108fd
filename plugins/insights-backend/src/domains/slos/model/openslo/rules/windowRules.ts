import { DateTime, IANAZone } from 'luxon';
import type { Rule } from './Rule';

const KINDS = ['SLO'] as const;

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
