import { carton, ruler } from './props.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';
import type { Subject, Vessel } from './subject.ts';
import type { Holder } from './holder.ts';
import { HOLDERS } from './vessels.ts';

/** Loose goods lie in something flat. */
const LOW: readonly Vessel[] = ['tray', 'plate'];

/** Arranges one subject in a scene. */
export class Painter {
  constructor(
    private readonly scene: Scene,
    private readonly subject: Subject,
    private readonly name: string,
    private readonly r: Random,
  ) {}

  whole(): void {
    const vessels = this.isMound() ? LOW : this.subject.vessels;
    const holder = HOLDERS[this.r.pick(vessels)](this.r.branch('vessel'));
    this.scene.add(holder.behind);
    if (this.subject.vessels[0] === 'stand')
      return this.standing(holder, 1330, this.subject.size * 1.16);
    if (this.isMound()) this.mound(holder.opening.x, holder.opening.y + 60, 860);
    else if (holder.walled || holder.rise > 200) this.heap(holder, this.r.between(0.92, 1.06));
    else this.scatter(holder);
    this.scene.add(holder.before);
    if (holder.walled) this.fallen();
    else if (this.subject.beside) this.besides(1310, 330);
  }

  detail(): void {
    const { r, scene } = this;
    const standing = this.subject.vessels[0] === 'stand';
    scene.add(ruler(r.branch('ruler')));
    if (this.isMound()) return this.mound(800, 900, 1280);
    const size = standing ? 1060 : r.between(820, 900);
    const side = r.chance(0.5) ? 1 : -1;
    if (!standing) this.piece(800 + side * 420, 560, size * 0.72, 1);
    scene.contact(
      800 - (standing ? 0 : side * 90),
      standing ? 740 + size * 0.43 : 800 + size * 0.44,
      size * 0.85,
    );
    this.piece(800 - side * (standing ? 0 : 110), standing ? 740 : 800, size, standing ? 0 : 0.35);
  }

  box(): void {
    const { behind, before, opening } = carton(this.r.branch('box'));
    this.scene.add(behind);
    if (this.isMound()) this.mound(800, opening.y + 40, 820);
    else if (this.subject.vessels[0] === 'stand') {
      const size = this.subject.size * 0.86;
      for (const x of [560, 800, 1040]) {
        this.scene.lay(this.subject.pieces[0]!, `${this.name}-0`, {
          x,
          y: opening.y - size * 0.2,
          size,
        });
      }
    } else this.heap({ behind, before, opening, rise: 230, walled: true }, 0.92);
    this.scene.add(before);
    if (this.subject.beside) this.besides(1400, 250);
  }

  /** A few pieces on a ledge before the hills that they come from. */
  ledge(): void {
    const { r, scene, subject } = this;
    const size = this.isMound() ? 620 : Math.max(340, Math.min(subject.size, 480));
    const count = subject.size > 400 ? 2 : r.int(3, 4);
    const step = size * (subject.vessels[0] === 'stand' ? 0.84 : 0.78);
    const first = 800 - ((count - 1) * step) / 2 + r.between(-120, 120);
    for (let index = 0; index < count; index += 1) {
      const at = first + index * step;
      const down = r.between(0, 50);
      scene.contact(at, 1390 + down + size * 0.06, size * 0.8);
      this.piece(
        at,
        1390 + down - size * 0.36,
        size * r.between(0.92, 1.05),
        this.isMound() ? 0 : 0.5,
      );
    }
  }

  private isMound = (): boolean => this.subject.size >= 600 && this.subject.vessels[0] !== 'stand';

  private piece(x: number, y: number, size: number, tilt: number): void {
    const { r, subject } = this;
    const index = r.int(0, subject.pieces.length - 1);
    const lean = tilt * subject.tilt;
    this.scene.lay(subject.pieces[index]!, `${this.name}-${index}`, {
      x,
      y,
      size,
      angle: r.between(-lean, lean),
      flip: subject.tilt > 0 && r.chance(0.5),
    });
  }

  private heap(holder: Holder, scale: number): void {
    const { r } = this;
    const size = this.subject.size * scale;
    const { x, y, rx } = holder.opening;
    const rows = Math.max(2, Math.round(holder.rise / (size * 0.4)));
    for (let row = 0; row < rows; row += 1) {
      const half = Math.max(size * 0.3, rx * (0.42 + (0.58 * (row + 1)) / rows) - size * 0.16);
      const count = Math.max(
        2,
        Math.round((2 * half) / (size * 0.58)) + (row === rows - 1 ? 1 : 0),
      );
      for (const index of this.inwards(count)) {
        const across = (index / (count - 1)) * 2 - 1;
        const at = x + across * half;
        const drop = across * across * size * 0.12 - (rows - 1 - row) * size * 0.4;
        if (!holder.walled && row === rows - 1) this.scene.contact(at, y + size * 0.42, size);
        const sunk = holder.walled ? size * 0.12 : 0;
        this.piece(
          at + this.about(size),
          y - sunk + drop + this.about(size),
          size * r.between(0.92, 1.08),
          1,
        );
      }
    }
  }

  private about(size: number): number {
    return this.r.between(-0.06, 0.06) * size;
  }

  /** The outer ones first, so that the middle of a row lies on top. */
  private inwards(count: number): number[] {
    const middle = (count - 1) / 2;
    return Array.from({ length: count }, (_, index) => index).sort(
      (a, b) => Math.abs(b - middle) - Math.abs(a - middle) || a - b,
    );
  }

  private scatter(holder: Holder): void {
    const { r } = this;
    const { x, y, rx, ry } = holder.opening;
    const size = this.subject.size * 0.86;
    const rows = Math.max(3, Math.round((ry * 2) / (size * 0.44)));
    for (let row = 0; row < rows; row += 1) {
      const along = (row / (rows - 1)) * 2 - 1;
      const half = rx * Math.sqrt(Math.max(0.12, 1 - along * along * 0.72));
      const count = Math.max(2, Math.round((2 * half) / (size * 0.74)) + 1);
      const near = 0.9 + 0.08 * (along + 1);
      for (let index = 0; index < count; index += 1) {
        const across = (index / (count - 1)) * 2 - 1;
        this.piece(
          x + across * half + r.between(-0.1, 0.1) * size,
          y + along * ry * 0.86 - 30 + r.between(-0.08, 0.08) * size,
          size * near * r.between(0.92, 1.08),
          1,
        );
      }
    }
  }

  private mound(x: number, y: number, width: number): void {
    const { r, subject } = this;
    this.scene.contact(x, y + width * 0.16, width * 0.95);
    const index = r.int(0, subject.pieces.length - 1);
    this.scene.lay(subject.pieces[index]!, `${this.name}-${index}`, {
      x,
      y: y - width * 0.16,
      size: width,
      squeeze: 0.78,
      flip: r.chance(0.5),
    });
  }

  private standing(holder: Holder, foot: number, size: number): void {
    const { r } = this;
    const step = size * (this.subject.step ?? 0.78);
    const count = r.int(1, Math.min(3, Math.max(1, Math.floor(1500 / step))));
    for (let index = 0; index < count; index += 1) {
      const back = index % 2 === 1 || count === 1 ? 0 : 60;
      const x = holder.opening.x + (index - (count - 1) / 2) * step + r.between(-12, 12);
      const grown = size * (count === 1 ? 1.3 : 1) * (back ? 0.94 : 1.04);
      this.scene.contact(x, foot - back - 10, grown * 0.8);
      this.piece(x, foot - back - grown * 0.48, grown, 0);
    }
    this.besides(foot + 40, size * 0.5);
  }

  private besides(foot: number, size: number): void {
    const { r } = this;
    const beside = this.subject.beside ?? [];
    if (beside.length === 0) return;
    const side = r.chance(0.5) ? 1 : -1;
    const index = r.int(0, beside.length - 1);
    const x = 800 + side * r.between(430, 540);
    this.scene.contact(x, foot - 6, size * 0.8);
    this.scene.lay(beside[index]!, `${this.name}-b${index}`, {
      x,
      y: foot - size * 0.46,
      size,
      angle: r.between(-8, 8),
      flip: r.chance(0.5),
    });
    if (beside.length < 2 || r.chance(0.4)) return;
    const other = (index + 1) % beside.length;
    this.scene.contact(800 - side * 520, foot - 4, size * 0.6);
    this.scene.lay(beside[other]!, `${this.name}-b${other}`, {
      x: 800 - side * 520,
      y: foot - size * 0.36,
      size: size * 0.78,
      angle: r.between(-12, 12),
    });
  }

  /** One to three that fell before the crate. */
  private fallen(): void {
    const { r } = this;
    const size = this.subject.size * 0.98;
    const places = [
      [250, 1390],
      [1330, 1400],
      [480, 1450],
    ] as const;
    for (const [x, y] of places.slice(0, r.int(1, 3))) {
      const at = x + r.between(-50, 50);
      this.scene.contact(at, y + size * 0.36, size * 0.9);
      this.piece(at, y, size, 1);
    }
  }
}
