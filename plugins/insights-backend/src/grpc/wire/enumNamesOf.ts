import { getOption, type DescEnum } from '@bufbuild/protobuf';
import { rest } from '../generated/almanac/insights/v1/rest_pb';

/** Names of the values of an enum: as the REST API says them, and as the schema does. */
interface EnumNames {
  readonly restByName: ReadonlyMap<string, string>;
  readonly nameByRest: ReadonlyMap<string, string>;
}

const known = new WeakMap<DescEnum, EnumNames>();

/** Both names of each value of an enum; the value that stands for "not said" has none in REST. */
export function enumNamesOf(desc: DescEnum): EnumNames {
  const before = known.get(desc);
  if (before) return before;
  const pairs = desc.values
    .filter(({ number }) => number !== 0)
    .map(value => [value.name, getOption(value, rest)] as const);
  const names = {
    restByName: new Map(pairs),
    nameByRest: new Map(pairs.map(([name, text]) => [text, name])),
  };
  known.set(desc, names);
  return names;
}
