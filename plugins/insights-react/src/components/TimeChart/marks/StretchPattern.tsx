/** Hatching, for the drawing and for its key. */
export function StretchPattern(props: { id: string; colour: string }) {
  return (
    <defs>
      <pattern
        id={props.id}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={6} height={6} fill={props.colour} opacity={0.08} />
        <rect width={1.5} height={6} fill={props.colour} opacity={0.4} />
      </pattern>
    </defs>
  );
}
