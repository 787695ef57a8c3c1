import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** One accent, a calm teal; the steps keep the contrast that Fluent's tokens count on. */
const brand: BrandVariants = {
  10: '#001b1b',
  20: '#002828',
  30: '#003334',
  40: '#003f40',
  50: '#004b4c',
  60: '#005858',
  70: '#006464',
  80: '#007071',
  90: '#008080',
  100: '#048f90',
  110: '#2aa0a0',
  120: '#44b1b1',
  130: '#63c2c1',
  140: '#85d1d0',
  150: '#aae0df',
  160: '#d2efee',
};

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  // The ramp's own step is too dark for text on a dark ground.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[120],
  colorBrandForegroundLinkSelected: brand[120],
  fontFamilyBase,
};
