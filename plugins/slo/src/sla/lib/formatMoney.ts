import { SlaMoney } from '@almanac/backstage-plugin-insights-react';

/** A decimal as the API gives it. */
const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * An amount with all digits of its currency, and its code, which is the same in every language: `EUR 2,500.00`. Digits are
 * never lost: an amount that is no decimal is shown as it came.
 */
export function formatMoney({ amount, currency }: SlaMoney): string {
  if (!DECIMAL.test(amount)) return `${currency}\u00a0${amount}`;
  const [whole, fraction] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = amount.startsWith('-') ? '−' : '';
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${currency}\u00a0${sign}${digits}`;
}

/** Whether an amount is more than nothing. */
export function isDue(money: SlaMoney | null): money is SlaMoney {
  return money !== null && /[1-9]/.test(money.amount);
}
