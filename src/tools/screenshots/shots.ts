/** Every picture: surface, page style, theme, language, window width and zoom. */
export type Surface = 'card' | 'evidence' | 'off' | 'popup' | 'sidepanel' | 'settings' | 'welcome' | 'reader';
export type PageStyle = 'white' | 'dark' | 'serif';
export type Shot = {
  /** "card-white-light-ro-1280-100" */
  readonly name: string;
  readonly surface: Surface;
  readonly style: PageStyle;
  readonly theme: 'light' | 'dark';
  readonly language: 'ro' | 'en';
  /** Of the window, in pixels of the screen. */
  readonly width: 1280 | 380;
  /** Per cent, as the browser's own zoom: the page is laid out in fewer pixels. */
  readonly zoom: 100 | 200;
  /** Whether it stands in the repository; all of them together are large. */
  readonly kept: boolean;
};

const SURFACES: readonly Surface[] = ['card', 'evidence', 'off', 'popup', 'sidepanel', 'settings', 'welcome', 'reader'];
const STYLES: readonly PageStyle[] = ['white', 'dark', 'serif'];

export function listShots(): Shot[] {
  const shots: Shot[] = [];
  for (const surface of SURFACES)
    for (const style of surface === 'card' ? STYLES : STYLES.slice(0, 1))
      for (const theme of ['light', 'dark'] as const)
        for (const language of ['ro', 'en'] as const)
          for (const width of widthsOf(surface))
            for (const zoom of [100, 200] as const) {
              const place = surface === 'card' ? `card-${style}` : surface;
              const name = `${place}-${theme}-${language}-${width}-${zoom}`;
              shots.push({
                name,
                surface,
                style,
                theme,
                language,
                width,
                zoom,
                kept: isKept({ theme, language, zoom, width }),
              });
            }
  return shots;
}

/** At 200 % one theme and one language tell whether the layout holds; long pages are large then. */
function isKept({ theme, language, zoom, width }: Pick<Shot, 'theme' | 'language' | 'zoom' | 'width'>): boolean {
  return zoom === 100 || (theme === 'light' && language === 'ro' && width === 380);
}

/** A popup is as wide as it wants to be, whatever the window. */
function widthsOf(surface: Surface): readonly Shot['width'][] {
  return surface === 'popup' ? [380] : [1280, 380];
}
