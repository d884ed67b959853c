import { useEffect, useRef, useState } from "react";
import { useTexts } from "../language/texts";
import { Button } from "./Button";
import styles from "./ShowMore.module.css";
import { readFromWords } from "./readFrom";
import { moreTexts } from "./moreTexts";
import { Told } from "./Told";

interface ShowMoreProps {
  shown: number;
  /** How many there are in all, where that is known. */
  total?: number | undefined;
  more: boolean;
  onMore: () => Promise<unknown>;
}

/** Shows the next part of a list. The button keeps the focus; with the last part it goes, and the end of the list takes it. */
export function ShowMore({ shown, total, more, onMore }: ShowMoreProps) {
  const t = useTexts(moreTexts);
  const [pressed, setPressed] = useState(false);
  const [fetching, setFetching] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pressed && !more) readFromWords(end.current);
  }, [pressed, more]);
  if (!more && !pressed) return null;
  const press = async () => {
    setPressed(true);
    setFetching(true);
    try {
      await onMore();
    } finally {
      setFetching(false);
    }
  };
  return (
    <div className={styles.more}>
      <Told ref={end}>{more ? total !== undefined && t("shown", { shown, total }) : t("all", { shown })}</Told>
      {more && <Button onPress={press}>{t(fetching ? "fetching" : "more")}</Button>}
    </div>
  );
}
