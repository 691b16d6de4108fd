import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ContractDiff,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ChangeList } from '../changes/ChangeList';

/** Changes that are drawn at once: GitHub's definition has thousands, which would hold the page up for seconds. */
const DRAWN_AT_ONCE = 100;

/**
 * What changed between two definitions, the weightiest first, a part of it at a time.
 *
 * @param props - `lookedAt`: number of the change that one comes back to, from 0; the part with it is drawn
 */
export function DifferenceList(props: {
  of: ContractDiff;
  lookedAt: number | null;
  onShow(change: number): void;
}) {
  const { changes, leftOff, rules } = props.of;
  const { t } = useTexts(apiContractsTranslationRef);
  // An address may name one that is not there.
  const lookedAt =
    props.lookedAt !== null && props.lookedAt < changes.length
      ? props.lookedAt
      : null;
  const [first, setFirst] = useState(() => beginOf(lookedAt ?? 0));
  const [end, setEnd] = useState(first + DRAWN_AT_ONCE);
  if (changes.length === 0) return null;
  const more = changes.length - end;
  return (
    <>
      {first > 0 && (
        <Button size="small" onClick={() => setFirst(first - DRAWN_AT_ONCE)}>
          {t('contract.changes.earlier', {
            number: formatNumber(DRAWN_AT_ONCE),
          })}
        </Button>
      )}
      <ChangeList
        changes={changes.slice(first, end)}
        rules={rules}
        isBetween
        lookedAt={lookedAt === null ? null : lookedAt - first}
        onShow={change => props.onShow(first + change)}
      />
      {more > 0 && (
        <Button size="small" onClick={() => setEnd(end + DRAWN_AT_ONCE)}>
          {t('contract.changes.further', {
            number: formatNumber(Math.min(more, DRAWN_AT_ONCE)),
            left: formatNumber(more),
          })}
        </Button>
      )}
      {leftOff > 0 && (
        <p>
          {t('contract.changes.leftOff', {
            shown: formatNumber(changes.length),
            all: formatNumber(changes.length + leftOff),
          })}
        </p>
      )}
    </>
  );
}

/** Where the part begins that a change is in. */
function beginOf(change: number): number {
  return Math.floor(change / DRAWN_AT_ONCE) * DRAWN_AT_ONCE;
}
