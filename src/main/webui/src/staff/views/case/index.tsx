import { useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import { Back } from "../../../design/Back";
import { Loaded } from "../../../design/Loaded";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { caseQuery, type TaggedCase } from "../../api/case";
import { LookFirst } from "../../parts/LookFirst";
import { useLabel } from "../../parts/useLabel";
import { Asked } from "./Asked";
import { Files } from "./Files";
import { Foreseen } from "./Foreseen";
import { Messages } from "./Messages";
import styles from "./case.module.css";
import { Steps } from "./Steps";
import { Work } from "./Work";
import { Who } from "./Who";
import { caseTexts } from "./texts";

/** A case with everything that its decision needs, on one screen. */
export default function Case() {
  const t = useTexts(caseTexts);
  const { id = "" } = useParams();
  return (
    <>
      <Back href="/staff/requests">{t("back")}</Back>
      <LookFirst queryKey={caseQuery(id).queryKey} purpose="handle-request" title={t("title")} words={t("open")}>
        <Read id={id} />
      </LookFirst>
    </>
  );
}

function Read({ id }: { id: string }) {
  const t = useTexts(caseTexts);
  const query = useQuery(caseQuery(id));
  return (
    <>
      {query.data === undefined && <Title>{t("title")}</Title>}
      <Loaded query={query}>{(tagged) => <Whole tagged={tagged} />}</Loaded>
    </>
  );
}

function Whole({ tagged }: { tagged: TaggedCase }) {
  const t = useTexts(caseTexts);
  const label = useLabel();
  const { found } = tagged;
  const { request } = found;
  return (
    <div className={styles.case}>
      <Title lead={request.reference}>{label("Right", request.right)}</Title>
      <p>{t(found.subjectId === undefined ? "lookedAtNobody" : "looked")}</p>
      <Who found={found} />
      <Asked found={found} />
      <Foreseen found={found} />
      <Work tagged={tagged} />
      <div className={styles.pair}>
        <Messages found={found} />
        <Files found={found} />
      </div>
      <Steps request={request} />
    </div>
  );
}
