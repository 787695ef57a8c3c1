import { Field, Select } from '@fluentui/react-components';

interface Props<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly testId?: string;
  onChoose(value: Choice): void;
}

/** One of a few things. */
export function ChoiceField<Choice extends string>(props: Props<Choice>): JSX.Element {
  const { label, value, choices, testId, onChoose } = props;
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} data-testid={testId} onChange={(_, data) => onChoose(data.value as Choice)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
