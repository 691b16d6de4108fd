import {
  ContractSnapshot,
  Disclosure,
  FactsList,
  formatBytes,
  Fact,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Person } from '../../parts/Person';
import { SnapshotStanding } from '../../parts/SnapshotStanding';
import { apiContractsTranslationRef } from '../../translation';
import { SnapshotChanges } from '../changes/SnapshotChanges';
import { SnapshotFaults } from '../SnapshotFaults';
import { Acknowledgements } from './Acknowledgements';
import { ConcernedToday } from './ConcernedToday';
import { SaveDefinition } from './SaveDefinition';

/**
 * One definition: since when, how it came, and what it changed.
 *
 * @param props - `isWhole`: whether all of many changes are told
 */
export function SnapshotItem(props: {
  snapshot: ContractSnapshot;
  /** The one before it that can be read; undefined where none is known. */
  before?: ContractSnapshot;
  title: string;
  /** What is amiss in the latest stands above the list. */
  isLatest: boolean;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}) {
  const { snapshot } = props;
  const facts = useFacts(snapshot);
  return (
    <Disclosure
      title={props.title}
      aside={<Aside snapshot={snapshot} />}
      isOpen={props.isOpen}
      onOpen={props.onOpen}
    >
      {snapshot.changes !== null && snapshot.changes.breaking > 0 && (
        <ConcernedToday contractRef={snapshot.contractRef} />
      )}
      {!props.isLatest && snapshot.faults.length > 0 && (
        <SnapshotFaults snapshot={snapshot} />
      )}
      <SnapshotChanges
        snapshot={snapshot}
        before={props.before}
        isWhole={props.isWhole}
        onWhole={props.onWhole}
      />
      <FactsList facts={facts} />
      {changesSomething(snapshot) && <Acknowledgements snapshot={snapshot} />}
      <SaveDefinition snapshot={snapshot} />
    </Disclosure>
  );
}

/** What it changed, and where it came from in brief. */
function Aside({ snapshot }: { snapshot: ContractSnapshot }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { source, publishedBy } = snapshot;
  const from =
    source === 'published' && publishedBy === null ? 'module' : source;
  return (
    <>
      <SnapshotStanding snapshot={snapshot} />
      {' · '}
      {t(`contract.history.short.${from}`)}
    </>
  );
}

/** Of what nobody notices nobody has to know. */
function changesSomething({ changes }: ContractSnapshot): boolean {
  return changes !== null && changes.breaking + changes.risky > 0;
}

function useFacts(snapshot: ContractSnapshot): Fact[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const { publishedBy, source, revision, note } = snapshot;
  const said: [string, Fact[1]][] = [
    [
      t('contract.history.came'),
      publishedBy === null
        ? t(
            `contract.history.source.${
              source === 'published' ? 'module' : source
            }`,
          )
        : t(
            `contract.history.source.${
              source === 'git' ? 'filledIn' : 'published'
            }`,
            { by: <Person by={publishedBy} /> },
          ),
    ],
    [t('contract.history.revision'), revision],
    [t('contract.history.note'), note],
    [t('contract.history.size'), formatBytes(snapshot.bytes)],
    [t('contract.history.digest'), snapshot.digest],
  ];
  return said.filter(([, fact]) => fact !== null);
}
