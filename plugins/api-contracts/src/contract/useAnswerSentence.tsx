import type { ReactNode } from 'react';
import {
  ContractDetail,
  formatNumber,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isNotWhole } from '../lib/isNotWhole';
import { apiContractsTranslationRef } from '../translation';

/** What changed last, in one sentence. */
export function useAnswerSentence({
  title,
  latest,
  current,
  breakingAt,
}: ContractDetail): ReactNode {
  const { t } = useTexts(apiContractsTranslationRef);
  if (!latest) return t('contract.sentence.none', { title });
  const said = { title, time: <Time at={latest.seenFrom} precision="day" /> };
  if (latest.isReadable === null) return t('contract.sentence.unread', said);
  if (!latest.isReadable) {
    return (
      <>
        {t(
          isNotWhole(latest)
            ? 'contract.sentence.notWhole'
            : 'contract.sentence.unreadable',
          said,
        )}{' '}
        {current &&
          !isNotWhole(latest) &&
          (current.declaredVersion === null
            ? t('contract.keepsLastUnnumbered', {
                time: <Time at={current.seenFrom} precision="day" />,
              })
            : t('contract.keepsLast', {
                version: current.declaredVersion,
                time: <Time at={current.seenFrom} precision="day" />,
              }))}
        {current &&
          isNotWhole(latest) &&
          t('contract.keepsLastWhole', {
            time: <Time at={current.seenFrom} precision="day" />,
          })}
      </>
    );
  }
  const { changes } = latest;
  if (!changes) {
    if (!latest.isCompared) return t('contract.sentence.notCompared', said);
    return t(
      latest.ordinal > 1
        ? 'contract.sentence.apart'
        : 'contract.sentence.first',
      said,
    );
  }
  const waived = latest.waivedBreaking ?? 0;
  if (changes.breaking > 0 && waived >= changes.breaking) {
    return t('waivers.sentence', {
      ...said,
      count: changes.breaking,
      number: formatNumber(changes.breaking),
    });
  }
  if (changes.breaking > 0) {
    return t('contract.sentence.breaking', {
      ...said,
      count: changes.breaking,
      number: formatNumber(changes.breaking),
    });
  }
  return (
    <>
      {t(
        changes.risky > 0
          ? 'contract.sentence.risky'
          : 'contract.sentence.safe',
        said,
      )}{' '}
      {breakingAt !== null &&
        t('contract.sentence.earlier', {
          time: (
            <Time
              at={breakingAt}
              precision={
                isOneDay(breakingAt, latest.seenFrom) ? 'minute' : 'day'
              }
            />
          ),
        })}
    </>
  );
}

/** Whether two instants are of one day, in UTC: the day alone would say that it broke somebody and nobody. */
function isOneDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
