import type { EntityType, FormKind, NameForm } from '../facts/pack.ts';
import { classOf, IDEOGRAPH, OTHER } from './characters.ts';
import type { NameParts } from './name-parts.ts';
import { wordAt } from './words-around.ts';

/**
 * Names that may stand on a page → lexicon: their forms by the word at which a page is asked, the first with a capital ("Leyen" of "von
 * der Leyen"). Between the words of a form a page may have spaces, hyphens, apostrophes or full stops.
 */
export type MatchName = {
  readonly entity: string;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  readonly neighbours: readonly string[];
};
export type FormWord = {
  readonly folded: string;
  /** As the form is written, without marks. */
  readonly text: string;
  readonly capital: boolean;
  /** A short word of grammar: written small in running text, and on every page. */
  readonly grammar: boolean;
};
/** An entity that a page may name, with what the page has told of it so far: counts of candidates, kept by choose.ts. */
export type LexiconEntity = {
  readonly key: string;
  forms: readonly LexiconForm[];
  /** Most have none: a set is made for those that have. */
  neighbours: Set<LexiconEntity> | undefined;
  /** Named otherwise than by a short form. */
  named: number;
  /** Named in full, not by a word that others share. */
  full: number;
  /** Named in the middle of a sentence, where a capital is a name's. */
  settled: number;
  /** Its short form stands there for a state of the United States. */
  stateside: number;
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
  /** This form and no other: what most candidates may be. */
  alone: readonly LexiconForm[];
};
export type Lexicon = {
  readonly byAnchor: ReadonlyMap<string, readonly LexiconForm[]>;
  /** Takes a name in, or more forms of it; what is known stays. Returns the anchors of new forms. */
  readonly learn: (name: MatchName, parts: NameParts) => readonly string[];
  /** Words around names; they come with the first names. */
  readonly parts: NameParts;
};

export function createLexicon(): Lexicon {
  let known: NameParts | undefined;
  const byAnchor = new Map<string, LexiconForm[]>();
  const entities = new Map<string, LexiconEntity>();
  const entityOf = (key: string): LexiconEntity => {
    const known = entities.get(key);
    if (known !== undefined) return known;
    const made: LexiconEntity = {
      key,
      forms: NO_FORMS,
      neighbours: undefined,
      named: 0,
      full: 0,
      settled: 0,
      stateside: 0,
    };
    entities.set(key, made);
    return made;
  };
  return {
    byAnchor,
    get parts() {
      if (known === undefined) throw new Error('a lexicon without names is asked for the words around them');
      return known;
    },
    learn(name, parts) {
      known = parts;
      const anchors: string[] = [];
      const entity = entityOf(name.entity);
      for (const form of name.forms) {
        const entry = compile(entity, name.type, form, parts);
        const anchor = entry?.words[entry.anchor]?.folded;
        if (entry === undefined || anchor === undefined) continue;
        const list = byAnchor.get(anchor);
        if (list === undefined) byAnchor.set(anchor, [entry]);
        // a name may be told again, with a form more
        else if (list.some((other) => other.entity === entity && isSameForm(other, entry))) continue;
        else {
          const shorter = list.findIndex((other) => other.words.length < entry.words.length);
          list.splice(shorter < 0 ? list.length : shorter, 0, entry);
        }
        entity.forms = entity.forms.concat(entry);
        anchors.push(anchor);
      }
      for (const key of name.neighbours) {
        const other = entityOf(key);
        if (other === entity) continue;
        join(entity, other);
        join(other, entity);
      }
      return anchors;
    },
  };
}

const NO_FORMS: readonly LexiconForm[] = [];

function join(entity: LexiconEntity, other: LexiconEntity): void {
  entity.neighbours ??= new Set();
  entity.neighbours.add(other);
}

function isSameForm(one: LexiconForm, other: LexiconForm): boolean {
  return one.surface === other.surface && one.kind === other.kind && one.exact === other.exact;
}

function compile(entity: LexiconEntity, type: EntityType, form: NameForm, parts: NameParts): LexiconForm | undefined {
  if (form.kind === 'adjective') return undefined;
  const words = formWords(form.text, parts);
  const anchor = anchorOf(words);
  if (anchor === undefined) return undefined;
  const made: LexiconForm = {
    entity,
    type,
    kind: form.kind,
    language: form.language,
    exact: form.case === 'exact',
    words,
    surface: words.length === 1 ? (words[0]?.folded ?? '') : words.map((word) => word.folded).join(' '),
    anchor,
    dotted: form.text.endsWith('.'),
    alone: NO_FORMS,
  };
  made.alone = [made];
  return made;
}

/** A form cut into words as a page is. */
export function formWords(text: string, parts: NameParts): FormWord[] {
  const words: FormWord[] = [];
  const composed = text.normalize('NFC');
  for (let i = 0; i < composed.length; ) {
    if (classOf(composed.charCodeAt(i)) === OTHER) {
      i++;
      continue;
    }
    const { text: word, folded, capital, end } = wordAt(composed, i);
    const written = word.length === folded.length ? word : word.replace(/\p{M}|\u00ad/gu, '');
    words.push({ folded, text: written, capital, grammar: isGrammar(folded, written, parts) });
    i = end;
  }
  // as long as it is: a list that grew has room for seventeen
  return words.slice();
}

/** The first word with a capital that is no word of grammar ("Guardian" of "The Guardian"), else the first with a capital. */
export function anchorOf(words: readonly FormWord[]): number | undefined {
  const named = words.findIndex(
    (word) => word.capital && !word.grammar && (word.text.length > 1 || isIdeograph(word.text)),
  );
  if (named >= 0) return named;
  const capital = words.findIndex((word) => word.capital);
  return capital < 0 ? undefined : capital;
}

/** "The", "al", "of": written small in running text, and on every page. */
function isGrammar(folded: string, text: string, { functionWords, of }: NameParts): boolean {
  return folded.length < SHORTEST_ASKED && text !== text.toUpperCase() && (functionWords.has(folded) || of.has(folded));
}

function isIdeograph(text: string): boolean {
  return classOf(text.charCodeAt(0)) === IDEOGRAPH;
}

/** Words that a page must have for a form to be worth sending; the anchor is one of them, short words of grammar are not. */
export function requiredWords(words: readonly FormWord[]): string[] {
  const anchor = anchorOf(words);
  return words
    .filter((word, i) => i === anchor || (word.capital ? !word.grammar : word.folded.length >= SHORTEST_ASKED))
    .map((word) => word.folded);
}

/** Lower-case words below this length are never sent (page-words.ts). */
export const SHORTEST_ASKED = 4;
