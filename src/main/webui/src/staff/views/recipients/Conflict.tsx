import { useEffect, useRef, useState } from "react";
import { Button } from "../../../design/Button";
import { Choice, Form } from "../../../design/Field";
import { Message } from "../../../design/Message";
import { useTexts } from "../../../language/texts";
import { differing, type Name, type Values } from "./draft";
import styles from "./recipients.module.css";
import { recipientTexts } from "./texts";
import { useShown } from "./useShown";

interface ConflictProps {
  mine: Values;
  theirs: Values;
  /** Hears in which fields what was typed holds; in the others, what stands there by now. */
  onChosen: (mine: readonly Name[]) => void;
}

/** What was typed and what somebody else has saved meanwhile, side by side where they differ, to be chosen field by field. */
export function Conflict({ mine, theirs, onChosen }: ConflictProps) {
  const t = useTexts(recipientTexts);
  const shown = useShown();
  const told = useRef<HTMLElement>(null);
  useEffect(() => told.current?.focus(), []);
  const [chosen, choose] = useState<Partial<Record<Name, string>>>({});
  const names = differing(mine, theirs);
  const side = (words: string, values: Values, name: Name) => (
    <>
      <span className={styles.side}>{words}</span>
      {shown(values, name)}
    </>
  );
  return (
    <section ref={told} tabIndex={-1} aria-labelledby="conflict" className={styles.conflict}>
      <h2 id="conflict">{t("stale")}</h2>
      <Message kind="careful" title={t("staleWhy")} />
      <Form onSubmit={() => onChosen(names.filter((name) => chosen[name] === "mine"))}>
        {names.map((name) => (
          <Choice
            key={name}
            name={name}
            label={t(name === "transferBasis" ? "basis" : name)}
            value={chosen[name]}
            onChange={(which) => choose({ ...chosen, [name]: which })}
            options={[
              { value: "mine", label: side(t("yours"), mine, name) },
              { value: "theirs", label: side(t("nowThere"), theirs, name) },
            ]}
          />
        ))}
        <div>
          <Button type="submit" look="main">
            {t("saveChosen")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
