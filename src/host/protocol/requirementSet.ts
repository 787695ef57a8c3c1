/** '1.9' is older than '1.14'. */
export function isNewer(set: string, than: string): boolean {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [hostMajor = 0, hostMinor = 0] = than.split('.').map(Number);
  return major > hostMajor || (major === hostMajor && minor > hostMinor);
}
