import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../../api/queries";
import { fieldMessages } from "../../../api/refusals";
import { Button } from "../../../design/Button";
import { Check, Choice, Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import type { Look } from "../../api/persons";
import { lookOf, Purpose } from "../Purpose";
import styles from "./search.module.css";
import { searching } from "./searchTexts";
import { type Sought, WAYS, type Way } from "./search";

const OWN = "portal";

interface SearchFormProps {
  sought: Sought;
  onChange: (sought: Sought) => void;
  /** Why is clear already, where the search is a part of other work. */
  look?: Look;
  officer: boolean;
  busy: boolean;
  /** Why the portal did not search. */
  thrown: unknown;
  onSearch: (look: Look) => void;
}

/** Asks whom to look for, by one identifier or a name, and why. */
export function SearchForm({ sought, onChange, look, officer, busy, thrown, onSearch }: SearchFormProps) {
  const t = useTexts(searching);
  const { data: words } = useQuery(vocabularyQuery());
  const put = (part: Partial<Sought>) => onChange({ ...sought, ...part });
  const sources = Object.entries(words?.sources ?? {}).filter(([id]) => id !== OWN);
  const search = () => {
    const decided = look ?? lookOf(sought.look);
    if (decided !== undefined) onSearch(decided);
  };
  return (
    <Form thrown={thrown} onSubmit={search}>
      <div className={styles.ways}>
        <Choice
          name="way"
          label={t("way")}
          value={sought.way}
          onChange={(way) => put({ way: way as Way })}
          options={WAYS.map((way) => ({ value: way, label: t(`by-${way}`) }))}
        />
      </div>
      {sought.way === "email" && <Field name="email" label={t("email")} value={sought.email} onChange={(email) => put({ email })} required maxLength={254} autoComplete="off" />}
      {sought.way === "phone" && (
        <Field name="phone" label={t("phone")} hint={t("phoneHint")} value={sought.phone} onChange={(phone) => put({ phone })} required maxLength={40} autoComplete="off" />
      )}
      {sought.way === "name" && (
        <div className={styles.pair}>
          <Field name="name.familyName" label={t("familyName")} value={sought.familyName} onChange={(familyName) => put({ familyName })} required maxLength={100} autoComplete="off" />
          <Field
            name="name.givenName"
            label={t("givenName")}
            value={sought.givenName}
            onChange={(givenName) => put({ givenName })}
            required={!sought.beginning}
            maxLength={100}
            autoComplete="off"
          />
          <Field name="name.organisation" label={t("organisation")} value={sought.organisation} onChange={(organisation) => put({ organisation })} maxLength={200} />
          <Field name="name.businessId" label={t("businessId")} value={sought.businessId} onChange={(businessId) => put({ businessId })} maxLength={20} />
          <Check name="beginning" label={t("beginning")} checked={sought.beginning} onChange={(beginning) => put({ beginning })} />
        </div>
      )}
      {sought.way === "source" && (
        <>
          <Choice
            name="sourcePerson.source"
            label={t("source")}
            value={sought.source === "" ? undefined : sought.source}
            onChange={(source) => put({ source })}
            options={sources.map(([id, { name }]) => ({ value: id, label: name }))}
          />
          <Field name="sourcePerson.personId" label={t("personId")} value={sought.personId} onChange={(personId) => put({ personId })} required maxLength={200} autoComplete="off" />
        </>
      )}
      {look === undefined && <Purpose look={sought.look} onChange={(asked) => put({ look: asked })} officer={officer} />}
      <p className={styles.told}>{t("told")}</p>
      {thrown !== null && thrown !== undefined && Object.keys(fieldMessages(thrown)).length === 0 && <Refusal thrown={thrown} />}
      <div>
        <Button type="submit" look="main" busy={busy}>
          {t(busy ? "searching" : "search")}
        </Button>
      </div>
    </Form>
  );
}
