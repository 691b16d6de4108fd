import type { Waiver, WaiverSubject } from './Waiver';

/** What a rule says, and where. */
export interface WaivableThing {
  readonly subject: WaiverSubject;
  readonly ruleId: string;
  /** JSON pointers of its place, in each document that has it. */
  readonly pointers: readonly (string | null)[];
  /** What it says, where a waiver may be of that alone. */
  readonly sentence?: string;
}

/**
 * The waiver that holds for something: one of what it says before one of whatever is said there, one of its very place before one of
 * wherever. Undefined where none does.
 */
export function waiverFor(
  waivers: readonly Waiver[],
  { subject, ruleId, pointers, sentence }: WaivableThing,
): Waiver | undefined {
  const holding = waivers.filter(
    waiver =>
      waiver.subject === subject &&
      waiver.ruleId === ruleId &&
      (waiver.pointer === null || pointers.includes(waiver.pointer)) &&
      (waiver.sentence === null || waiver.sentence === sentence),
  );
  return (
    holding.find(waiver => waiver.sentence !== null) ??
    holding.find(waiver => waiver.pointer !== null) ??
    holding.at(0)
  );
}
