import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // As narrow as its place, however long the choices are.
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

interface Props<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly testId?: string;
  onChoose(value: Choice): void;
}

/** One of a few things. */
export function ChoiceField<Choice extends string>(props: Props<Choice>): JSX.Element {
  const styles = useStyles();
  const { label, value, choices, testId, onChoose } = props;
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        root={{ className: styles.select }}
        value={value}
        data-testid={testId}
        onChange={(_, data) => onChoose(data.value as Choice)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
