import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addRule, changeRuleAt, moveRule, removeRule } from '../../../../domain/rubric/edit/structure';
import { ofContact } from '../../../../domain/rubric/edit/change';
import { criteriaOf } from '../../../../domain/rubric/points';
import type { ContactRule, Rubric, RuleOutcome } from '../../../../domain/rubric/rubric';
import { redLines } from '../../../../domain/rubric/templates/redLines';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { useText } from '../../../i18n/text';
import { ChoiceField } from './ChoiceField';
import { EditorLine } from './EditorLine';
import type { Change } from './change';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 24px`,
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  plain: { fontWeight: tokens.fontWeightRegular },
  lines: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', paddingInlineStart: '24px' },
});

const OUTCOMES: readonly RuleOutcome[] = ['fatal', 'zeroContact', 'veto'];

interface Props {
  readonly rubric: Rubric;
  readonly open: ReadonlySet<string>;
  readonly change: Change;
  onToggle(key: string): void;
  onMoved(handle: string, announcement: string): void;
}

/** What overrules the sum of points, and common red lines to choose from. */
export function RulesEditor({ rubric, open, change, onToggle, onMoved }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { language } = useText();
  const [choosing, setChoosing] = useState(false);
  const taken = new Set(rubric.rules.map(({ name }) => name));
  const set = (at: number, values: Partial<ContactRule>, field: string): void =>
    change('edit', (one) => changeRuleAt(one, at, (rule) => ({ ...rule, ...values })), `rule:${at}:${field}`);
  const moveTo = (from: number, to: number): void => {
    const moved = rubric.rules[from];
    if (!moved || to < 0 || to >= rubric.rules.length) return;
    change('move', (one) => moveRule(one, from, to));
    onMoved(`r${to}`, t('edit.movedSection', { name: moved.name, n: to + 1 }));
  };
  return (
    <section aria-label={t('edit.rules')}>
      <h2 className={styles.heading}>{t('edit.rules')}</h2>
      {rubric.rules.map((rule, at) => {
        const key = `r${at}`;
        const name = rule.name || t('edit.noName');
        return (
          <div key={at}>
            <EditorLine
              place={key}
              kind="rule"
              name={name}
              right={t(`edit.outcomes.${rule.outcome}`)}
              isOpen={open.has(key)}
              handleLabel={t('edit.handle', { name })}
              openLabel={t('edit.openIt', { name })}
              onToggle={() => onToggle(key)}
              onStep={(step) => moveTo(at, at + step)}
              onDrop={(from) => moveTo(Number(from.slice(1)), at)}
            />
            {open.has(key) && (
              <div className={styles.editor}>
                <Input
                  size="small"
                  aria-label={t('edit.newRule')}
                  value={rule.name}
                  onChange={(_, { value }) => set(at, { name: value }, 'name')}
                  data-testid="rule-name"
                />
                <div className={styles.fields}>
                  <ChoiceField
                    label={t('edit.outcome')}
                    value={rule.outcome}
                    choices={OUTCOMES.map((value) => ({ value, text: t(`edit.outcomes.${value}`) }))}
                    onChoose={(outcome) => set(at, { outcome }, 'outcome')}
                  />
                  <ChoiceField
                    label={t('edit.scope')}
                    value={scopeOf(rule)}
                    choices={[
                      { value: '', text: t('edit.ofContact') },
                      ...rubric.sections.map((section) => ({
                        value: `s:${section.name}`,
                        text: t('edit.ofSection', { name: section.name }),
                      })),
                      ...criteriaOf(rubric).map((criterion) => ({
                        value: `c:${criterion.name}`,
                        text: t('edit.ofCriterion', { name: criterion.name }),
                      })),
                    ]}
                    onChoose={(scope) => change('edit', (one) => changeRuleAt(one, at, (own) => withScope(own, scope)))}
                  />
                </div>
                <Field label={t('edit.ruleText')} size="small">
                  <Textarea
                    size="small"
                    rows={2}
                    resize="vertical"
                    value={rule.text ?? ''}
                    onChange={(_, { value }) => set(at, { text: value === '' ? undefined : value }, 'text')}
                  />
                </Field>
                <div>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => change('remove', (one) => removeRule(one, at))}
                  >
                    {t('edit.remove')}
                  </Button>
                </div>
              </div>
            )}
          </div>
        );
      })}
      <div className={styles.buttons}>
        <Button
          className={styles.plain}
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            change('add', (one) => addRule(one, { name: t('edit.newRule'), outcome: 'fatal' }));
            onToggle(`r${rubric.rules.length}`);
          }}
          data-testid="add-rule"
        >
          {t('edit.addRule')}
        </Button>
        <Button
          className={styles.plain}
          size="small"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
          data-testid="red-lines"
        >
          {t('edit.redLines')}
        </Button>
      </div>
      {choosing && (
        <div className={styles.lines}>
          {redLines(language)
            .filter(({ name }) => !taken.has(name))
            .map((line) => (
              <Button
                key={line.name}
                className={styles.plain}
                size="small"
                appearance="subtle"
                icon={<Add16Regular />}
                aria-label={t('edit.redLineAdd', { name: line.name })}
                onClick={() => change('add', (one) => addRule(one, line))}
              >
                {line.name} · {t(`edit.outcomes.${line.outcome}`)}
              </Button>
            ))}
        </div>
      )}
    </section>
  );
}

function scopeOf({ criterion, section }: ContactRule): string {
  if (criterion !== undefined) return `c:${criterion}`;
  return section === undefined ? '' : `s:${section}`;
}

function withScope(rule: ContactRule, scope: string): ContactRule {
  const name = scope.slice(2);
  if (scope.startsWith('c:')) return { ...ofContact(rule), criterion: name };
  return scope.startsWith('s:') ? { ...ofContact(rule), section: name } : ofContact(rule);
}
