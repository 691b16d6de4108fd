import { useTheme } from '@material-ui/core/styles';

/** The mark: a moon in its phase, and one blip on the ring around it. */
export const LogoMark = ({ size = 28 }: { size?: number }) => {
  const { palette } = useTheme();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ color: palette.primary.main, flexShrink: 0 }}
    >
      <path
        d="M27.2 11.7A12 12 0 1 1 20.3 4.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.75"
        strokeLinecap="round"
      />
      <circle cx="24.9" cy="7.1" r="2.7" fill="currentColor" />
      <path d="M11.05 11.05A7 7 0 0 1 20.95 20.95Z" fill="currentColor" />
    </svg>
  );
};
