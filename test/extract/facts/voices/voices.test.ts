import { test } from 'vitest';
import { expectShown } from '../facts-of.ts';

/** Whose words and deeds a clause tells: spokesmen, judgements, what hangs on a gerund; a text, what its cards show, and what none may. */
test.each([
  // who speaks for a body, a state or a company
  [
    'Reprezentanții companiei Electroval au anunțat că fabrica se închide în martie.',
    [
      'Electroval | Reprezentanții companiei Electroval au anunțat că fabrica se închide în martie | reported | Electroval',
    ],
    [],
  ],
  [
    'Partea turcă estimează costul podului la 12 milioane de euro.',
    ['Turcia | Partea turcă estimează costul podului la 12 milioane de euro | estimated | Turcia'],
    [],
  ],
  ['Un oficial de la Kremlin a declarat că întâlnirea va avea loc luni.', ['| reported | ?'], ['| reported | Kremlin']],
  ['Avocații lui Ion Pop susțin că probele au fost ignorate.', ['| reported | ?'], ['| reported | Ion Pop']],
  // an act of speech is a deed that the article tells
  [
    'Partidul Verde a criticat înțelegerea cu Austria.',
    ['Partidul Verde | Partidul Verde a criticat înțelegerea cu Austria | asserted | '],
    [],
  ],
  [
    'Ana Radu a prezentat bugetul orașului Cluj.',
    ['Ana Radu | Ana Radu a prezentat bugetul orașului Cluj | asserted | '],
    [],
  ],
  // near misses: a view
  ['Ana Radu a prezentat bugetul drept o victorie.', ['| reported | Ana Radu'], ['| asserted']],
  ['Ana Radu a criticat Primăria Cluj pentru lipsa de reacție.', ['| reported | Ana Radu'], ['| asserted']],
  // who accuses asks for something, not who is accused
  [
    'Ion Pop a acuzat guvernul că a ascuns documentele și a cerut demisia ministrului Dan Neagu.',
    [
      'Ion Pop | Ion Pop a acuzat guvernul că a ascuns documentele | alleged | Ion Pop',
      'Ion Pop | a cerut demisia ministrului Dan Neagu | reported | Ion Pop',
    ],
    [],
  ],
  // near miss: one more deed of the accused
  [
    'Ion Pop a acuzat guvernul că a ascuns documentele și a mințit Parlamentul.',
    ['Ion Pop | Ion Pop a acuzat guvernul că a ascuns documentele'],
    ['a mințit Parlamentul | asserted'],
  ],
  // a gerund with a noun of its own
  [
    'Compania Electroval a fost cumpărată de Blackrise, tranzacția fiind evaluată la 31 de milioane de euro.',
    [
      'Electroval | Compania Electroval a fost cumpărată de Blackrise | asserted | ',
      'Electroval | tranzacția fiind evaluată la 31 de milioane de euro | asserted | ',
    ],
    [],
  ],
  [
    'Primăria Bacău a cumpărat zece autobuze, restul urmând să fie livrate în martie.',
    ['Primăria Bacău | restul urmând să fie livrate în martie | planned | '],
    [],
  ],
  // near misses: somebody else, and a noun that the gerund only describes
  ['Ion Pop a fugit, un polițist fiind rănit la mână.', [], ['Ion Pop | un polițist']],
  ['Ion Pop a cumpărat o suprafață totalizând trei hectare.', [], ['Ion Pop | o suprafață']],
  // months, not Monday
  [
    'Compania Electroval a lucrat luni întregi fără plată.',
    ['Electroval | Compania Electroval a lucrat luni întregi'],
    [],
  ],
  // a quotation of somebody without a name who speaks for a body, and one that a document has
  [
    '„Fabrica se închide în martie”, au transmis reprezentanții companiei Electroval.',
    [
      'Electroval | „Fabrica se închide în martie”, au transmis reprezentanții companiei Electroval | reported | Electroval',
    ],
    [],
  ],
  [
    '„Fabrica se închide în martie”, se arată într-un comunicat al companiei Electroval.',
    ['Electroval | „Fabrica se închide în martie”, se arată într-un comunicat al companiei Electroval'],
    [],
  ],
  [
    '„Termenul a expirat în decembrie”, a spus la Bruxelles comisara pentru Mediu, daneza Astrid Lund.',
    ['comisara pentru Mediu, daneza Astrid Lund | reported | Astrid Lund'],
    [],
  ],
  // near misses: no body speaks
  ['„Fabrica se închide în martie”, a spus primarul Chișinăului pe Telegram.', [], ['Moldova |', 'Chișinău |']],
  ['„Fabrica se închide în martie”, a spus avocatul lui Ion Pop.', [], ['| reported | Ion Pop']],
  // what a thing says that the article cites is not the article's
  [
    'Ana Lungu a invocat o expertiză, potrivit căreia Dorin Matei a falsificat actele.',
    ['Dorin Matei | Dorin Matei a falsificat actele | reported | ?'],
    ['Dorin Matei a falsificat actele | asserted'],
  ],
  [
    'Ana Lungu a respins zvonurile potrivit cărora Dorin Matei a falsificat actele.',
    [],
    ['Dorin Matei a falsificat actele | asserted'],
  ],
  // frames with people of a kind
  [
    'Dorin Matei conducea cu 140 km/h, au stabilit polițiștii.',
    ['Dorin Matei | Dorin Matei conducea cu 140 km/h, au stabilit polițiștii | reported | ?'],
    [],
  ],
  [
    'Compania Electroval a pierdut 12 milioane de euro, au declarat pentru Reuters surse din companie.',
    ['12 milioane de euro', '| reported | ?'],
    ['| asserted'],
  ],
  // a quotation without a frame is of who reacted in the sentence before
  [
    'Dorin Matei a reacționat pe Facebook. „Este o minciună ordinară. Nu am luat bani.”',
    [
      'Dorin Matei | „Este o minciună ordinară. | reported | Dorin Matei',
      'Nu am luat bani.” | reported not | Dorin Matei',
    ],
    [],
  ],
  ['Dorin Matei a plecat la Cluj. „Este o minciună ordinară. Nu am luat bani.”', [], ['minciună']],
  // one more "că": of the subject of the one before
  [
    'Ana Lungu spune că Dorin Matei a luat bani și că va fi judecat luni de tribunal.',
    ['Dorin Matei | va fi judecat luni de tribunal | planned | Ana Lungu'],
    ['Ana Lungu | va fi judecat'],
  ],
  // whose death is looked into is charged with nothing
  ['Moartea lui Ion Pop a fost anchetată de Parchetul Galați.', ['| asserted | '], ['alleged']],
  ['Ion Pop a fost anchetat de Parchetul Galați pentru luare de mită.', ['| alleged | Parchetul Galați'], []],
])('shows what is said and by whom in %j', expectShown);
