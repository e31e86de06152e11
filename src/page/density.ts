import type { PaintedName } from './painted.ts';

/** How much of a page is underlined: every mention, each name's first, only names with something new, nothing. */
export type Density = 'all' | 'first' | 'new' | 'off';

/** The names of a page, in reading order → those that are underlined. What several may be meant by has something new where one has. */
export function chooseShown(
  names: readonly PaintedName[],
  density: Density,
  isNew: (entity: string) => boolean,
): readonly PaintedName[] {
  switch (density) {
    case 'all':
      return names;
    case 'first': {
      const told = new Set<string>();
      return names.filter((name) => {
        const who = `${name.entity} ${name.others ?? ''}`;
        return !told.has(who) && told.add(who);
      });
    }
    case 'new':
      return names.filter(({ entity, others = [] }) => [entity, ...others].some(isNew));
    case 'off':
      return [];
    default:
      return density satisfies never;
  }
}
