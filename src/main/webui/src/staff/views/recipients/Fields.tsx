import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { vocabularyQuery } from "../../../api/queries";
import { Check, Choice, Field } from "../../../design/Field";
import { FilterChoice } from "../../../design/Filters";
import { useLanguage } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { looking } from "../../parts/lookTexts";
import { useLabel } from "../../parts/useLabel";
import { countriesBy } from "./countries";
import type { Typed, Values } from "./draft";
import { recipientTexts } from "./texts";
import { useCountry } from "./useShown";

/** No basis is needed: a choice of its own, so that one that was chosen can be taken back. */
const NO_BASIS = "none";

interface FieldsProps {
  typed: Typed;
  isNew: boolean;
  onChange: (next: Typed) => void;
}

/** What a recipient is: who, where, how it is told of changes; and of a processor what it handles. */
export function Fields({ typed, isNew, onChange }: FieldsProps) {
  const t = useTexts(recipientTexts);
  const look = useTexts(looking);
  const label = useLabel();
  const country = useCountry();
  const language = useLanguage();
  const countries = useMemo(() => countriesBy(country, language), [language]);
  const { data: words } = useQuery(vocabularyQuery());
  const { now } = typed;
  const put = (part: Partial<Values>) => onChange({ ...typed, now: { ...now, ...part } });
  const putBasis = (basis: string) => {
    const { transferBasis: _, ...rest } = now;
    onChange({ ...typed, now: basis === NO_BASIS ? rest : { ...rest, transferBasis: basis as NonNullable<Values["transferBasis"]> } });
  };
  const options = (type: string) => Object.entries(words?.values[type] ?? {}).map(([value, { explanation }]) => ({ value, label: label(type, value), hint: explanation }));
  const checks = (name: "categories" | "purposes", type: string) => (
    <fieldset>
      <legend>{t(name)}</legend>
      {Object.keys(words?.values[type] ?? {}).map((value) => {
        const others = (now[name] as readonly string[]).filter((each) => each !== value);
        return (
          <Check
            key={value}
            name={value}
            label={label(type, value)}
            checked={(now[name] as readonly string[]).includes(value)}
            onChange={(checked) => put({ [name]: checked ? [...others, value] : others })}
          />
        );
      })}
    </fieldset>
  );
  return (
    <>
      {isNew && <Field name="id" label={t("id")} hint={t("idHint")} value={typed.id} onChange={(id) => onChange({ ...typed, id })} required maxLength={63} />}
      <Field name="name" label={t("name")} hint={t("personReads")} value={now.name} onChange={(name) => put({ name })} required maxLength={200} />
      <Field name="contact" label={t("contact")} hint={t("personReads")} value={now.contact} onChange={(contact) => put({ contact })} required maxLength={500} />
      <Choice name="kind" label={t("kind")} value={now.kind} onChange={(kind) => put({ kind: kind as NonNullable<Values["kind"]> })} options={options("RecipientKind")} />
      {now.kind === "partner" && <Field name="partner" label={t("partner")} hint={t("partnerHint")} value={now.partner} onChange={(partner) => put({ partner })} maxLength={100} />}
      <FilterChoice name="country" label={t("country")} value={now.country} options={countries} onChoose={(code) => put({ country: code })} />
      <Choice
        name="transferBasis"
        label={t("basis")}
        value={now.transferBasis ?? NO_BASIS}
        onChange={putBasis}
        options={[{ value: NO_BASIS, label: t("basisNone") }, ...options("TransferBasis").map((option) => ({ ...option, hint: look("reads", { words: option.hint ?? "" }) }))]}
      />
      <Choice name="channel" label={t("channel")} value={now.channel} onChange={(channel) => put({ channel: channel as NonNullable<Values["channel"]> })} options={options("RecipientChannel")} />
      {now.kind === "processor" && (
        <>
          {checks("categories", "Category")}
          {checks("purposes", "Purpose")}
        </>
      )}
    </>
  );
}
