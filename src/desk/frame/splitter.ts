import { PANE_WIDTH, paneWidth } from './deskSettings';

/** Lets mouse and arrow keys set the width of the pane at the right of the handle. */
export function makeSplitter(handle: HTMLElement, width: number, onWidth: (pixels: number) => void): void {
  let current = width;
  const set = (pixels: number) => {
    current = paneWidth(pixels);
    handle.setAttribute('aria-valuenow', String(current));
    onWidth(current);
  };
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-valuemin', String(PANE_WIDTH.least));
  handle.setAttribute('aria-valuemax', String(PANE_WIDTH.most));
  set(width);

  handle.addEventListener('pointerdown', (down) => {
    const start = { x: down.clientX, width: current };
    const move = (event: PointerEvent) => set(start.width + start.x - event.clientX);
    const end = () => {
      handle.removeEventListener('pointermove', move);
      document.body.classList.remove('dragging');
    };
    handle.setPointerCapture(down.pointerId);
    document.body.classList.add('dragging');
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(current + step);
  });
}
