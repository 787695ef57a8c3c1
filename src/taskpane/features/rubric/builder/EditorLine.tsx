import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, ReOrderDotsVertical16Regular } from '@fluentui/react-icons';
import type { DragEvent, KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  over: { boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}` },
  handle: {
    flex: 'none',
    minWidth: '20px',
    width: '20px',
    paddingInline: 0,
    cursor: 'grab',
    color: tokens.colorNeutralForeground3,
  },
  name: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flex: 'none', color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  points: { flex: 'none', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Key of its place, by which it is found again after it moved. */
  readonly place: string;
  readonly name: string;
  readonly strong?: boolean;
  readonly right: ReactNode;
  readonly isOpen: boolean;
  readonly handleLabel: string;
  readonly openLabel: string;
  /** What may be dropped here, and what is dragged from here. */
  readonly kind: string;
  onToggle(): void;
  onStep(step: 1 | -1): void;
  onDrop(from: string): void;
}

/** One thing of the standard on one line: a handle to move it, its name to open it. */
export function EditorLine(props: Props): JSX.Element {
  const styles = useStyles();
  const { place, kind, isOpen } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !event.altKey) return;
    event.preventDefault();
    props.onStep(step);
  };
  const type = `application/x-qa-${kind}`;
  const accepts = (event: DragEvent): boolean => event.dataTransfer.types.includes(type);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is for the mouse; keys move by the handle
    <div
      className={styles.line}
      data-place={place}
      onDragOver={(event) => {
        if (!accepts(event)) return;
        event.preventDefault();
        event.currentTarget.classList.add(styles.over);
      }}
      onDragLeave={(event) => event.currentTarget.classList.remove(styles.over)}
      onDrop={(event) => {
        event.currentTarget.classList.remove(styles.over);
        if (!accepts(event)) return;
        event.preventDefault();
        props.onDrop(event.dataTransfer.getData(type));
      }}
    >
      <Button
        className={styles.handle}
        size="small"
        appearance="transparent"
        icon={<ReOrderDotsVertical16Regular />}
        aria-label={props.handleLabel}
        title={props.handleLabel}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(type, place);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onKeyDown={onKeyDown}
        data-handle={place}
      />
      <button
        type="button"
        className={mergeClasses(styles.name, props.strong && styles.strong)}
        aria-expanded={isOpen}
        aria-label={props.openLabel}
        onClick={props.onToggle}
        onKeyDown={onKeyDown}
        data-testid={`${kind}-line`}
      >
        {isOpen ? (
          <ChevronDown16Regular className={styles.chevron} />
        ) : (
          <ChevronRight16Regular className={styles.chevron} />
        )}
        <span>{props.name}</span>
      </button>
      <span className={styles.points}>{props.right}</span>
    </div>
  );
}
