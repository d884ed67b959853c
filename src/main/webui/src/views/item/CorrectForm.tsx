import { useEffect, useRef, useState } from "react";
import { fieldMessages } from "../../api/refusals";
import { useWords } from "../../content/words";
import { Button } from "../../design/Button";
import { Choice, Field, Form } from "../../design/Field";
import { Refusal } from "../../design/Refusal";
import { LANGUAGES } from "../../language/languages";
import { useTexts } from "../../language/texts";
import styles from "./item.module.css";
import { item as ofItem } from "./texts";
import { Told } from "../../design/Told";

interface CorrectFormProps {
  category: string;
  values: Record<string, string>;
  unchanged: boolean;
  thrown: unknown;
  onChange: (values: Record<string, string>) => void;
  onCancel: () => void;
  onSend: () => Promise<unknown>;
}

const TYPES: Partial<Record<string, "email" | "tel">> = { email: "email", phone: "tel", workPhone: "tel" };
const COMPLETIONS: Partial<Record<string, string>> = { email: "email", phone: "tel", workPhone: "work tel", title: "organization-title" };
/** The fields that are not taken away: what names an item, and the address. */
const NEEDED: ReadonlySet<string> = new Set(["email", "topic"]);

/** The fields that a person corrects alone, each with what it has now. */
export function CorrectForm({ category, values, unchanged, thrown, onChange, onCancel, onSend }: CorrectFormProps) {
  const t = useTexts(ofItem);
  const words = useWords(category);
  const [idle, setIdle] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const send = () => {
    setIdle(unchanged);
    return unchanged ? undefined : onSend();
  };
  const told = Object.keys(fieldMessages(thrown)).some((field) => field in values);
  return (
    <div ref={form} className={styles.form}>
      <p>{t("correctWhy")}</p>
      <Form thrown={thrown} onSubmit={send}>
        {Object.entries(values).map(([field, value]) =>
          field === "language" ? (
            <Choice
              key={field}
              name={field}
              label={words.label(field)}
              value={value}
              required={false}
              onChange={(next) => onChange({ ...values, [field]: next })}
              options={[...Object.keys(LANGUAGES).map((code) => ({ value: code, label: words.value("Language", code) })), { value: "", label: t("noLanguage") }]}
            />
          ) : (
            <Field
              key={field}
              name={field}
              label={words.label(field)}
              hint={words.explanation(field) ?? ""}
              value={value}
              required={NEEDED.has(field)}
              type={TYPES[field] ?? "text"}
              autoComplete={COMPLETIONS[field] ?? "off"}
              onChange={(next) => onChange({ ...values, [field]: next })}
            />
          ),
        )}
        {thrown !== null && !told && <Refusal thrown={thrown} />}
        <Told>{idle && unchanged && t("nothingChanged")}</Told>
        <div className={styles.buttons}>
          <Button type="submit" look="main">
            {t("save")}
          </Button>
          <Button onPress={onCancel}>{t("cancel")}</Button>
        </div>
      </Form>
    </div>
  );
}
