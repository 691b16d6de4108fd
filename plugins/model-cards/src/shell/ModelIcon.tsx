import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** A card with three nodes that are tied together: what is written of a model. */
export function ModelIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} viewBox="0 0 24 24">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        d="M4 5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM8.5 15l3.5-6 3.5 6z"
      />
      <circle cx="12" cy="9" r="1.9" />
      <circle cx="8.5" cy="15" r="1.9" />
      <circle cx="15.5" cy="15" r="1.9" />
    </SvgIcon>
  );
}
