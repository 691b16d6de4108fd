/** Whether somebody has to approve what moves an alias. */
export type Approval = 'required' | 'none';

/** Who has to agree before a version holds an alias; as it is configured. */
export interface PromotionPolicy {
  /** The first rule whose pattern an alias matches counts; `*` stands for any characters. */
  readonly approval: readonly {
    readonly alias: string;
    readonly approval: Approval;
  }[];
  /** Who asked may not approve. */
  readonly fourEyes: boolean;
}

/** Where nothing is configured, every alias needs approval, and who asked may give it. */
export const DEFAULT_PROMOTION_POLICY: PromotionPolicy = {
  approval: [],
  fourEyes: false,
};

/** What a policy asks of an alias; approval where no rule speaks of it. */
export function approvalFor(
  { approval }: Pick<PromotionPolicy, 'approval'>,
  alias: string,
): Approval {
  const rule = approval.find(({ alias: pattern }) => matches(pattern, alias));
  return rule?.approval ?? 'required';
}

/** Whether an alias matches a pattern, in which `*` stands for any characters. Takes no more than length times length. */
export function matches(pattern: string, alias: string): boolean {
  const [first, ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === alias;
  const last = rest[rest.length - 1];
  if (!alias.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest.slice(0, -1)) {
    const at = alias.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return alias.length - last.length >= from && alias.endsWith(last);
}
