import type { DeskSettings, DeskTheme } from './deskSettings';
import { deskText, type DeskLanguage } from './deskText';
import { element } from './element';

export const SAMPLES = ['clean-zh', 'clean-en', 'large-zh'] as const;

export interface TopBarActions {
  open(file: File): void;
  sample(name: string): void;
  save(): void;
  language(language: DeskLanguage): void;
  theme(theme: DeskTheme): void;
}

/** The bar above grid and pane. */
export class TopBar {
  private language: DeskLanguage;

  constructor(settings: DeskSettings, actions: TopBarActions) {
    this.language = settings.language;
    const file = element('file', HTMLInputElement);
    const samples = element('samples', HTMLSelectElement);
    const language = element('language', HTMLSelectElement);
    const theme = element('theme', HTMLSelectElement);
    language.append(new Option('中文', 'zh'), new Option('English', 'en'));
    theme.append(new Option('', 'light'), new Option('', 'dark'));
    samples.append(new Option('', ''), ...SAMPLES.map((name) => new Option(`${name}.xlsx`, name)));
    language.value = settings.language;
    theme.value = settings.theme;

    element('open', HTMLButtonElement).addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      // The same file can be chosen again.
      file.value = '';
      if (chosen) actions.open(chosen);
    });
    samples.addEventListener('change', () => {
      const name = samples.value;
      samples.value = '';
      if (name !== '') actions.sample(name);
    });
    element('save', HTMLButtonElement).addEventListener('click', () => actions.save());
    language.addEventListener('change', () => {
      this.language = language.value === 'en' ? 'en' : 'zh';
      this.showTexts();
      actions.language(this.language);
    });
    theme.addEventListener('change', () => actions.theme(theme.value === 'dark' ? 'dark' : 'light'));
    this.showTexts();
  }

  showFile(name: string): void {
    element('file-name', HTMLElement).textContent = name;
  }

  showCost(requests: number, bytes: number, milliseconds: number): void {
    const cost = deskText(this.language).cost(requests, (bytes / 1024).toFixed(1), Math.round(milliseconds));
    element('cost', HTMLElement).textContent = requests === 0 ? '' : cost;
  }

  /** What went wrong, until the next thing that goes well. */
  showNotice(text: string | null): void {
    const notice = element('notice', HTMLElement);
    notice.textContent = text;
    notice.hidden = text === null;
  }

  private showTexts(): void {
    const text = deskText(this.language);
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : 'en';
    document.title = text.title;
    element('title', HTMLElement).textContent = text.title;
    element('open', HTMLElement).textContent = text.open;
    element('save', HTMLElement).textContent = text.save;
    element('pane', HTMLIFrameElement).title = text.pane;
    const named: [string, string][] = [
      ['samples', text.samples],
      ['language', text.language],
      ['theme', text.theme],
      ['splitter', text.splitter],
    ];
    named.forEach(([id, name]) => element(id, HTMLElement).setAttribute('aria-label', name));
    const [light, dark] = element('theme', HTMLSelectElement).options;
    if (light && dark) [light.text, dark.text] = [text.light, text.dark];
    const first = element('samples', HTMLSelectElement).options[0];
    if (first) first.text = text.samples;
  }
}
