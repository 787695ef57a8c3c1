import type { ChartColours } from './chartOption';

/** Colours of charts whose file names none, after the desk's theme as it is now. */
export function deskColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: colour('--text'),
    quiet: colour('--quiet'),
    line: colour('--line'),
    series: [colour('--accent'), '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5'],
  };
}
