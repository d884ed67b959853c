import { Link } from "wouter";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { useIsOfficer } from "../../frame/session";
import { Enter } from "./Enter";
import { Register } from "./Register";
import { disclosureTexts } from "./texts";

/** The register of disclosures for the officer, and for all of staff where a disclosure is entered. */
export default function Disclosures() {
  const t = useTexts(disclosureTexts);
  const officer = useIsOfficer();
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <p>
        <Link href="/staff/recipients">{t("recipients")}</Link>
      </p>
      <Enter />
      {officer ? <Register /> : <p>{t("registerOfficer")}</p>}
    </>
  );
}
