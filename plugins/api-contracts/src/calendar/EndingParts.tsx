import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ContractDeprecation,
  formatNumber,
  plainWord,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import type { ContractEnd } from './byContract';

const kinds = ['api', 'operation', 'parameter', 'schema', 'field'] as const;

/** Parts that are told before one asks for the rest. */
const TOLD_AT_FIRST = 5;

/** What of an API ends on a day: each part with the reason that was given, and since when that is known. */
export function EndingParts({ of }: { of: ContractEnd }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const [isOpened, setOpened] = useState(false);
  const isLong = of.length > TOLD_AT_FIRST + 1;
  const told = isLong && !isOpened ? of.slice(0, TOLD_AT_FIRST) : of;
  const since = new Set(of.map(({ knownSince }) => knownSince));
  return (
    <>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {told.map((item, index) => (
          <li key={index} style={{ padding: '2px 0' }}>
            <Part item={item} />
            {since.size > 1 && <KnownSince of={item} />}
          </li>
        ))}
      </ul>
      {since.size === 1 && <KnownSince of={of[0]} />}
      {isLong && (
        <Button
          size="small"
          aria-expanded={isOpened}
          onClick={() => setOpened(!isOpened)}
        >
          {isOpened
            ? t('calendar.list.fewerParts')
            : t('calendar.list.moreParts', {
                number: formatNumber(of.length - TOLD_AT_FIRST),
              })}
        </Button>
      )}
    </>
  );
}

function Part({ item }: { item: ContractDeprecation }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const kind = kinds.find(one => one === item.kind);
  return (
    <>
      {kind ? t(`calendar.kind.${kind}`) : plainWord(item.kind)}{' '}
      {item.kind !== 'api' && <code>{item.name}</code>}
      {item.reason !== null && (
        <div>{t('calendar.list.reason', { reason: item.reason })}</div>
      )}
    </>
  );
}

function KnownSince({ of }: { of: ContractDeprecation }) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <div style={{ fontSize: 13 }}>
      {t('calendar.list.knownSince', {
        time: <Time at={of.knownSince} precision="day" />,
      })}
    </div>
  );
}
