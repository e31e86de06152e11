/**
 * What of a page is no reading text: menus, forms, editors, code, dialogs, what is hidden, and what news sites put beside their articles,
 * by the names they give it. Only reads.
 */
const TAGS = new Set(
  `nav footer aside form button select textarea input label script style noscript template code pre kbd samp svg math iframe object video
  audio canvas dialog menu`.split(/\s+/u),
);
const ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search status tablist textbox toolbar'.split(
    ' ',
  ),
);
/** Whole words of classes and ids, in the languages of the sites. */
const BESIDE =
  /(?:^|[\s_-])(?:ads?|advert|advertisement|banner|breadcrumbs?|citeste-si|citeste-mai|comentarii|comentariu|comments?|commenting|consent|cookies?|disqus|etichete|footer|menu|meniu|most-read|nav|navbar|navigation|newsletter|outbrain|paywall|popular|promo|publicitate|read-more|recomandari|recommended|reklama|related|related-articles|relacionadas|share|sharing|sidebar|similare|social|sponsored|subscribe|taboola|tags?|teads|toolbar|trending|widget)(?:$|[\s_-])/iu;

export function isLeftOut(element: Element, root: Node): boolean {
  const tag = element.localName;
  // an article's own header carries its title and lead
  if (tag === 'header') return element.closest('article, main') === null;
  if (TAGS.has(tag)) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true')
    return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element === root || element === element.ownerDocument.body) return false;
  const marks = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return marks.length > 1 && BESIDE.test(marks) && element.querySelector('article, [itemprop="articleBody"]') === null;
}
