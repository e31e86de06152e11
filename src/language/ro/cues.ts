import type { Modality } from '../../facts/pack.ts';

/** Romanian verbs and phrases that carry a voice, a hedge or a denial, as lemmas (no diacritics folded: lemmas are the engine's). */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Verbs that bring somebody's words: their subject is the voice. */
export const SAYING: ReadonlySet<string> = words(`
adăuga adresa admite afirma aminti anunța aprecia arăta argumenta asigura atenționa atrage_atenția avertiza cere chema cita comenta completa comunica concluziona condamna conchide confirma consemna constata
critica declara descrie dezvălui dezminți explica exprima face_cunoscut glumi informa insista invoca îndemna întreba justifica lămuri lansa_un_apel lăuda mărturisi menționa mulțumi nota observa opina povesti preciza
prezenta puncta reaminti recomanda recunoaște reitera relata relua remarca repeta replica reproșa respinge răspunde saluta scrie semnala solicita spune sublinia subliniază_că sugera susține transmite ura vorbi zice cita titra
comunica raporta publica considera crede socoti spera`);

/** Verbs of an accusation: the content is the accuser's, never plain fact. */
export const ACCUSING: ReadonlySet<string> = words(`acuza învinui suspecta inculpa bănui incrimina reproșa denunța reclama`);
/** Participles and adjectives of the law: accused is not convicted. */
export const LEGAL: ReadonlySet<string> = words(`acuzat acuzată inculpat inculpată învinuit învinuită cercetat cercetată suspectat suspectată bănuit bănuită presupus presupusă urmărit anchetat anchetată pretins pretinsă prezumtiv`);
export const LEGAL_VERBS: ReadonlySet<string> = words(`acuza inculpa învinui cerceta suspecta bănui ancheta urmări`);
/** Impersonal belief: "se crede că", "se estimează că". */
export const BELIEVING: ReadonlySet<string> = words(`crede estima presupune aprecia considera aștepta bănui specula anticipa prognoza părea`);
export const SAYING_IMPERSONAL: ReadonlySet<string> = words(`spune zice afirma arăta relata menționa preciza`);
export const PROMISING: ReadonlySet<string> = words(`promite asigura jura angaja garanta`);
export const PLANNING: ReadonlySet<string> = words(`plănui intenționa planifica urma dori vrea pregăti propune spera`);
export const DENYING: ReadonlySet<string> = words(`nega dezminți contesta respinge infirma`);
/** Adverbs that hedge a clause. */
export const HEDGES: Readonly<Record<string, Modality>> = {
  probabil: 'estimated', posibil: 'estimated', 'pesemne': 'estimated', aparent: 'estimated', 'poate': 'estimated', chipurile: 'alleged', pretins: 'alleged', presupus: 'alleged',
};
export const NEGATIONS: ReadonlySet<string> = words(`nu n- niciodată nicidecum n`);
/** "potrivit X", "conform X", "după X": the voice follows. */
export const ACCORDING: ReadonlySet<string> = words(`potrivit conform`);
/** Nouns of people and bodies that speak without a name. */
export const UNNAMED: ReadonlySet<string> = words(`
analist expert sursă oficial specialist observator critic martor procuror anchetator autoritate polițist jurnalist presă date studiu raport comunicat document oficialitate cercetător economist medic politician opoziție
instituție organizație publicație mass-media diplomat militar avocat apropiat localnic susținător reprezentant comentator agenție statistică sondaj criticii comisie parlamentar deputat senator apărare familie`);
