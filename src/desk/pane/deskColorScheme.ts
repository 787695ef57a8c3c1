import type { DeskTheme } from '../frame/deskSettings';

/** Answers `(prefers-color-scheme: …)` in the pane's page with the desk's theme instead of the system's. */
export class DeskColorScheme {
  private readonly asked = new Set<SchemeQuery>();

  constructor(private theme: DeskTheme) {}

  set(theme: DeskTheme): void {
    this.theme = theme;
    this.asked.forEach((query) => query.dispatchEvent(new Event('change')));
  }

  answerIn(paneWindow: Window): void {
    const system = paneWindow.matchMedia.bind(paneWindow);
    // A reloaded pane asks anew.
    this.asked.clear();
    paneWindow.matchMedia = (media) => {
      if (!media.includes('prefers-color-scheme')) return system(media);
      const query = new SchemeQuery(media, () => media.includes(this.theme));
      this.asked.add(query);
      return query as unknown as MediaQueryList;
    };
  }
}

/** As much of a media query list as pages use. */
class SchemeQuery extends EventTarget {
  constructor(
    readonly media: string,
    private readonly isMet: () => boolean,
  ) {
    super();
  }

  get matches(): boolean {
    return this.isMet();
  }
}
