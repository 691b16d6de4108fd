import {
  formatNumber,
  Notice,
  SloFault,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/**
 * Says that files could not be read, and what is wrong first.
 *
 * @param props - `of`: what is in these files
 */
export function FileFaultsNotice(props: {
  of: 'agreements' | 'policies';
  faults: readonly SloFault[];
}) {
  const { of, faults } = props;
  const { t } = useTexts(sloTranslationRef);
  const [first] = faults;
  if (!first) return null;
  const place = [first.file, first.line, first.column]
    .filter(part => part !== null)
    .join(':');
  return (
    <Notice tone="attention" icon="warning">
      {t(`parts.fileFaults.${of}`, {
        count: faults.length,
        number: formatNumber(faults.length),
        first: `${place} ${first.detail} ${first.howToMend}`,
      })}
    </Notice>
  );
}
