import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { shifts } from "./tags";

const room = { left: 0, right: 100 };

describe("shifts", () => {
  it("leaves boxes where they do not touch", () => {
    expect(
      shifts(
        [
          { left: 0, right: 20 },
          { left: 40, right: 60 },
        ],
        room,
      ),
    ).toEqual([0, 0]);
  });

  it("moves a box off the one before it", () => {
    expect(
      shifts(
        [
          { left: 0, right: 20 },
          { left: 10, right: 30 },
        ],
        room,
      ),
    ).toEqual([0, 18]);
  });

  it("moves boxes back from the right edge", () => {
    expect(
      shifts(
        [
          { left: 70, right: 85 },
          { left: 90, right: 110 },
        ],
        room,
      ),
    ).toEqual([-13, -10]);
  });

  it("keeps boxes apart and within the right edge, however many", () => {
    const boxes = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(boxes, (pairs) => {
        const wanted = pairs
          .map(([left, width]) => ({ left, right: left + width }))
          .toSorted((a, b) => a.left - b.left);
        const moved = shifts(wanted, room).map((shift, index) => ({
          left: (wanted[index]?.left ?? 0) + shift,
          right: (wanted[index]?.right ?? 0) + shift,
        }));
        moved.forEach((box, index) => {
          expect(box.right).toBeLessThanOrEqual(room.right);
          expect(box.left).toBeGreaterThan(moved[index - 1]?.right ?? Number.NEGATIVE_INFINITY);
        });
      }),
    );
  });
});
