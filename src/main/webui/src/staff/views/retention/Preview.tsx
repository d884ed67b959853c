import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../../api/queries";
import { Loaded } from "../../../design/Loaded";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { retentionPreviewQuery } from "../../api/oversight";
import { NumberCell, Table } from "../../parts/Table";
import { retentionTexts } from "./texts";
import { useRules } from "./useRules";

/** What the next runs are going to delete, as things stand now. */
export function Preview() {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const rule = useRules();
  const { data: words } = useQuery(vocabularyQuery());
  const query = useQuery(retentionPreviewQuery());
  const columns = [
    { head: t("category") },
    { head: t("rule") },
    { head: t("due"), number: true },
    { head: t("waits"), number: true },
  ];
  return (
    <section>
      <h2>{t("preview")}</h2>
      <Loaded query={query}>
        {({ on, due, blocked, items }) =>
          items.length === 0 ? (
            <p>{t("previewNone", { day: formats.day(on) })}</p>
          ) : (
            <>
              <p>{t("previewSum", { day: formats.day(on), due, blocked })}</p>
              <Table caption={t("preview")} columns={columns}>
                {items.map((line) => (
                  <tr key={`${line.category} ${line.rule}`}>
                    <th scope="row">{words?.values["Category"]?.[line.category]?.label ?? line.category}</th>
                    <td>{rule(line.rule)}</td>
                    <NumberCell>{formats.number(line.due)}</NumberCell>
                    <NumberCell>{formats.number(line.blocked)}</NumberCell>
                  </tr>
                ))}
              </Table>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
