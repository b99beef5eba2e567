import type { RequestEvent } from '@sveltejs/kit';
import { graphql, type RegionLevel } from '@chucun/contract';
import { query } from './api.ts';

export interface RegionChoice {
  code: string;
  name: string;
  level: RegionLevel;
}

const regionsUnder = graphql(`
  query RegionsUnder($parent: String) {
    regions(parent: $parent, first: 100) {
      edges {
        node {
          code
          name
          level
        }
      }
    }
  }
`);

const regionPath = graphql(`
  query RegionPath($code: String!) {
    region(code: $code) {
      code
      name
      level
      path {
        code
        name
        level
      }
    }
  }
`);

/** What lies directly under a region; the provinces without one. */
export async function regionChoices(
  event: RequestEvent,
  parent: string | null,
): Promise<RegionChoice[]> {
  const { regions } = await query(event, regionsUnder, { parent });
  return regions.edges.map((edge) => edge.node);
}

export interface RegionLevels {
  provinces: RegionChoice[];
  prefectures: RegionChoice[];
  counties: RegionChoice[];
}

/** The three pick lists as far as something is chosen. */
export async function regionLevels(
  event: RequestEvent,
  province: string,
  prefecture: string,
): Promise<RegionLevels> {
  const [provinces, prefectures, counties] = await Promise.all([
    regionChoices(event, null),
    province ? regionChoices(event, province) : [],
    prefecture && isUnder(prefecture, province) ? regionChoices(event, prefecture) : [],
  ]);
  // Under some prefectures lie counties only on paper; a county itself has no further choice here.
  return { provinces, prefectures, counties: counties.filter(({ level }) => level === 'COUNTY') };
}

const isUnder = (code: string, province: string) => code.slice(0, 2) === province.slice(0, 2);

/** The region with its path, or undefined for a code that does not exist. */
export async function findRegion(event: RequestEvent, code: string | null) {
  if (!code) return undefined;
  return (await query(event, regionPath, { code })).region ?? undefined;
}
