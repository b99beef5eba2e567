import { Painter } from './painter.ts';
import { ledge } from './props.ts';
import { Random } from './random.ts';
import { paper, Scene } from './scene.ts';
import { landscape, mix } from './place.ts';
import type { Subject } from './subject.ts';
import { SUBJECTS } from './subjects.ts';

export type PictureKind = 'whole' | 'detail' | 'box' | 'place';

export interface StillLife {
  subject: keyof typeof SUBJECTS;
  seed: string;
  kind: PictureKind;
  /** Colour of the paper; the subject's own where none is given. */
  ground?: string;
  /** Six digits or a name: whose hills stand behind a picture of kind `place`. */
  county?: string;
}

const ZOOM = { whole: 1.1, detail: 1.04, box: 1.06, place: 1 } as const;
const LIFT = { whole: 180, detail: 120, box: 170, place: 0 } as const;

/** Lays out a picture; nothing is rendered yet. */
export function stillLife(wish: StillLife): Scene {
  const r = new Random(`${wish.subject}/${wish.kind}/${wish.seed}`);
  const subject: Subject = SUBJECTS[wish.subject];
  const scene = new Scene(
    r,
    ZOOM[wish.kind] * (wish.kind === 'place' ? 1 : r.branch('zoom').between(0.97, 1.04)),
    LIFT[wish.kind],
  );
  const painter = new Painter(scene, subject, wish.subject, r);
  if (wish.kind === 'place') {
    scene.background(landscape(r.branch('hills'), view(wish, r)) + ledge(r.branch('ledge')));
    painter.ledge();
    return scene;
  }
  const tint = wish.ground ?? mix(subject.ground, '#ffffff', r.branch('tint').between(0, 0.45));
  scene.background(paper(tint, r.branch('paper')));
  if (wish.kind === 'whole') painter.whole();
  else if (wish.kind === 'detail') painter.detail();
  else painter.box();
  return scene;
}

const view = (wish: StillLife, r: Random) => ({
  county: wish.county ?? wish.seed,
  hour: r.pick([6, 9, 11, 14, 17]),
  season: r.pick(['spring', 'summer', 'autumn'] as const),
  height: 1600,
});
