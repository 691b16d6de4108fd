import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** A gauge: what is left of a budget, and the hand that tells it. */
export function SloIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} viewBox="0 0 24 24">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        d="M5.6 18.4a9 9 0 1 1 12.8 0M12 12l4.2-4.2"
      />
      <circle cx="12" cy="12" r="2.1" />
    </SvgIcon>
  );
}
