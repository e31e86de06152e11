/** First name → grammatical gender of its bearer, where the ending or the list tells; undefined for names of either. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Women's names without the ending -a. */
const WOMEN = words(`
adele agnes alice amy ann anne annalise astrid beatrice betty brigitte carmen caroline catherine chantal charlotte christine claire denise dorothy edith elisabeth elizabeth ellen emily emine esther eunice felicity françoise ginette grace
greta gwen hannah heather heidi helen helene hélène hillary inge ingrid irene irène isabel isabelle jacqueline jane janet jasmine jean jeanne jennifer jessie jill joan josephine joyce judith julie juliet juliette karen karin kate katherine kathleen katrin
kirsten laurence lise lizbeth liz louise lucy madeleine maggie manon margaret margot margrethe marie marine marion marlene mary maryse megan meryl mette michelle mirabel miriam monique muriel nancy naomi natalie nicole noemi odette paige pauline
penelope rachel raluca-ioana renate rose rosemarie ruth sarah sharon shirley simone sophie stephanie susan susanne sylvie theresa valérie valerie véronique vivien vivian wendy whitney yvette yvonne zoe zoé`);

/** Men's names with the ending -a. */
const MEN = words(`
akira andrea andria attila béla bela borja costa csaba dima dobrița foma géza gyula horia iacoba ieremia ilia ioșua isaia joshua juca kolea kostea luca lucca mehta mircea mișa mihnea mihăiță mitea mustafa nicola nikita nikola obama oprea osama petea
preda prodea raffaella sacha sasha sașa savva seva siniša slava stoica tolea toma vania vova volodea zaharia yehuda yahya musa isa moussa`);

export function genderOfFirstName(name: string): 'Masc' | 'Fem' | undefined {
  const [first = ''] = name.toLowerCase().split(/[\s-]/u);
  if (MEN.has(first)) return 'Masc';
  if (WOMEN.has(first)) return 'Fem';
  if (/(?:a|ă)$/u.test(first)) return 'Fem';
  return undefined;
}
