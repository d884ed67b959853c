import { skipToken, useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Link } from "wouter";
import { queries } from "../../../api/queries";
import { useDraft } from "../../../app/drafts";
import { Title } from "../../../design/Title";
import { useLanguage } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { type Look, searchPersons } from "../../api/persons";
import { useIsOfficer } from "../../frame/session";
import { beginLook } from "../../parts/looks";
import { Matches } from "../../parts/search/Matches";
import { NOBODY, searchOf, type Sought } from "../../parts/search/search";
import { SearchForm } from "../../parts/search/SearchForm";
import { personsTexts } from "./texts";

/** What was found last, for whom and why; in memory alone, so that going back shows it without another look. */
interface Found {
  sought: Sought;
  look: Look;
  matches: Schema<"SubjectMatches">;
}

const FOUND = ["staff", "persons", "found"];

/** Finds the person whose matter is at hand. Nobody browses persons. */
export default function Persons() {
  const t = useTexts(personsTexts);
  const { data: found } = useQuery<Found>({ queryKey: FOUND, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });
  const [searches, setSearches] = useState(0);
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <Search key={searches} last={found?.sought ?? NOBODY} onFound={() => setSearches(searches + 1)} />
      {found !== undefined && <Who found={found} fresh={searches > 0} key={`found-${searches}`} />}
    </>
  );
}

function Search({ last, onFound }: { last: Sought; onFound: () => void }) {
  const [sought, seek, forget] = useDraft("staff-persons", last);
  const officer = useIsOfficer();
  const search = useMutation({
    mutationFn: async (look: Look): Promise<Found> => ({ sought, look, matches: await searchPersons(searchOf(sought, look)) }),
    onSuccess: (found) => {
      forget();
      queries.setQueryData(FOUND, found);
      onFound();
    },
  });
  return (
    <SearchForm sought={sought} onChange={seek} officer={officer} busy={search.isPending} thrown={search.error} onSearch={(look) => search.mutate(look)} />
  );
}

function Who({ found: { look, matches }, fresh }: { found: Found; fresh: boolean }) {
  const t = useTexts(personsTexts);
  const language = useLanguage();
  return (
    <Matches
      matches={matches}
      fresh={fresh}
      action={({ id }, name) => (
        <Link href={`/staff/persons/${id}`} onClick={() => beginLook({ person: id }, look, language)}>
          {name}
        </Link>
      )}
    >
      <p>{t("openWhy")}</p>
    </Matches>
  );
}
