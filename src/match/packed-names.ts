import { kindOf } from '../facts/identity.ts';
import type { EntityType, NameForm } from '../facts/pack.ts';
import { foldCase } from '../text/fold.ts';
import { KINDS, TYPES } from './codes.ts';
import type { IndexedName } from './find-names.ts';

/**
 * Names as they go from the background to a page: lists instead of objects, and nothing that follows from something else. A fifth of the
 * bytes.
 */
export type AnsweredName = IndexedName & {
  /** Something was added since the reader last looked; told only where it is wanted. */
  readonly news?: boolean;
};
export type PackedNames = { readonly languages: readonly string[]; readonly names: readonly PackedName[] };
/**
 * Name; type, whether it has a capital, and news where they are told; facts; key, 0 where it follows from name and type; neighbours by their place in this
 * answer, or their keys where they were told before; then two for each form: its text, 0 where that is the name, and kind, case and language.
 */
type PackedName = readonly [
  name: string,
  type: number,
  facts: number,
  key: string | 0,
  neighbours: readonly (number | string)[] | 0,
  ...forms: (string | number)[],
];

const NEWS_TOLD = 16;
const NEWS = 32;
const STATE = 64;
const EXACT = 4;

export function packNames(names: readonly AnsweredName[]): PackedNames {
  const languages = [...new Set(names.flatMap(({ forms }) => forms.map(({ language }) => language)))];
  const places = new Map(names.map(({ entity }, i) => [entity, i]));
  return {
    languages,
    names: names.map(({ entity, name, type, forms, neighbours, facts, news, state }): PackedName => {
      const near = neighbours.map((key) => places.get(key) ?? key);
      return [
        name,
        TYPES.indexOf(type) |
          (news === undefined ? 0 : NEWS_TOLD) |
          (news === true ? NEWS : 0) |
          (state === true ? STATE : 0),
        facts,
        entity === plainKey(name, type) ? 0 : entity,
        near.length === 0 ? 0 : near,
        ...forms.flatMap((form) => [
          form.text === name ? 0 : form.text,
          KINDS.indexOf(form.kind) | (form.case === 'exact' ? EXACT : 0) | (languages.indexOf(form.language) << 3),
        ]),
      ];
    }),
  };
}

export function unpackNames({ languages, names }: PackedNames): AnsweredName[] {
  const typeOf = (code: number): EntityType => TYPES[code & 15] as EntityType;
  const keys = names.map(([name, code, , key]) => (key === 0 ? plainKey(name, typeOf(code)) : key));
  return names.map(([name, code, facts, , near, ...rest], i) => {
    const forms: NameForm[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const form = rest[at + 1] as number;
      forms.push({
        text: rest[at] === 0 ? name : (rest[at] as string),
        language: languages[form >> 3] as string,
        kind: KINDS[form & 3] as NameForm['kind'],
        case: (form & EXACT) === 0 ? 'fold' : 'exact',
      });
    }
    const told = {
      entity: keys[i] as string,
      name,
      type: typeOf(code),
      forms,
      neighbours: near === 0 ? [] : near.map((place) => (typeof place === 'string' ? place : (keys[place] as string))),
      facts,
      ...((code & STATE) === 0 ? {} : { state: true }),
    };
    return (code & NEWS_TOLD) === 0 ? told : { ...told, news: (code & NEWS) !== 0 };
  });
}

function plainKey(name: string, type: EntityType): string {
  return `${kindOf(type)}|${foldCase(name)}`;
}
