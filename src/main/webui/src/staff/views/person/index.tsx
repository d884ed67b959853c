import { useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import { isRefusal } from "../../../api/refusals";
import { Back } from "../../../design/Back";
import { Loaded } from "../../../design/Loaded";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { type Look, personQuery, personsContactQuery } from "../../api/persons";
import { useIsOfficer } from "../../frame/session";
import { AskLook } from "../../parts/AskLook";
import { LookBar } from "../../parts/LookBar";
import { useLook } from "../../parts/looks";
import { Person } from "./Person";
import { personTexts } from "./texts";

/** One person: who they are, what is held about them, and what can be done; seen only after it was said that it is logged. */
export default function PersonView() {
  const id = useParams()["id"] ?? "";
  return <OnePerson key={id} id={id} />;
}

function OnePerson({ id }: { id: string }) {
  const t = useTexts(personTexts);
  const officer = useIsOfficer();
  const { look, begin, end } = useLook({ person: id });
  return (
    <>
      <Back href="/staff/persons">{t("back")}</Back>
      {look === undefined ? (
        <>
          <Title lead={t("lead")}>{t("title")}</Title>
          <AskLook name={`staff-look-${id}`} officer={officer} words={t("look")} onLook={begin} />
        </>
      ) : (
        <Seen id={id} look={look} officer={officer} onOther={end} />
      )}
    </>
  );
}

function Seen({ id, look, officer, onOther }: { id: string; look: Look; officer: boolean; onOther: () => void }) {
  const person = useQuery(personQuery(id, look));
  // Contact details that are not shown, or not reached, take nothing from the rest.
  const contact = useQuery(personsContactQuery(id, look));
  const t = useTexts(personTexts);
  const again = () => Promise.all([person.refetch(), contact.refetch()]);
  if (isRefusal(person.error, "not-found")) return <Title lead={t("goneWhy")}>{t("gone")}</Title>;
  return (
    <Loaded query={person}>
      {(seen) =>
        contact.isPending ? (
          <Loaded query={contact}>{() => null}</Loaded>
        ) : (
          <Person person={seen} contact={contact.data ?? []} look={look} officer={officer}>
            <LookBar look={look} onAgain={again} onOther={onOther} />
          </Person>
        )
      }
    </Loaded>
  );
}
