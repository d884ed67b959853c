import type { ReactNode } from "react";
import { More } from "./More";
import styles from "./Filters.module.css";

interface FiltersProps {
  /** What is found by it, for those who do not see where it stands. */
  label: string;
  /** What was filled in, by the names of the fields; the empty ones are left out. */
  onFind: (filled: Record<string, string>) => void;
  children: ReactNode;
}

/** Narrows a list down: native controls in a row, which the view reads when they are sent. */
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
export function Filter({ name, label, value, type = "search", error }: FilterProps) {
  return (
    <label className={type === "search" ? `${styles.filter} ${styles.search}` : styles.filter}>
      {label}
      <input
        name={name}
        type={type}
        defaultValue={value ?? ""}
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
export function FilterChoice({ name, label, value, options, onChoose }: FilterChoiceProps) {
  return (
    <label className={styles.filter}>
      {label}
      <select name={name} defaultValue={value} onChange={onChoose && ((event) => onChoose(event.target.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
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
