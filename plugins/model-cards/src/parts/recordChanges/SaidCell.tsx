import { ReactNode } from 'react';
import {
  formatNumber,
  useTexts,
  formatBytes,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { Digest } from '../../detail/lib/Digest';
import type { SaidOfThing } from './rowsOfChanges';

/** What is said of a thing on one side of a change, each part on its line. */
export function SaidCell({ said }: { said: SaidOfThing | null }) {
  const parts = useSaidParts(said ?? {});
  if (!said) return <>–</>;
  return (
    <>
      {parts.map((part, index) => (
        <div key={index}>{part}</div>
      ))}
    </>
  );
}

function useSaidParts(said: SaidOfThing): ReactNode[] {
  const { t } = useTexts(modelCardsTranslationRef);
  const { digest, rows, bytes, type, isRequired } = said;
  const parts = [
    digest && <Digest digest={digest} maxCharacters={16} />,
    typeof rows === 'number' &&
      t('parts.recordChanges.rows', { number: formatNumber(rows) }),
    typeof bytes === 'number' && formatBytes(bytes),
    type,
    typeof isRequired === 'boolean' &&
      t(`parts.recordChanges.${isRequired ? 'required' : 'optional'}`),
  ].filter(Boolean);
  return parts.length > 0 ? parts : [t('detail.data.notSaid')];
}
