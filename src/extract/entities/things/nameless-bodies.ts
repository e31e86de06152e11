import type { Token } from '../../../language/doc.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { NounPhrase } from '../../facts/nouns/noun-phrases.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { headForms, kindOf } from '../coreference/resolve-bodies.ts';

/**
 * "Primăria", "firma", "juriul", "conducerea combinatului": a definite noun for a body that the text gives no name → whether it
 * stands for one of its own. A noun alone only where no named body can be meant by it: none is called so, and for a word of a
 * kind ("firma") none of that kind, nor of an unknown one, has been named.
 */
export function isNamelessBody(
  discourse: Discourse,
  { head, first, inner }: NounPhrase,
  last: number,
  verb: Token,
): boolean {
  const { doc, language } = discourse;
  const { naming } = language;
  const lemma = head.lemma.toLowerCase();
  if (head.features.Number === 'Plur' || !naming.actingBodies.has(lemma) || first !== head.index) return false;
  // "Parchetul de pe lângă Tribunalul Iași", "Comisia pentru sănătate": told apart by what follows
  if (doc.tokens[last + 1]?.upos === 'ADP') return false;
  const more = doc.tokens.slice(head.index + 1, last + 1);
  // "partidul său", "firma lui": somebody's, whoever that is; a named owner has its own rules
  if (more.some(({ msd }) => /^(?:Ds|Ps|D[di]|P[pd])/u.test(msd)) || inner.length > 0) return false;
  if (more.length > 0) return naming.qualifiedBodies.has(lemma) || more.every((token) => isQualifier(token));
  return !naming.qualifiedBodies.has(lemma) && !isNamed(discourse, lemma) && !isGeneric(discourse, verb);
}

/** "Instanța decide în 30 de zile": in the present a noun alone is any of its kind, unless it speaks. */
function isGeneric({ language: { cues } }: Discourse, { msd, lemma }: Token): boolean {
  return /^Vmip/u.test(msd) && ![cues.saying, cues.denying, cues.accusing].some((verbs) => verbs.has(lemma));
}

/** "consiliul local", "mișcarea de protest"; a genitive may be of a body that acts itself. */
function isQualifier({ upos, form, features }: Token): boolean {
  return form === 'de' || (/^(?:ADJ|NOUN)$/u.test(upos) && features.Case !== 'Dat,Gen');
}

function isNamed(discourse: Discourse, lemma: string): boolean {
  const { entities, language } = discourse;
  const kinds = Object.entries(language.naming.organisationKinds).filter(([, { nominals }]) => nominals.has(lemma));
  const words = [lemma, ...(language.naming.sameBodies[lemma] ?? [])];
  return entities.some((entity) => {
    if (entity.type !== 'ORG') return false;
    if ([...headForms(discourse, entity), ...writtenOut(discourse, entity)].some((form) => words.includes(form)))
      return true;
    const kind = kinds.length === 0 ? undefined : kindOf(discourse, entity);
    // a court is always called one
    const unknown = kind === undefined && !(language.naming.workersBodies.has(lemma) && hasWorkers(discourse, entity));
    return kinds.some(([name]) => name === kind || (unknown && name !== 'court'));
  });
}

/** "angajații Metrorex", "salariați de la Metrorex": an employer is not the union that speaks for them. */
function hasWorkers({ doc, language }: Discourse, { mentions }: ExtractedEntity): boolean {
  return mentions.some(({ firstToken }) => {
    const [noun, of, at] = doc.tokens.slice(Math.max(0, firstToken - 3), firstToken);
    const worker = of?.form === 'de' && at?.form === 'la' ? noun : doc.tokens[firstToken - 1];
    return worker !== undefined && language.naming.workers.has(worker.lemma.toLowerCase());
  });
}

/** "DNA": the first word of what a body's acronym stands for, without its article. */
function writtenOut({ language: { naming } }: Discourse, { name, aliases }: ExtractedEntity): string[] {
  return [name, ...aliases].flatMap((one) => {
    const first = naming.acronyms[one]?.split(' ')[0]?.toLowerCase();
    return first === undefined
      ? []
      : [
          first,
          ...naming.baseCandidates(first).flatMap((base) => [base, base.replace(/a$/u, 'ă'), base.replace(/a$/u, 'e')]),
        ];
  });
}
