import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** Two sheets, of which the second differs in a line: what changed between two definitions. */
export function ContractIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} viewBox="0 0 24 24">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M4 4h6v16H4zM14 4h6v16h-6zM6.5 8.5h1M6.5 12h1M6.5 15.5h1M16.5 8.5h1M16.5 15.5h1"
      />
      <circle cx="17" cy="12" r="1.4" fill="currentColor" />
    </SvgIcon>
  );
}
