import { Combobox, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Agent } from '../../../domain/evaluation/evaluation';
import { useText } from '../../i18n/text';

/** More would be slow to draw and slower to read; typing narrows them down. */
const SHOWN = 50;

interface Props {
  readonly id: string;
  readonly value: string;
  readonly agents: readonly Agent[];
  onText(name: string): void;
  onAgent(agent: Agent): void;
}

/** Picks an agent by name or number and tells namesakes apart; a name that is not on the list may be typed as well. */
export function AgentPicker({ id, value, agents, onText, onAgent }: Props): JSX.Element {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const matches = useMemo(() => {
    const typed = value.trim().toLowerCase();
    return agents
      .filter(({ name, number }) => name.toLowerCase().includes(typed) || number.toLowerCase().includes(typed))
      .slice(0, SHOWN);
  }, [agents, value]);
  const byKey = (key: string | undefined): Agent | undefined => agents.find((agent) => keyOf(agent) === key);

  const settle = (): void => {
    setOpen(false);
    const typed = value.trim();
    const same = agents.filter(({ name, number }) => name === typed || number === typed);
    if (typed !== '' && same.length === 1) onAgent(same[0]);
  };

  return (
    <Combobox
      id={id}
      size="small"
      freeform
      // Enter must never choose the first of several people who match.
      disableAutoFocus
      positioning={{ position: 'below', align: 'start', matchTargetSize: undefined }}
      listbox={{ style: { width: 'max-content', maxWidth: '300px' } }}
      style={{ minWidth: 0, width: '100%' }}
      value={value}
      selectedOptions={[]}
      open={open && matches.length > 0}
      onOpenChange={(_, data) => setOpen(data.open)}
      placeholder={t('score.agentHint')}
      onChange={(event) => {
        onText(event.target.value);
        // Input methods for Chinese send no keys that would open the list.
        setOpen(true);
      }}
      onOptionSelect={(_, data) => {
        const agent = byKey(data.optionValue);
        if (agent !== undefined) onAgent(agent);
      }}
      onBlur={settle}
      input={{ 'data-form-stop': '', 'data-testid': 'agent', style: { minWidth: 0, width: '100%' } } as object}
    >
      {matches.map((agent) => (
        // The space keeps typing from marking the first of two namesakes, which Tab would then choose.
        <Option key={keyOf(agent)} checkIcon={null} value={keyOf(agent)} text={` ${agent.name}`}>
          {[agent.name, agent.number, agent.team].filter((part) => part !== '').join(' · ')}
        </Option>
      ))}
    </Combobox>
  );
}

function keyOf(agent: Agent): string {
  return `${agent.number}\n${agent.name}`;
}
