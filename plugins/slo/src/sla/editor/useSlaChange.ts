import { useState } from 'react';
import {
  ProblemError,
  SlaRecord,
  Tagged,
  useReplaceSla,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { formOf } from './SlaForm';
import { useSlaEditor } from './useSlaEditor';

const isOvertaken = (error: Error | null) =>
  error instanceof ProblemError && error.status === 412;

const formOfRecord = ({ agreement }: SlaRecord) =>
  formOf(agreement, new Date().getFullYear());

/**
 * A change of an agreement, on the version that the form was filled in from.
 *
 * @param props - `latest`: as it was last read; `onRead`: reads it anew; `onSaved`: goes on
 */
export function useSlaChange(props: {
  latest: Tagged<SlaRecord>;
  onRead(): void;
  onSaved(): void;
}) {
  const { latest, onRead, onSaved } = props;
  const { t } = useTexts(sloTranslationRef);
  const [base, setBase] = useState(latest);
  const editor = useSlaEditor(formOfRecord(base.answer));
  const replace = useReplaceSla(latest.answer.id);
  const isUnderWay = replace.isPending || replace.isSuccess;
  const hasConflict = latest.etag !== base.etag && !isUnderWay;
  const whyNot =
    editor.whyNot ?? (hasConflict ? t('editor.save.conflictFirst') : undefined);
  const settle = () => {
    replace.reset();
    setBase(latest);
  };
  const theirs = formOfRecord(latest.answer);
  return {
    ...{ base, editor, hasConflict, isUnderWay, whyNot, theirs },
    isSaving: editor.isChecking || replace.isPending,
    /** Any failure but that somebody else was first, which is a conflict. */
    error: isOvertaken(replace.error) ? null : replace.error,
    keepMine: settle,
    takeTheirs: () => {
      settle();
      editor.setForm(theirs);
    },
    save: async () => {
      const { etag } = base;
      if (hasConflict || isUnderWay || etag === null) return;
      if (!(await editor.maySave())) return;
      try {
        await replace.mutateAsync({ text: editor.text, etag });
        onSaved();
      } catch (error) {
        // Any other failure is shown above the form.
        if (error instanceof Error && isOvertaken(error)) onRead();
      }
    },
  };
}
