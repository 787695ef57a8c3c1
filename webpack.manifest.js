const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest of a deployment: every address of the development server becomes the given base URL.
 * Office loads add-ins over https only, so any other address is refused here instead of in Excel.
 *
 * @param {string} manifest text of manifest.xml
 * @param {string} baseUrl where `dist/` will be served from, with or without a path
 * @returns {string}
 */
function manifestFor(manifest, baseUrl) {
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:') throw new Error(`The base URL must start with https://: ${baseUrl}`);
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return manifest.replaceAll(DEVELOPMENT_URL, base);
}

module.exports = { manifestFor, DEVELOPMENT_URL };
