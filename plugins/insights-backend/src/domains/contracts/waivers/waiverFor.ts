import type { Waiver, WaiverSubject } from './Waiver';

/** What a rule says, and where. */
export interface WaivableThing {
  readonly subject: WaiverSubject;
  readonly ruleId: string;
  /** JSON pointers of its place, in each document that has it. */
  readonly pointers: readonly (string | null)[];
}

/** The waiver that holds for something: one of its very place before one of wherever. Undefined where none does. */
export function waiverFor(
  waivers: readonly Waiver[],
  { subject, ruleId, pointers }: WaivableThing,
): Waiver | undefined {
  const ofRule = waivers.filter(
    waiver => waiver.subject === subject && waiver.ruleId === ruleId,
  );
  return (
    ofRule.find(
      ({ pointer }) => pointer !== null && pointers.includes(pointer),
    ) ?? ofRule.find(({ pointer }) => pointer === null)
  );
}
