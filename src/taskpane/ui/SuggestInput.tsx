import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  root: { position: 'relative' },
  input: { minWidth: 0, width: '100%' },
  list: {
    position: 'absolute',
    zIndex: 3,
    top: '100%',
    minWidth: '100%',
    width: 'max-content',
    maxWidth: '280px',
    maxHeight: '240px',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  atEnd: { right: 0 },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});

export interface Suggestion {
  readonly key: string;
  readonly text: string;
}

interface Props {
  readonly id?: string;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly placeholder?: string;
  readonly testId: string;
  /** Lets the list grow to the left, for fields at the right edge of the pane. */
  readonly atEnd?: boolean;
  onText(text: string): void;
  onPick(key: string): void;
  onLeave?(): void;
}

/**
 * A text box with suggestions below it. Anything may be typed; a suggestion is taken only when it was marked with the
 * arrow keys or clicked, never because it happens to come first.
 */
export function SuggestInput(props: Props): JSX.Element {
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { suggestions } = props;
  const shown = open && suggestions.length > 0;
  const marked = shown ? suggestions[active] : undefined;
  const optionId = (index: number): string => `${listId}-${index}`;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion): void => {
    props.onPick(suggestion.key);
    close();
  };
  const mark = (index: number): void => {
    setActive(index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (suggestions.length > 0) mark(Math.min(Math.max(active + step, 0), suggestions.length - 1));
    } else if (event.key === 'Enter' && marked !== undefined) {
      pick(marked);
    } else if (event.key === 'Escape' && shown) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles.root}>
      <Input
        id={props.id}
        size="small"
        className={styles.input}
        role="combobox"
        autoComplete="off"
        value={props.value}
        placeholder={props.placeholder}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={marked === undefined ? undefined : optionId(active)}
        onChange={(_, data) => {
          props.onText(data.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          props.onLeave?.();
        }}
        input={{ 'data-form-stop': '', 'data-testid': props.testId, className: styles.input } as object}
      />
      {shown && (
        <div id={listId} className={mergeClasses(styles.list, props.atEnd && styles.atEnd)} role="listbox">
          {suggestions.map((suggestion, index) => (
            // The text box keeps the focus and handles the keys; the pointer must not take it away.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={suggestion.key}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(suggestion)}
            >
              {suggestion.text}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
