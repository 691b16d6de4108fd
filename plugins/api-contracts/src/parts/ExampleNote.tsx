import { Notice } from '@almanac/backstage-plugin-insights-react';

/** Says what of an API is made up, in the words of its entity. */
export function ExampleNote({ note }: { note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <Notice tone="neutral" icon="sprout">
      {note}
    </Notice>
  );
}
