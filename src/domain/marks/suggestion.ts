import type { MarkStyle, MarkSuggestion } from './mark';

/** What marks a larger share of the evaluations is no exception among them. */
const LARGEST_SHARE = 1 / 3;

/** What a mark usually means where it stands on so large a share of the evaluations; a proposal, never a decision. */
export function suggestedMeaning({ kind, colour }: MarkStyle, share: number): MarkSuggestion {
  if (share === 0 || share > LARGEST_SHARE) return 'none';
  if (kind === 'strikethrough') return 'void';
  if (kind !== 'fill' || colour === undefined) return 'none';
  const { hue, saturation } = hueOf(colour);
  if (saturation < 0.6) return 'none';
  if (hue <= 15 || hue >= 340) return 'fatal';
  return hue >= 42 && hue <= 66 ? 'appealed' : 'none';
}

/** Hue in degrees and saturation from 0 to 1, as in HSL. */
function hueOf(colour: string): { hue: number; saturation: number } {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return { hue: 0, saturation: 0 };
  const sixth =
    most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: span / (1 - Math.abs(2 * most - span - 1)) };
}
