import { article } from "./records";

// Invented reports of an invented war.

const BRIDGE =
  "Government forces said on Monday that at least 20 fighters were captured near the Orla bridge after an overnight assault on Kestrel Hill 🏔 in the north.";
const BRIDGE_DENIAL = "A spokesman for the Northern Front denied that any of its men had been taken.";
const BRIDGE_OWNED = "He acknowledged that the group had pulled back from two villages east of Tarsen.";
const BRIDGE_SHELLS =
  "Residents reached by telephone told the Harbour Post that mortar shells had hit a bakery in Tarsen, killing four people and wounding about a dozen, the local council reported.";
const BRIDGE_QUOTE = "“We will retake the bridge before the rains come.”";
const BRIDGE_OWN = "The road between Tarsen and the coast has been closed since Sunday.";

export const BRIDGE_ARTICLE = article(
  "bridge",
  {
    title: "Army says fighters captured at Orla bridge",
    outlet: "Harbour Post",
    published: "2024-03-11T08:30:00Z",
    url: "https://harbour-post.example/orla-bridge",
    language: "en",
  },
  [
    ["headline", "Army says fighters captured at Orla bridge"],
    ["byline", "By our correspondent in Tarsen"],
    ["caption", "Smoke over Kestrel Hill on Monday morning."],
    ["credit", "© Harbour Post / L. Adem"],
    ["", ""],
    ["body", `${BRIDGE} ${BRIDGE_DENIAL} ${BRIDGE_OWNED}`],
    ["", ""],
    ["body", BRIDGE_SHELLS],
    ["", ""],
    ["body", "The Northern Front’s commander, Idris Vale, put it this way in a recorded message:"],
    ["block-quote", BRIDGE_QUOTE],
    ["", ""],
    ["body", `${BRIDGE_OWN} Some reports suggest that aid lorries may be let through on Wednesday.`],
    ["", ""],
    ["related", "Read also: What we know of the Kestrel Hill line"],
    ["share", "Share Tweet Email"],
  ],
  [
    {
      sentence: BRIDGE,
      source: "Government forces",
      cue: "said",
      content: "at least 20 fighters were captured near the Orla bridge",
      events: [
        {
          trigger: "captured",
          type: "COERCE.capture",
          target: ["fighters"],
          place: ["near the Orla bridge"],
          time: ["Monday"],
          counts: [{ words: "at least 20", min: 20, max: null, what: "captured", who: "fighters" }],
        },
      ],
    },
    {
      sentence: BRIDGE,
      source: "Government forces",
      cue: "said",
      content: "an overnight assault on Kestrel Hill 🏔 in the north",
      events: [
        {
          trigger: "assault",
          type: "ASSAULT.offensive",
          target: ["Kestrel Hill"],
          place: ["Kestrel Hill", "in the north"],
          time: ["overnight"],
        },
      ],
    },
    {
      sentence: BRIDGE_DENIAL,
      source: "A spokesman for the Northern Front",
      cue: "denied",
      content: "any of its men had been taken",
      status: "denied",
      polarity: "negative",
      events: [{ trigger: "taken", type: "COERCE.capture", target: ["any of its men"] }],
    },
    {
      sentence: BRIDGE_OWNED,
      source: "He",
      ref: "A spokesman for the Northern Front",
      cue: "acknowledged",
      content: "the group had pulled back from two villages east of Tarsen",
      status: "acknowledged",
      events: [
        {
          trigger: "pulled back",
          type: "RETREAT.withdraw",
          actor: ["the group"],
          place: ["two villages east of Tarsen"],
          counts: [{ words: "two", min: 2, max: 2, what: "villages", who: "villages" }],
        },
      ],
    },
    {
      sentence: BRIDGE_SHELLS,
      source: "Residents reached by telephone",
      via: ["the local council"],
      cue: "told",
      content: "mortar shells had hit a bakery in Tarsen, killing four people and wounding about a dozen",
      events: [
        {
          trigger: "hit",
          type: "ASSAULT.shelling",
          target: ["a bakery"],
          place: ["Tarsen"],
          materiel: ["mortar shells"],
        },
        {
          trigger: "killing",
          type: "ASSAULT.kill",
          target: ["four people"],
          place: ["Tarsen"],
          counts: [{ words: "four", min: 4, max: 4, what: "killed", who: "people" }],
        },
        {
          trigger: "wounding",
          type: "ASSAULT.injure",
          place: ["Tarsen"],
          counts: [{ words: "about a dozen", min: 12, max: 12, what: "injured" }],
        },
      ],
    },
    {
      sentence: BRIDGE_SHELLS,
      source: "the local council",
      cue: "reported",
      content:
        "Residents reached by telephone told the Harbour Post that mortar shells had hit a bakery in Tarsen",
      events: [{ trigger: "hit", type: "ASSAULT.shelling", target: ["a bakery"], place: ["Tarsen"] }],
    },
    {
      sentence: BRIDGE_QUOTE,
      source: "Idris Vale",
      content: "We will retake the bridge before the rains come.",
      status: "threatened",
      modality: "intended",
      events: [
        {
          trigger: "retake",
          type: "COERCE.seize",
          actor: ["We"],
          target: ["the bridge"],
          place: ["the bridge"],
        },
      ],
    },
    {
      sentence: BRIDGE_OWN,
      content: "The road between Tarsen and the coast has been closed since Sunday",
      status: "stated",
      events: [
        {
          trigger: "closed",
          type: "COERCE.restrict",
          place: ["between Tarsen and the coast"],
          time: ["since Sunday"],
        },
      ],
    },
    {
      sentence: "Some reports suggest that aid lorries may be let through on Wednesday.",
      source: "Some reports",
      cue: "suggest",
      content: "aid lorries may be let through on Wednesday",
      status: "suggested",
      modality: "possible",
      events: [
        { trigger: "let through", type: "RETREAT.access", target: ["aid lorries"], time: ["on Wednesday"] },
      ],
    },
  ],
);

const DRONE =
  "The Coastal Command accused the Republic of flying armed drones over the port of Maren on Tuesday.";
const DRONE_TWO =
  "According to Radio Maren, two fuel depots were destroyed and up to 300 people fled inland.";

export const PORT_ARTICLE = article(
  "port",
  { title: "Fuel depots burn at Maren", outlet: "Radio Maren", published: "2024-03-12" },
  [["body", `${DRONE} ${DRONE_TWO}`]],
  [
    {
      sentence: DRONE,
      source: "The Coastal Command",
      cue: "accused",
      content: "the Republic of flying armed drones over the port of Maren on Tuesday",
      status: "accused",
      events: [
        {
          trigger: "flying",
          type: "ASSAULT.airstrike",
          actor: ["the Republic"],
          place: ["the port of Maren"],
          time: ["on Tuesday"],
          materiel: ["armed drones"],
        },
      ],
    },
    {
      sentence: DRONE_TWO,
      source: "Radio Maren",
      cue: "According to",
      content: "two fuel depots were destroyed",
      events: [
        {
          trigger: "destroyed",
          type: "ASSAULT.destroy",
          target: ["two fuel depots"],
          counts: [{ words: "two", min: 2, max: 2, what: "destroyed", who: "fuel depots" }],
        },
      ],
    },
    {
      sentence: DRONE_TWO,
      source: "Radio Maren",
      cue: "According to",
      content: "up to 300 people fled inland",
      events: [
        {
          trigger: "fled",
          type: "DISPLACE",
          target: ["people"],
          place: ["inland"],
          counts: [{ words: "up to 300", min: null, max: 300, what: "displaced", who: "people" }],
        },
      ],
    },
  ],
);

const PLAIN = "Talks were put off, it was unclear until when.";

/** A report of which nothing is known but its text. */
export const BARE_ARTICLE = article(
  "notes/day 3?",
  {},
  [["body", PLAIN]],
  [
    {
      sentence: PLAIN,
      content: "Talks were put off",
      status: "unclear",
      events: [{ trigger: "Talks", type: "CONSULT" }],
    },
  ],
);

export const SAMPLE = [BRIDGE_ARTICLE, PORT_ARTICLE, BARE_ARTICLE];
