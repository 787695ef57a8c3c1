/** Excel measures columns in characters of its default font and rows in points; Univer's grid measures both in pixels. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

export const DEFAULT_COLUMN_CHARACTERS = 8.43;
export const DEFAULT_ROW_POINTS = 15;

export const charactersToPixels = (characters: number): number => characters * PIXELS_PER_CHARACTER + CELL_PADDING;

export const pixelsToCharacters = (pixels: number): number => round4((pixels - CELL_PADDING) / PIXELS_PER_CHARACTER);

export const pointsToPixels = (points: number): number => points * PIXELS_PER_POINT;

export const pixelsToPoints = (pixels: number): number => round4(pixels / PIXELS_PER_POINT);

const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;
