import { Link } from '@fluentui/react-components';
import { showCells } from '../../app/showCells';
import { useExcel } from './ExcelContext';
import { useTask } from './useTask';

/** Cells of the workbook (`Sheet!A1:B2`) as a link that selects them; where they are gone, plain text. */
export function AddressLink({ address, children }: { address: string; children?: string }): JSX.Element {
  const session = useExcel();
  const task = useTask();
  if (task.failure !== null) return <span>{children ?? address}</span>;
  return (
    <Link
      as="button"
      inline
      style={{ fontSize: 'inherit', lineHeight: 'inherit' }}
      title={address}
      data-testid="address-link"
      onClick={() => task.run(() => showCells(session, { address }))}
    >
      {children ?? address}
    </Link>
  );
}
