import { useMemo } from 'react';
import type { Agent } from '../../../domain/evaluation/evaluation';
import { useScoreText } from '../../i18n/score/useScoreText';
import { SuggestInput } from '../../ui/SuggestInput';

/** More would be slow to draw and slower to read; typing narrows them down. */
const SHOWN = 50;

interface Props {
  readonly id?: string;
  readonly value: string;
  readonly agents: readonly Agent[];
  onText(name: string): void;
  onAgent(agent: Agent): void;
}

/** Picks an agent by name or number and tells namesakes apart; a name that is not on the list may be typed as well. */
export function AgentPicker({ id, value, agents, onText, onAgent }: Props): JSX.Element {
  const t = useScoreText();
  const suggestions = useMemo(() => {
    const typed = value.trim().toLowerCase();
    return agents
      .map((agent, index) => ({ agent, key: String(index) }))
      .filter(({ agent }) => agent.name.toLowerCase().includes(typed) || agent.number.toLowerCase().includes(typed))
      .slice(0, SHOWN)
      .map(({ agent: { name, number, team }, key }) => ({
        key,
        text: [name, number, team].filter(Boolean).join(' · '),
      }));
  }, [agents, value]);

  const settle = (): void => {
    const typed = value.trim();
    const same = agents.filter(({ name, number }) => name === typed || number === typed);
    if (typed !== '' && same.length === 1) onAgent(same[0]);
  };

  return (
    <SuggestInput
      id={id}
      value={value}
      suggestions={suggestions}
      placeholder={t('agentHint')}
      testId="agent"
      onText={onText}
      onPick={(key) => onAgent(agents[Number(key)])}
      onLeave={settle}
    />
  );
}
