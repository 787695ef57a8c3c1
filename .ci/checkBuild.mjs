// Checks dist/ against its manifest: every address is under the base URL given and leads to a file of the build.
import { existsSync, readFileSync } from 'node:fs';

const [baseUrl] = process.argv.slice(2);
const manifest = readFileSync('dist/manifest.xml', 'utf8');
const addresses = new Set([...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, address]) => address));
const wrong = [...addresses].filter(
  (address) => !address.startsWith(`${baseUrl}/`) || !existsSync(`dist/${address.slice(baseUrl.length + 1)}`),
);
if (addresses.size === 0 || wrong.length > 0) {
  console.error(['The manifest of the build names what is not in the build:', ...wrong].join('\n'));
  process.exit(1);
}
console.log(`${addresses.size} addresses of the manifest lead to files of the build`);
