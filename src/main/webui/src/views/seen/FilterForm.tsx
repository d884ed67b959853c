import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { vocabularyQuery } from "../../api/queries";
import { Button } from "../../design/Button";
import fields from "../../design/Field.module.css";
import { today } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { type Filters, PARTIES } from "./filters";
import styles from "./seen.module.css";
import { seen } from "./texts";

/** Asks for a part of the time line; what is chosen goes into the address when the button is pressed. */
export function FilterForm({ filters, onShow }: { filters: Filters; onShow: (filters: Filters) => void }) {
  const t = useTexts(seen);
  const id = useId();
  const { data: words } = useQuery(vocabularyQuery());
  const [chosen, setChosen] = useState(filters);
  const [shown, setShown] = useState(filters);
  if (JSON.stringify(shown) !== JSON.stringify(filters)) {
    setShown(filters);
    setChosen(filters);
  }
  const field = (name: keyof Filters) => ({
    id: id + name,
    className: fields.input,
    value: chosen[name] ?? "",
    onChange: ({ target }: { target: { value: string } }) => setChosen({ ...chosen, [name]: target.value }),
  });
  const party = (code: string) =>
    (words?.values["ViewerKind"]?.[code] ?? words?.values["RecipientKind"]?.[code])?.label ?? code;

  function show(event: FormEvent) {
    event.preventDefault();
    onShow(Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== "")));
  }

  return (
    <form className={styles.filters} onSubmit={show}>
      <div className={fields.field}>
        <label htmlFor={`${id}kind`}>{t("kind")}</label>
        <select {...field("kind")}>
          <option value="">{t("kindAll")}</option>
          <option value="look">{t("kindLook")}</option>
          <option value="given">{t("kindGiven")}</option>
        </select>
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}who`}>{t("who")}</label>
        <select {...field("who")}>
          <option value="">{t("whoAll")}</option>
          {PARTIES.map((each) => (
            <option key={each} value={each}>
              {party(each)}
            </option>
          ))}
        </select>
      </div>
      {(["from", "to"] as const).map((name) => (
        <div key={name} className={fields.field}>
          <label htmlFor={id + name}>{t(name)}</label>
          <input type="date" max={today()} {...field(name)} />
        </div>
      ))}
      <div className={styles.show}>
        <Button type="submit">{t("show")}</Button>
      </div>
    </form>
  );
}
