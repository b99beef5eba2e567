import { Inject, Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, NotFound } from '@chucun/kernel';
import { CONFIG, type Config, SecretBox } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession } from '../session/session.ts';
import type { PackOrder } from './evidence-pack.ts';

const PURPOSE = 'live.evidence-pass';
const GOOD_MS = 15 * 60_000;

export interface EvidenceExport {
  url: string;
  expiresAt: Date;
}

/** Lets operators and the cooperative's managers fetch a pack, for a reason that is noted. Hosts ask their cooperative. */
@Injectable()
export class EvidencePasses {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionRepository,
    private readonly box: SecretBox,
    private readonly audit: AuditLog,
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    sessionId: string,
    reason: string,
  ): Promise<EvidenceExport | NotFound | InvalidInput> {
    const why = cleanText(reason, { field: 'reason', label: '导出原因', min: 2, max: 200 });
    if (why instanceof InvalidInput) return why;
    const session = await this.sessionFor(viewer, sessionId);
    if (!session) return new NotFound();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + GOOD_MS);
    await this.audit.add(this.db.manager, {
      actorId: viewer.accountId,
      action: 'live.evidence_exported',
      subjectType: 'live_session',
      subjectId: session.id,
      after: { reason: why },
    });
    const order: PackOrder = { exportedBy: viewer.accountId, exportedAt: now, reason: why };
    const pass = this.box.seal(
      PURPOSE,
      JSON.stringify({ sessionId: session.id, expiresAt, order }),
    );
    return { url: `${this.config.publicUrl}/export/live-evidence/${pass}`, expiresAt };
  }

  /** The session if this viewer may see its evidence. */
  async sessionFor(viewer: Viewer, sessionId: string): Promise<LiveSession | undefined> {
    const [session] = await this.sessions.byIds([sessionId]);
    const isTheirs = session?.startedAt && managesCoop(viewer, session.coopId);
    return isTheirs ? session : undefined;
  }

  /** What a pass is for; undefined when it is none, or no longer one. */
  async read(pass: string): Promise<{ session: LiveSession; order: PackOrder } | undefined> {
    const text = this.box.open(PURPOSE, pass);
    if (text === undefined) return undefined;
    const { sessionId, expiresAt, order } = JSON.parse(text) as {
      sessionId: string;
      expiresAt: string;
      order: PackOrder & { exportedAt: string };
    };
    if (new Date(expiresAt) < this.clock.now()) return undefined;
    const [session] = await this.sessions.byIds([sessionId]);
    return session && { session, order: { ...order, exportedAt: new Date(order.exportedAt) } };
  }
}
