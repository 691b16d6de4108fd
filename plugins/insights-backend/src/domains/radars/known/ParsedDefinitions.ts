import {
  readRadarDefinition,
  type ReadRadar,
} from '../model/readRadarDefinition';

/** What radar files say, parsed once for as long as they say the same. */
export class ParsedDefinitions {
  #before = new Map<string, Parsed[]>();
  #now = new Map<string, Parsed[]>();

  read(file: string, yaml: string): ReadRadar {
    const same = ({ yaml: other }: Parsed) => other === yaml;
    const there = this.#now.get(file) ?? [];
    const asked = there.find(same);
    if (asked) return asked.read;
    const read =
      this.#before.get(file)?.find(same)?.read ??
      readRadarDefinition(file, yaml);
    // A file may be asked for as it is and as it last could be read.
    this.#now.set(file, [...there, { yaml, read }]);
    return read;
  }

  /** A round is over: what it did not ask for is forgotten at the end of the next. */
  endRound(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

interface Parsed {
  readonly yaml: string;
  readonly read: ReadRadar;
}
