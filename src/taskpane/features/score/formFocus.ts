/** Marks: `data-form-stop` is where Enter stops, `data-criterion` the control of a criterion, `data-missing` a field. */
const FORM = '[data-form]';

/** Moves to the next place to fill, in the order of the screen. False where there is none. */
export function focusNextStop(from: Element): boolean {
  const stops = [...(from.closest(FORM)?.querySelectorAll<HTMLElement>('[data-form-stop]') ?? [])];
  const next = stops.find((stop) => stop !== from && follows(from, stop));
  next?.focus();
  return next !== undefined;
}

/** Moves up or down by criteria. */
export function focusCriterion(from: Element, step: 1 | -1): void {
  const controls = [...(from.closest(FORM)?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])];
  const here = controls.indexOf(from.closest<HTMLElement>('[data-criterion]')!);
  focusControl(controls[here + step]);
}

/** Moves to the criterion or field of this name and brings it into view. */
export function focusMissing(form: HTMLElement, name: string): void {
  const control = [...form.querySelectorAll<HTMLElement>('[data-criterion], [data-field]')].find(
    (candidate) => candidate.dataset.criterion === name || candidate.dataset.field === name,
  );
  focusControl(control);
}

function focusControl(control: HTMLElement | undefined): void {
  const target = control?.matches('input') ? control : control?.querySelector<HTMLElement>('[tabindex="0"], input');
  target?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

function follows(from: Element, candidate: Element): boolean {
  return (from.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
