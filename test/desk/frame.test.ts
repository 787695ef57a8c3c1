import { paneWidth } from '../../src/desk/frame/deskSettings';
import { lastAction, type LoggedRequest } from '../../src/desk/frame/lastAction';

test.each([
  [300, 320],
  [350.4, 350],
  [900, 450],
  [0, 350],
  [NaN, 350],
])('a pane of %p pixels is %p wide', (asked, given) => {
  expect(paneWidth(asked)).toBe(given);
});

test('the last action is what was awaited since the clean-up of the one before', () => {
  const entry = (kind: LoggedRequest['kind'], bytesIn: number) => ({ kind, bytesIn, bytesOut: 1, ms: 2 });
  const log = [
    entry('request', 50),
    entry('cleanup', 5),
    entry('request', 10),
    entry('internal', 7),
    entry('request', 20),
    entry('cleanup', 5),
  ];
  expect(lastAction(log)).toEqual({ requests: 2, bytes: 32, milliseconds: 4 });
  expect(lastAction([])).toEqual({ requests: 0, bytes: 0, milliseconds: 0 });
});
