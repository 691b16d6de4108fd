import { useId } from 'react';
import NativeSelect from '@material-ui/core/NativeSelect';
import {
  ContractSnapshot,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { useSnapshotTitles } from '../history/useSnapshotTitles';

/** One side of a comparison; one that was chosen by the address may not be among those that are there. */
export function SideChoice(props: {
  label: string;
  snapshots: readonly ContractSnapshot[];
  chosen: string;
  onChoose(id: string): void;
}) {
  const id = useId();
  const { t } = useTexts(apiContractsTranslationRef);
  const titleOf = useSnapshotTitles(props.snapshots);
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
      <label htmlFor={id}>{props.label}</label>
      <NativeSelect
        id={id}
        value={props.chosen}
        onChange={event => props.onChoose(event.target.value)}
      >
        {props.snapshots.map(snapshot => (
          <option key={snapshot.id} value={snapshot.id}>
            {titleOf(snapshot)}
          </option>
        ))}
        {!props.snapshots.some(one => one.id === props.chosen) && (
          <option value={props.chosen}>
            {t('contract.compare.unloaded', { id: props.chosen })}
          </option>
        )}
      </NativeSelect>
    </span>
  );
}
