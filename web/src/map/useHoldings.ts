import { useMemo, useState } from "react";

import { useAnswer } from "../api/useAnswer";
import { withQuery } from "../url/query";
import type { ControlMap } from "./answers";
import { type Holding, seriesOf } from "./holdings";

export interface Control {
  day: string;
  holdings: readonly Holding[];
  /** The holders as said, in the order of appearance; their colours and letters follow it. */
  holders: readonly string[];
  opened: string | null;
  open: (id: string | null) => void;
  error: ReturnType<typeof useAnswer>["error"];
  again: () => void;
}

/** Who is said to hold places on a day; asked for only where it is shown. */
export function useHoldings(shown: boolean, day: string): Control {
  const [opened, open] = useState<string | null>(null);
  const asked = new URLSearchParams(day === "" ? {} : { on: day });
  const answer = useAnswer<ControlMap>(shown ? withQuery("/api/picture/control/geo", asked) : null);
  const body = answer.body;
  const { holdings, holders } = useMemo(() => seriesOf(body), [body]);
  return { day: body?.on ?? day, holdings, holders, opened, open, error: answer.error, again: answer.again };
}
