import { createContext, type ReactNode, use, useEffect, useState } from "react";

import { loginAddress } from "../url/login";
import { currentAddress, go } from "../url/location";
import { DeskContext, NO_ACCOUNTS } from "./desk";
import type { Me } from "./types";

const MeContext = createContext<Me>(NO_ACCOUNTS);

/** Who works at this desk; until it is known, as where nobody has to log in. */
export function useMe(): Me {
  return use(MeContext);
}

/** Asks who works here, and leads to the log-in where the desk wants to know. */
export function MeProvider({ children }: { children: ReactNode }) {
  const desk = use(DeskContext);
  const [me, setMe] = useState(NO_ACCOUNTS);
  useEffect(() => {
    desk.onShutOut(() => {
      const next = currentAddress();
      if (!next.startsWith("/login")) go(loginAddress({ next }), { replace: true });
    });
    // A desk that does not answer is told by the view that asks it.
    const ask = () => void desk.me().then(setMe, () => undefined);
    ask();
    return desk.onRefresh(ask);
  }, [desk]);
  return <MeContext value={me}>{children}</MeContext>;
}
