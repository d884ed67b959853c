import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { More } from "./More";
import styles from "./Filters.module.css";

interface FiltersProps {
  /** What is found by it, for those who do not see where it stands. */
  label: string;
  /** What was filled in, by the names of the fields; the empty ones are left out. */
  onFind: (filled: Record<string, string>) => void;
  children: ReactNode;
}

/**
 * Narrows a list down: native controls in a row, which the view reads when they are sent. Each shows what is sought whenever that
 * becomes something else, as by a link or by the way back; who has just pressed the button stays there.
 */
export function Filters({ label, onFind, children }: FiltersProps) {
  return (
    <form
      role="search"
      aria-label={label}
      className={styles.filters}
      onSubmit={(event) => {
        event.preventDefault();
        const filled = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim()] as const);
        onFind(Object.fromEntries(filled.filter(([, value]) => value !== "")));
      }}
    >
      {children}
    </form>
  );
}

interface FilterProps {
  name: string;
  label: string;
  value: string | undefined;
  type?: "search" | "date";
  /** What is wrong with it. */
  error?: string | undefined;
}

/** A text to look for, or a day. */
export function Filter({ name, label, value = "", type = "search", error }: FilterProps) {
  const field = useSought<HTMLInputElement>(value);
  return (
    <label className={type === "search" ? `${styles.filter} ${styles.search}` : styles.filter}>
      {label}
      <input
        ref={field}
        name={name}
        type={type}
        defaultValue={value}
        dir="auto"
        maxLength={type === "search" ? 200 : undefined}
        aria-invalid={error !== undefined || undefined}
      />
      {error !== undefined && <span className={styles.error}>{error}</span>}
    </label>
  );
}

interface FilterChoiceProps extends FilterProps {
  options: readonly { value: string; label: string }[];
  /** Hears at once what is chosen, where nothing is sent. */
  onChoose?: (value: string) => void;
}

/** One of a few. */
export function FilterChoice({ name, label, value = "", options, onChoose }: FilterChoiceProps) {
  const field = useSought<HTMLSelectElement>(value, options.length);
  return (
    <label className={styles.filter}>
      {label}
      <select ref={field} name={name} defaultValue={value} onChange={onChoose && ((event) => onChoose(event.target.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A control that shows what is sought, also when the choice of it is there only later. */
function useSought<Control extends HTMLInputElement | HTMLSelectElement>(value: string, choices?: number): RefObject<Control | null> {
  const control = useRef<Control>(null);
  useEffect(() => {
    if (control.current !== null) control.current.value = value;
  }, [value, choices]);
  return control;
}

/** Filters that are opened on demand, where there is little room. */
export function FoldedFilters({ words, open, children }: { words: string; open: boolean; children: ReactNode }) {
  return (
    <div className={styles.folded}>
      <More words={words} open={open}>
        <div className={styles.inside}>{children}</div>
      </More>
    </div>
  );
}
