import { Button } from "../../design/Button";
import { useTexts } from "../../language/texts";
import { rightTexts } from "./texts";

/** Ends a step: on to the next question. */
export function Next() {
  const t = useTexts(rightTexts);
  return (
    <div>
      <Button type="submit" look="main">
        {t("next")}
      </Button>
    </div>
  );
}
