/** The area a person works in: where signing in leads when nothing else was asked for. */
export type Area = 'farm' | 'coop' | 'county' | 'admin';

const areaOfRole: Record<string, Area> = {
  operator: 'admin',
  official: 'county',
  coop_manager: 'coop',
  farmer: 'farm',
  station_agent: 'farm',
};

/** Areas in the order of how much a person is likely to want them. */
export function areasOf(roles: readonly string[]): Area[] {
  const areas = Object.entries(areaOfRole)
    .filter(([role]) => roles.includes(role))
    .map(([, area]) => area);
  return [...new Set(areas)];
}

export function homeOf(roles: readonly string[]): string {
  const [first] = areasOf(roles);
  return first ? `/${first}` : '/';
}
