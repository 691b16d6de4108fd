import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ModelAddress,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { VersionSearch } from './VersionSearch';

/** Opens the search for a version, and closes it when one is found. */
export function FindVersion(props: {
  address: ModelAddress;
  isFound?(version: string): boolean;
  onFound(version: string): void;
}) {
  const { address, isFound, onFound } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'parts.versionPicker.close' : 'parts.versionPicker.open')}
      </Button>
      {isOpen && (
        <VersionSearch
          address={address}
          isFound={isFound}
          onFound={version => {
            onFound(version);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
