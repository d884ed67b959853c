import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import { noticeQuery } from "../../api/notice";
import { Loaded } from "../../design/Loaded";
import { Title } from "../../design/Title";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { Notice } from "./Notice";
import { noticeTexts } from "./texts";

/** The privacy notice, for everybody: the version in force, or the one that the address names. */
export default function NoticeView() {
  const t = useTexts(noticeTexts);
  const [address] = useSearchParams();
  const notice = useQuery(noticeQuery(address.get("version") ?? undefined));
  return (
    <>
      {notice.data === undefined && <Title>{t("title")}</Title>}
      <Loaded query={notice} waiting={<Waiting lines={12} />}>
        {(read) => <Notice notice={read} />}
      </Loaded>
    </>
  );
}
