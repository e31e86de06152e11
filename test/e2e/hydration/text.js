/** What both applications show: an article with names across inline elements, a list, and a line that changes when the button is pressed. */
export const TITLE = 'Vladimir Putin și Xi Jinping, la Beijing';
export const PARAGRAPHS = [
  'Vladimir Putin a ajuns luni la Beijing, unde l-a așteptat Xi Jinping. Volodimir Zelenski a cerut garanții pentru Ucraina, iar Donald Trump a spus că urmărește discuțiile cu atenție.',
  'La Varșovia, guvernul a vorbit despre Polonia și despre frontiera ei. Aceste rânduri sunt scrise pentru probe și nu descriu fapte reale; ele arată numai că o pagină vie rămâne vie.',
];
export const ITEMS = ['Rusia', 'China', 'Danemarca', 'Japonia'];
export const AFTER = 'Kim Jong-un a plecat spre Coreea de Nord cu trenul.';
