import type { EntityType, FormKind, NameForm } from '../facts/pack.ts';
import { anchorOf, type FormWord, formWords } from './form-words.ts';
import { type NameParts, NO_PARTS } from './name-parts.ts';

/**
 * Names that may stand on a page → lexicon: their forms by the word at which a page is asked (form-words.ts). Many share a form or a
 * word: what was cut once is not cut again.
 */
export type MatchName = {
  readonly entity: string;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  readonly neighbours: readonly string[];
  /** It has a capital that may stand for it. */
  readonly state?: boolean;
};
/** An entity that a page may name, with what the page has told of it so far: counts of candidates, kept by choose.ts. */
export type LexiconEntity = {
  readonly key: string;
  forms: readonly LexiconForm[];
  /** Has a capital: no village or street is meant by its name. */
  state: boolean;
  /** Most have none: a set is made for those that have. */
  neighbours: Set<LexiconEntity> | undefined;
  /** Named otherwise than by a short form. */
  named: number;
  /** Named in full, not by a word that others share. */
  full: number;
  /** Named in the middle of a sentence, where a capital is a name's. */
  settled: number;
  /** Named by several words, or with a title. */
  whole: number;
  /** Its short form stands there for a state of the United States. */
  stateside: number;
  /** Its capital is named, as a city or for the state. */
  seat: number;
};
export type LexiconForm = {
  readonly entity: LexiconEntity;
  readonly type: EntityType;
  readonly kind: FormKind;
  readonly language: string;
  /** The page's letters must be the form's own ("SUA"). */
  readonly exact: boolean;
  readonly words: readonly FormWord[];
  /** The folded words, apart by a space. */
  readonly surface: string;
  /** Which word a page is asked by. */
  readonly anchor: number;
  /** The form ends in a full stop that belongs to it ("U.S."). */
  readonly dotted: boolean;
  /** This form and no other: what most candidates may be; made when the first is. */
  alone: readonly LexiconForm[] | undefined;
};
export type Lexicon = {
  readonly byAnchor: ReadonlyMap<string, readonly LexiconForm[]>;
  /** Takes a name in, or more forms of it; what is known stays. `begin`: a word that began no form before. */
  readonly learn: (name: MatchName, parts: NameParts, begin: (anchor: string) => void) => void;
  /** Many names were learnt, and no more are at hand: what helped to is forgotten. */
  readonly rest: () => void;
  /**
   * Words around names; they come with the first names. No getter: a literal with one has a hidden class of its own, which V8 puts among
   * old objects, and whatever the getter sees lived until the next great collection (a third of the time on the bench's page).
   */
  parts: NameParts;
};

export function createLexicon(): Lexicon {
  const byAnchor = new Map<string, LexiconForm[]>();
  const entities = new Map<string, LexiconEntity>();
  const words = new Map<string, FormWord>();
  const cuts = new Map<string, Cut | null>();
  const entityOf = (key: string): LexiconEntity => {
    const known = entities.get(key);
    if (known !== undefined) return known;
    const made: LexiconEntity = {
      key,
      forms: NO_FORMS,
      state: false,
      neighbours: undefined,
      named: 0,
      full: 0,
      settled: 0,
      whole: 0,
      stateside: 0,
      seat: 0,
    };
    entities.set(key, made);
    return made;
  };
  const cutOf = (text: string, parts: NameParts): Cut | null => {
    const known = cuts.get(text);
    if (known !== undefined) return known;
    const made = cut(text, parts, words) ?? null;
    cuts.set(text, made);
    return made;
  };
  const lexicon: Lexicon = {
    byAnchor,
    parts: NO_PARTS,
    learn({ entity: key, type, forms, neighbours, state }, parts, begin) {
      lexicon.parts = parts;
      const entity = entityOf(key);
      entity.state ||= state === true || forms.some((form) => form.kind === 'metonym');
      for (let i = 0; i < forms.length; i++) {
        const form = forms[i] as NameForm;
        const cut = form.kind === 'adjective' ? null : cutOf(form.text, parts);
        // a name may be told again, with a form more
        if (cut === null || isKnown(entity, cut, form)) continue;
        const entry = formOf(entity, type, form, cut);
        entity.forms = withEntry(entity.forms, entry);
        const anchor = cut.words[cut.anchor]?.folded ?? '';
        const list = byAnchor.get(anchor);
        if (list === undefined) {
          byAnchor.set(anchor, [entry]);
          begin(anchor);
        } else put(list, entry);
      }
      for (let i = 0; i < neighbours.length; i++) {
        const other = entityOf(neighbours[i] as string);
        if (other === entity) continue;
        join(entity, other);
        join(other, entity);
      }
    },
    rest() {
      words.clear();
      cuts.clear();
    },
  };
  return lexicon;
}

const NO_FORMS: readonly LexiconForm[] = [];

/** What forms of one text have in common. */
type Cut = Pick<LexiconForm, 'words' | 'surface' | 'anchor' | 'dotted'>;

function cut(text: string, parts: NameParts, known: Map<string, FormWord>): Cut | undefined {
  const words = formWords(text, parts, known);
  const anchor = anchorOf(words);
  if (anchor === undefined) return undefined;
  const surface = words.length === 1 ? (words[0]?.folded ?? '') : words.map((word) => word.folded).join(' ');
  return { words, surface, anchor, dotted: text.endsWith('.') };
}

function isKnown({ forms }: LexiconEntity, { surface, anchor }: Cut, form: NameForm): boolean {
  for (let i = 0; i < forms.length; i++) {
    const other = forms[i] as LexiconForm;
    if (
      other.surface === surface &&
      other.kind === form.kind &&
      other.exact === (form.case === 'exact') &&
      other.anchor === anchor
    )
      return true;
  }
  return false;
}

function formOf(entity: LexiconEntity, type: EntityType, form: NameForm, cut: Cut): LexiconForm {
  return {
    entity,
    type,
    kind: form.kind,
    language: form.language,
    exact: form.case === 'exact',
    words: cut.words,
    surface: cut.surface,
    anchor: cut.anchor,
    dotted: cut.dotted,
    alone: undefined,
  };
}

/** Not pushed: a list that grows has room for seventeen, and most have one or two. */
function withEntry(forms: readonly LexiconForm[], entry: LexiconForm): readonly LexiconForm[] {
  if (forms.length === 0) return [entry];
  return forms.length === 1 ? [forms[0] as LexiconForm, entry] : forms.concat(entry);
}

/** The longest first. */
function put(list: LexiconForm[], entry: LexiconForm): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] as LexiconForm).words.length < entry.words.length) at--;
  if (at === list.length) list.push(entry);
  else list.splice(at, 0, entry);
}

function join(entity: LexiconEntity, other: LexiconEntity): void {
  entity.neighbours ??= new Set();
  entity.neighbours.add(other);
}
