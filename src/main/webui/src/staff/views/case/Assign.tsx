import { useMutation } from "@tanstack/react-query";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { useTexts } from "../../../language/texts";
import { assignSubject } from "../../api/case";
import { searchPersons } from "../../api/persons";
import { Matches } from "../../parts/search/Matches";
import { NOBODY, searchOf } from "../../parts/search/search";
import { SearchForm } from "../../parts/search/SearchForm";
import { Stopped } from "./Stopped";
import { type StepProps, useStep } from "./useStep";
import { workTexts } from "./workTexts";

/** To find who asked is what it is for. */
const IDENTIFYING = { purpose: "identify-person" } as const;

/** Finds who asked in the register, and says so. */
export function Assign(props: StepProps) {
  const t = useTexts(workTexts);
  const [sought, seek, forget] = useDraft(`case assign ${props.tagged.found.request.id}`, NOBODY);
  const search = useMutation({ mutationFn: () => searchPersons(searchOf(sought, IDENTIFYING)) });
  return (
    <>
      <h3>{t("assign")}</h3>
      <SearchForm
        sought={sought}
        onChange={seek}
        look={IDENTIFYING}
        officer={false}
        busy={search.isPending}
        thrown={search.error}
        onSearch={() => search.mutate()}
      />
      {search.data !== undefined && (
        <Matches
          matches={search.data}
          fresh
          nested
          action={({ id }, name) => (
            <>
              {name}{" "}
              <This {...props} subjectId={id} forget={forget} />
            </>
          )}
        />
      )}
    </>
  );
}

function This({ subjectId, forget, ...props }: StepProps & { subjectId: string; forget: () => void }) {
  const t = useTexts(workTexts);
  const step = useStep(props, (of) => assignSubject(of, { subjectId }), forget);
  return (
    <>
      <Button onPress={step.go}>{t("assignButton")}</Button>
      <Stopped step={step} />
    </>
  );
}
