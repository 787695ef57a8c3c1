import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly hint?: string;
  /** Whether it may be left blank; `onChange` then gets undefined. */
  readonly optional?: boolean;
  readonly min?: number;
  /** Whether it is told when the field is left or Enter is pressed, not at each key. */
  readonly late?: boolean;
  readonly testId?: string;
  onChange(value: number | undefined): void;
}

/** A number that is typed: what is no number yet stays as it is typed and changes nothing. */
export function NumberField({
  label,
  value,
  hint,
  optional,
  min = 0,
  late = false,
  testId,
  onChange,
}: Props): JSX.Element {
  // Null where nobody types; then the field shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === undefined ? '' : String(value));
  const tell = (what: string | null): void => {
    const number = what === null ? null : readNumber(what, min, optional);
    if (number !== null && number.value !== value) onChange(number.value);
  };
  const isWrong = typed !== null && readNumber(typed, min, optional) === null;
  return (
    <Field label={label} hint={hint} size="small" validationState={isWrong ? 'error' : 'none'}>
      <Input
        size="small"
        inputMode="decimal"
        style={{ minWidth: '64px', width: '100%' }}
        value={text}
        aria-invalid={isWrong}
        data-testid={testId}
        onChange={(_, data) => {
          setTyped(data.value);
          if (!late) tell(data.value);
        }}
        onKeyDown={({ key }) => late && key === 'Enter' && tell(typed)}
        onBlur={() => {
          if (late) tell(typed);
          setTyped(null);
        }}
      />
    </Field>
  );
}

/** Chinese input methods type full-width digits. */
function readNumber(typed: string, min: number, optional = false): { value: number | undefined } | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return optional ? { value: undefined } : null;
  if (!/^\d+(\.\d*)?$|^\.\d+$/u.test(text)) return null;
  const value = Number(text);
  return value >= min ? { value } : null;
}
