import { type ReactNode, useEffect, useRef, useState } from "react";
import { isRefusal } from "../../api/refusals";
import { Button } from "../../design/Button";
import { Done } from "../../design/Done";
import { Choice, Field, Form } from "../../design/Field";
import { Message } from "../../design/Message";
import { Refusal } from "../../design/Refusal";
import { useTexts } from "../../language/texts";
import styles from "./contact.module.css";
import { FreshlyBack } from "./FreshlyBack";
import { Row } from "./Row";
import { contact } from "./texts";
import { type Now, useCorrection } from "./useCorrection";

/** A field that a person corrects alone. */
export type CorrectableName = "email" | "phone" | "language" | "title" | "workPhone";

interface CorrectableProps<Answer> {
  name: CorrectableName;
  /** What the field belongs to, where there are several. */
  of?: string;
  now: Now;
  /** Whether the person may correct it alone. */
  allowed: boolean;
  send: (etag: string, value: string | null) => Promise<Answer>;
  read: () => Promise<Now>;
  /** What is said afterwards: nothing, where it is told elsewhere; without it, that the field is now as it was typed. */
  said?: (answer: Answer) => "" | undefined;
  /** The values there are, where they are few. */
  options?: readonly { value: string; label: string }[];
  children?: ReactNode;
}

const KINDS = {
  email: { type: "email", autoComplete: "email", maxLength: 254 },
  phone: { type: "tel", autoComplete: "tel", maxLength: 40 },
  workPhone: { type: "tel", autoComplete: "work tel", maxLength: 40 },
  title: { type: "text", autoComplete: "organization-title", maxLength: 100 },
} as const;

/** One field as it is held, and in its place the form that corrects it. */
export function Correctable<Answer>({ name, of, now, allowed, send, read, said, options, children }: CorrectableProps<Answer>) {
  const t = useTexts(contact);
  const place = useRef<HTMLDivElement>(null);
  const [moves, setMoves] = useState(false);
  const [told, setTold] = useState<string>();
  const word = (value: string) => options?.find((option) => option.value === value)?.label ?? value;
  const { draft, differs, change, open, type, close } = useCorrection(
    of === undefined ? name : `${name}:${of}`,
    now,
    send,
    read,
    (answer, value) => {
      setMoves(false);
      setTold(said?.(answer) ?? (value === null ? t(`${name}Removed`) : t(`${name}Done`, { value: word(value) })));
    },
  );
  useEffect(() => {
    const found = (what: string) => place.current?.querySelector<HTMLElement>(what);
    if (moves) (found("input:checked") ?? found("input") ?? found("button"))?.focus();
  }, [moves, draft.open]);
  const turn = (turned: () => void) => {
    setTold(undefined);
    setMoves(true);
    turned();
  };
  const shown = now.value === undefined ? undefined : word(now.value);

  return (
    <Row
      label={t(name)}
      value={shown}
      ours={options !== undefined}
      place={place}
      action={
        allowed &&
        !draft.open && (
          <Button onPress={() => turn(() => open(now.value ?? ""))} {...(of !== undefined && { "aria-label": `${edit()}: ${of}` })}>
            {edit()}
          </Button>
        )
      }
    >
      {told !== undefined && told !== "" && <Done title={told} />}
      {!draft.open && children}
      {allowed && draft.open && (
        <Form thrown={change.error} onSubmit={() => change.mutateAsync(draft.value).catch(() => undefined)}>
          <FreshlyBack asked={draft.asked} refused={change.isError} words={t("backAgain", { save: t(`${name}Save`) })} />
          {differs && (
            <Message kind="careful" title={t("changedMeanwhile")} urgent>
              <p>
                {t("heldNow")} <strong dir="auto">{shown ?? t("nothing")}</strong>
                <br />
                {t("yours")} <strong dir="auto">{word(draft.value)}</strong>
              </p>
            </Message>
          )}
          {options !== undefined ? (
            <Choice name={name} label={t(`${name}New`)} value={draft.value} onChange={type} options={options} />
          ) : (
            name !== "language" && (
              <Field
                name={name}
                label={t(`${name}New`)}
                hint={t(`${name}Hint`)}
                value={draft.value}
                onChange={type}
                required
                {...KINDS[name]}
              />
            )
          )}
          {change.isError && !isRefusal(change.error, "validation-failed", "stale-revision") && (
            <Refusal thrown={change.error} />
          )}
          <div className={styles.buttons}>
            <Button type="submit" look="main" busy={change.isPending}>
              {t(`${name}Save`)}
            </Button>
            <Button onPress={() => turn(close)}>{differs ? t("keepHeld") : t("leave")}</Button>
            {name !== "email" && now.value !== undefined && (
              <Button look="plain" busy={change.isPending} onPress={() => change.mutate(null)}>
                {t(`${name}Remove`)}
              </Button>
            )}
          </div>
        </Form>
      )}
    </Row>
  );

  function edit() {
    return now.value === undefined ? t(`${name}Add`) : t(`${name}Edit`);
  }
}
