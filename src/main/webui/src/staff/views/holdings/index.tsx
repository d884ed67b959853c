import { useParams } from "wouter";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Back } from "../../../design/Back";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { useIsOfficer } from "../../frame/session";
import { AskLook } from "../../parts/AskLook";
import { useLook } from "../../parts/looks";
import { useLabel } from "../../parts/useLabel";
import { Holdings } from "./Holdings";
import { holdingsTexts } from "./texts";

/** What is held about a person of one category, item by item; seen only after it was said that it is logged. */
export default function HoldingsView() {
  const { id = "", category = "" } = useParams();
  return <OneCategory key={`${id} ${category}`} id={id} category={category as Schema<"Category">} />;
}

function OneCategory({ id, category }: { id: string; category: Schema<"Category"> }) {
  const t = useTexts(holdingsTexts);
  const label = useLabel();
  const officer = useIsOfficer();
  const { look, begin, end } = useLook({ person: id, part: category });
  const name = label("Category", category);
  // What the address names may be no category: then it has no words.
  const known = name !== category;
  return (
    <>
      <Back href={`/staff/persons/${id}`}>{t("back")}</Back>
      <Title lead={known ? t("lead") : t("unknownWhy")}>{known ? name : t("unknown")}</Title>
      {known && look === undefined && (
        <AskLook name={`staff-look-${id}-${category}`} officer={officer} words={t("look", { category: name })} onLook={begin} />
      )}
      {known && look !== undefined && <Holdings id={id} category={category} look={look} officer={officer} onOther={end} />}
    </>
  );
}
