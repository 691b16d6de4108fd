import { useEffect, useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import { CatalogApi, catalogApiRef } from '@backstage/plugin-catalog-react';
import { useTeams } from './useTeams';

/** What the catalog says of a team; `unsure` where it cannot be asked. */
export type TeamKnowledge = 'asking' | 'known' | 'unknown' | 'unsure';

/** Whether there is a team with a reference: one that owns SLOs, or one that the catalog knows. */
export function useTeamKnowledge(ref: string): TeamKnowledge {
  const { teams, error } = useTeams();
  const catalog = useApiHolder().get(catalogApiRef);
  const [answer, setAnswer] = useState<{ ref: string; says: TeamKnowledge }>();
  const owns = teams?.some(team => team.ref === ref);
  const isAsked = Boolean(catalog) && !owns && Boolean(teams ?? error);
  useEffect(() => {
    if (!catalog || !isAsked) return undefined;
    let isWanted = true;
    void ask(catalog, ref).then(says => {
      if (isWanted) setAnswer({ ref, says });
    });
    return () => {
      isWanted = false;
    };
  }, [catalog, ref, isAsked]);
  if (owns) return 'known';
  if (!catalog) return 'unsure';
  return answer?.ref === ref ? answer.says : 'asking';
}

async function ask(catalog: CatalogApi, ref: string): Promise<TeamKnowledge> {
  if (!isRef(ref)) return 'unknown';
  try {
    return (await catalog.getEntityByRef(ref)) ? 'known' : 'unknown';
  } catch {
    // Without the catalog the review is as good as ever.
    return 'unsure';
  }
}

function isRef(ref: string): boolean {
  try {
    parseEntityRef(ref);
    return true;
  } catch {
    return false;
  }
}
