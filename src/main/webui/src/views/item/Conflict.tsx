import { useEffect, useRef } from "react";
import { Own } from "../../content/Own";
import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { Fact, Facts } from "../../design/Facts";
import { Message } from "../../design/Message";
import { readFromWords } from "../../design/readFrom";
import { useTexts } from "../../language/texts";
import styles from "./item.module.css";
import { item as ofItem } from "./texts";

interface ConflictProps {
  category: string;
  fields: readonly string[];
  mine: Record<string, string>;
  theirs: Record<string, string>;
  onMine: () => Promise<unknown>;
  onTheirs: () => void;
}

/** What the person wrote and what holds by now, side by side, for them to decide. */
export function Conflict({ category, fields, mine, theirs, onMine, onTheirs }: ConflictProps) {
  const t = useTexts(ofItem);
  const words = useWords(category);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => readFromWords(told.current), []);
  const shown = (field: string, value: string | undefined) => {
    if (value === undefined || value === "") return t("empty");
    return field === "language" ? words.value("Language", value) : <Own>{value}</Own>;
  };
  return (
    <div ref={told}>
      <Message kind="careful" title={t("conflict")}>
        <p>{t("conflictWhy")}</p>
        {fields.map((field) => (
          <div key={field} className={styles.both}>
            <h3>{words.label(field)}</h3>
            <Facts>
              <Fact name={t("yours")}>{shown(field, mine[field])}</Fact>
              <Fact name={t("now")}>{shown(field, theirs[field])}</Fact>
            </Facts>
          </div>
        ))}
        <div className={styles.buttons}>
          <Button look="main" onPress={onMine}>
            {t("keepMine")}
          </Button>
          <Button onPress={onTheirs}>{t("keepTheirs")}</Button>
        </div>
      </Message>
    </div>
  );
}
