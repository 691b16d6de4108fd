import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** A radar: two rings, a quarter cut out and a blip. */
export function TrendsIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} viewBox="0 0 24 24">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        d="M12 3a9 9 0 1 0 9 9M12 8a4 4 0 1 0 4 4M12 12l6.4-6.4"
      />
      <circle cx="18.4" cy="5.6" r="2.1" />
    </SvgIcon>
  );
}
