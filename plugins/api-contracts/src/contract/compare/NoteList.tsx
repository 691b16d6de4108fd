import {
  ContractDiff,
  Disclosure,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Place } from '../../parts/Place';
import { apiContractsTranslationRef } from '../../translation';

/** What of two definitions was not compared, and why; nothing where all of it was. */
export function NoteList(props: {
  of: Pick<ContractDiff, 'notes' | 'notesLeftOff'>;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { notes = [], notesLeftOff = 0 } = props.of;
  if (notes.length === 0) return null;
  const title = t('contract.compare.notes.title');
  return (
    <Disclosure title={title}>
      <ul aria-label={title} style={{ paddingLeft: 20 }}>
        {notes.map(({ side, pointer, message }, index) => (
          <li key={index}>
            {t(`contract.compare.notes.${side}`)}
            {': '}
            {message}
            {pointer !== '' && <Place pointer={pointer} />}
          </li>
        ))}
      </ul>
      {notesLeftOff > 0 && (
        <p>
          {t('contract.compare.notes.leftOff', {
            count: notesLeftOff,
            number: formatNumber(notesLeftOff),
          })}
        </p>
      )}
    </Disclosure>
  );
}
