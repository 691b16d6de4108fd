import { DateTime, IANAZone } from 'luxon';
import { Loose } from '../openslo/Loose';
import { LONGEST_WINDOW_DAYS } from '../openslo/limits';
import type { Finding } from '../openslo/OpenSloFault';
import { parseDuration, secondsOf } from '../window/Duration';
import { digitsOf } from './currencies';
import { parseMoney } from './Money';
import { ownerRefOf } from './ownerRefOf';

/** A rule that the shape of an agreement cannot say. */
interface AgreementRule {
  readonly id: string;
  readonly find: (spec: Loose) => Iterable<Finding>;
}

const DAY = 86_400;

const windowRules: readonly AgreementRule[] = [
  {
    id: 'sla/rolling-or-calendar',
    *find(spec) {
      for (const window of spec.at('timeWindow').items) {
        const calendar = window.at('calendar').isSet;
        if (calendar !== (window.at('isRolling').value === true)) continue;
        yield {
          path: window.path,
          detail: calendar
            ? 'is rolling and has a calendar'
            : 'is neither rolling nor has a calendar',
          howToMend:
            'Set isRolling to true, or give a calendar with startTime and timeZone.',
        };
      }
    },
  },
  {
    id: 'sla/window-length',
    *find(spec) {
      for (const window of spec.at('timeWindow').items) {
        const node = window.at('duration');
        const duration = parseDuration(node.text ?? '');
        const seconds = duration ? secondsOf(duration) : DAY;
        if (seconds >= DAY && seconds <= LONGEST_WINDOW_DAYS * DAY) continue;
        yield {
          path: node.path,
          detail: `is shorter than a day or longer than ${LONGEST_WINDOW_DAYS} days`,
          howToMend: 'Take the period that is settled, such as 1M or 1Q.',
        };
      }
    },
  },
  {
    id: 'sla/calendar',
    *find(spec) {
      for (const window of spec.at('timeWindow').items) {
        const zone = window.at('calendar', 'timeZone');
        if (zone.text !== undefined && !IANAZone.isValidZone(zone.text)) {
          yield {
            path: zone.path,
            detail: `"${zone.text}" is not a time zone`,
            howToMend:
              'Give a name of the IANA database, such as Europe/Berlin.',
          };
        }
        const start = window.at('calendar', 'startTime');
        const { text } = start;
        if (
          text !== undefined &&
          /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) &&
          !DateTime.fromSQL(text, { zone: 'UTC' }).isValid
        ) {
          yield {
            path: start.path,
            detail: `"${text}" is a time that does not exist`,
            howToMend: 'Give a day and time of the calendar.',
          };
        }
      }
    },
  },
];

const exclusionRules: readonly AgreementRule[] = [
  {
    id: 'sla/exclusion-order',
    *find(spec) {
      for (const exclusion of spec.at('exclusions').items) {
        const from = Date.parse(exclusion.at('start').text ?? '');
        const to = Date.parse(exclusion.at('end').text ?? '');
        if (!(to <= from)) continue;
        yield {
          path: exclusion.at('end').path,
          detail: 'is not after the start',
          howToMend: 'Give the moment at which counting goes on.',
        };
      }
    },
  },
];

const creditRules: readonly AgreementRule[] = [
  {
    id: 'sla/currency',
    *find(spec) {
      const currency = spec.at('credits', 'currency');
      const { text } = currency;
      if (text === undefined || digitsOf(text) !== undefined) return;
      yield {
        path: currency.path,
        detail: `"${text}" is not a currency in use`,
        howToMend: 'Write the code of ISO 4217 in capitals, such as EUR.',
      };
    },
  },
  {
    id: 'sla/fee',
    *find(spec) {
      const currency = spec.at('credits', 'currency').text ?? '';
      const fee = spec.at('credits', 'feePerPeriod');
      const digits = digitsOf(currency);
      const isWritten =
        typeof fee.value === 'string' || typeof fee.value === 'number';
      if (digits === undefined || !isWritten) return;
      if (parseMoney(String(fee.value), currency)) return;
      yield {
        path: fee.path,
        detail: `"${fee.value}" is not an amount of ${currency}, which has ${digits} digits after the point`,
        howToMend: `Write it as text, such as '${
          digits === 0 ? '2500' : `2500.${'0'.repeat(digits)}`
        }'.`,
      };
    },
  },
  {
    id: 'sla/tier-order',
    *find(spec) {
      const tiers = spec.at('credits', 'tiers').items;
      for (const [index, tier] of tiers.entries()) {
        const before = tiers[index - 1];
        if (!before) continue;
        if (isAtLeast(tier.at('below'), before.at('below'))) {
          yield {
            path: tier.at('below').path,
            detail: 'is not lower than that of the tier before',
            howToMend: 'Write the tiers from the highest ratio to the lowest.',
          };
        }
        if (isAtLeast(before.at('percent'), tier.at('percent'))) {
          yield {
            path: tier.at('percent').path,
            detail: 'is not higher than that of the tier before',
            howToMend: 'Give more back where less was good.',
          };
        }
      }
    },
  },
  {
    id: 'sla/tier-above-target',
    *find(spec) {
      const target = spec.at('target');
      for (const tier of spec.at('credits', 'tiers').items) {
        const below = tier.at('below');
        if (!isAtLeast(below, target) || below.value === target.value) continue;
        yield {
          path: below.path,
          detail:
            'is above the target: a promise that is kept would cost money',
          howToMend: 'Begin the tiers at the target.',
        };
      }
    },
  },
  {
    id: 'sla/whole-fee',
    *find(spec) {
      const isCapped = spec.at('credits', 'capPercent').isSet;
      for (const tier of spec.at('credits', 'tiers').items) {
        const percent = tier.at('percent');
        if (isCapped || !(Number(percent.value) > 100)) continue;
        yield {
          path: percent.path,
          detail: 'is more than the fee',
          howToMend: 'Give at most 100, or say in capPercent where it ends.',
        };
      }
    },
  },
];

function isAtLeast({ value: a }: Loose, { value: b }: Loose): boolean {
  return typeof a === 'number' && typeof b === 'number' && a >= b;
}

const ownerRules: readonly AgreementRule[] = [
  {
    id: 'sla/owner',
    *find(spec) {
      const owner = spec.at('owner');
      if (owner.text === undefined || ownerRefOf(owner.text)) return;
      yield {
        path: owner.path,
        detail: `"${owner.text}" is not an entity reference`,
        howToMend: 'Name a group or user, such as group:default/checkout.',
      };
    },
  },
];

/** What an agreement must keep to beyond its shape. */
export const AGREEMENT_RULES: readonly AgreementRule[] = [
  ...windowRules,
  ...exclusionRules,
  ...creditRules,
  ...ownerRules,
];
