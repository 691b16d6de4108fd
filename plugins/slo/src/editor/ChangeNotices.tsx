import { SloDefinitionRecord } from '@almanac/backstage-plugin-insights-react';
import { SaveFailure } from './actions/SaveFailure';
import { ConflictNotice } from './conflict/ConflictNotice';
import { DeniedNotice } from './DeniedNotice';
import { DraftNotice } from './leave/DraftNotice';
import type { ChangedText } from './useChangedText';
import type { SaveChange } from './useSaveChange';

/** What a writer has to know before going on: that nothing can be saved, an old draft, what others saved, a refusal. */
export function ChangeNotices(props: {
  record: SloDefinitionRecord;
  written: ChangedText;
  change: SaveChange;
}) {
  const { record, written, change } = props;
  const { hasConflict, failure, isDenied } = change;
  const decide = (take: () => void) => () => {
    change.forget();
    take();
  };
  return (
    <>
      {isDenied && <DeniedNotice />}
      {written.isDraft && !hasConflict && (
        <DraftNotice onDiscard={written.takeTheirs} />
      )}
      {hasConflict && (
        <ConflictNotice
          theirs={record}
          yours={written.text}
          onTakeTheirs={decide(written.takeTheirs)}
          onKeepMine={decide(written.keepMine)}
        />
      )}
      {failure && <SaveFailure error={failure} />}
    </>
  );
}
