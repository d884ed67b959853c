import { useMutation } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { useDraft } from "../../../app/drafts";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { useTexts } from "../../../language/texts";
import { type Look, searchPersons } from "../../api/persons";
import { Matches } from "../../parts/search/Matches";
import { NOBODY, searchOf, type Sought } from "../../parts/search/search";
import { SearchForm } from "../../parts/search/SearchForm";
import { Both } from "./Both";
import { identityTexts } from "./identityTexts";
import type { OfPerson } from "./Person";
import styles from "./person.module.css";

/** What joining is for, as those who are found read it. */
const LOOK: Look = { purpose: "data-quality" };

type OfJoin = OfPerson & { contact: readonly Schema<"Item">[] };

/** A join as it is prepared: whom one looks for, who it is, why. */
export interface JoinDraft {
  sought: Sought;
  other?: string;
  reason: string;
  key: string;
}

/** Joins the person with another who is the same: finds the other, shows both, says what it does, and does it by one button. */
export function Join(of: OfJoin) {
  const t = useTexts(identityTexts);
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t("join")}</h2>
      <p>{t("joinWhy")}</p>
      <p>
        <Button onPress={() => setOpen(!open)} aria-expanded={open}>
          {t("joinFind")}
        </Button>
      </p>
      {open && <Steps {...of} />}
    </section>
  );
}

function Steps(of: OfJoin) {
  const t = useTexts(identityTexts);
  const words = useWords("");
  const { id } = of.person;
  const [draft, keep, forget] = useDraft<JoinDraft>(`staff-join-${id}`, { sought: { ...NOBODY, way: "name" }, reason: "", key: newIdempotencyKey() });
  const search = useMutation({ mutationFn: () => searchPersons(searchOf(draft.sought, LOOK)) });
  const [joined, setJoined] = useState(false);
  const found = search.data && { ...search.data, items: search.data.items.filter((match) => match.id !== id) };
  if (joined) {
    return (
      <Done title={t("joinedNow")}>
        <p>{t("joinedUndo")}</p>
        <p>{t("outdated")}</p>
      </Done>
    );
  }
  if (draft.other !== undefined) {
    const { other, ...without } = draft;
    const finish = () => {
      forget();
      setJoined(true);
    };
    return <Both {...of} otherLook={LOOK} other={other} draft={draft} onKeep={keep} onJoined={finish} onOther={() => keep(without)} />;
  }
  return (
    <>
      <p>{t("joinLook", { purpose: words.value("LookPurpose", LOOK.purpose), reads: words.explain("LookPurpose", LOOK.purpose) ?? "" })}</p>
      <SearchForm
        sought={draft.sought}
        onChange={(sought) => keep({ ...draft, sought })}
        look={LOOK}
        officer={of.officer}
        busy={search.isPending}
        thrown={search.error}
        onSearch={() => search.mutate()}
      />
      {found !== undefined && (
        <Matches
          matches={found}
          fresh
          nested
          action={(match, name) => (
            <>
              {name} <Button onPress={() => keep({ ...draft, other: match.id })}>{t("compare")}</Button>
            </>
          )}
        >
          <p>{t("compareWhy")}</p>
        </Matches>
      )}
    </>
  );
}
