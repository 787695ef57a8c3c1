const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take minutes, the longest first. */
const SLOW = [
  'test/app/faults.test.ts',
  'test/interleavings/interleavings.test.ts',
  'test/corpus/adoption.test.ts',
  'test/domain/scoring/libreOffice.test.ts',
];

/** A fresh clone does not know yet which files are slow: begun last, one would keep a single core busy at the end. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = SLOW.findIndex((file) => path.replaceAll('\\', '/').endsWith(file));
      return at < 0 ? SLOW.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
