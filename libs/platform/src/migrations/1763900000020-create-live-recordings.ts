import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLiveRecordings1763900000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One unbroken stretch of one stream: a host who comes back, or a picture that changes its size, begins another.
      CREATE TABLE live_recordings (
        session_id uuid NOT NULL REFERENCES live_sessions,
        stream text NOT NULL CONSTRAINT live_recordings_stream_known CHECK (stream IN ('main', 'cohost')),
        part int NOT NULL CONSTRAINT live_recordings_part_not_negative CHECK (part >= 0),
        state text NOT NULL CONSTRAINT live_recordings_state_known CHECK (state IN ('RECORDING', 'READY', 'UNSUPPORTED_CODEC')),
        codecs text NOT NULL,
        init_key text,
        started_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, stream, part),
        CONSTRAINT live_recordings_media_has_init CHECK (state = 'UNSUPPORTED_CODEC' OR init_key IS NOT NULL)
      );

      CREATE TABLE live_segments (
        session_id uuid NOT NULL,
        stream text NOT NULL,
        part int NOT NULL,
        n int NOT NULL CONSTRAINT live_segments_n_not_negative CHECK (n >= 0),
        storage_key text NOT NULL CONSTRAINT live_segments_key_once UNIQUE,
        started_at timestamptz NOT NULL,
        duration_ms int NOT NULL CONSTRAINT live_segments_duration_positive CHECK (duration_ms > 0),
        bytes int NOT NULL CONSTRAINT live_segments_bytes_positive CHECK (bytes > 0),
        sha256 text NOT NULL,
        PRIMARY KEY (session_id, stream, part, n),
        FOREIGN KEY (session_id, stream, part) REFERENCES live_recordings
      );

      CREATE FUNCTION refuse_live_recording_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'recordings of a live session are kept as they were (L-25)';
      END $$;
      CREATE TRIGGER live_segments_are_kept BEFORE UPDATE OR DELETE ON live_segments
        FOR EACH ROW EXECUTE FUNCTION refuse_live_recording_change();
      CREATE TRIGGER live_recordings_are_kept BEFORE DELETE ON live_recordings
        FOR EACH ROW EXECUTE FUNCTION refuse_live_recording_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE live_segments, live_recordings;
      DROP FUNCTION refuse_live_recording_change;
    `);
  }
}
