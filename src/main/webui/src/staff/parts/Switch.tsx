import { Button } from "../../design/Button";
import styles from "./Switch.module.css";

interface SwitchProps {
  /** What is chosen by it, for those who do not see where it stands. */
  label: string;
  options: readonly { words: string; chosen: boolean; onChoose: () => void }[];
}

/** A few lists of which one is shown. */
export function Switch({ label, options }: SwitchProps) {
  return (
    <div role="group" aria-label={label} className={styles.switch}>
      {options.map(({ words, chosen, onChoose }) => (
        <Button key={words} aria-pressed={chosen} onPress={onChoose}>
          {words}
        </Button>
      ))}
    </div>
  );
}
