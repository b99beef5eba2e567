import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1763900000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        phone text NOT NULL CONSTRAINT accounts_phone_once UNIQUE,
        display_name text,
        second_factor_secret text,
        second_factor_confirmed_at timestamptz,
        second_factor_last_step bigint,
        locale text NOT NULL DEFAULT 'zh',
        is_demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz
      );

      CREATE TABLE role_grants (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        role text NOT NULL CONSTRAINT role_grants_role_known CHECK (role IN
          ('farmer', 'coop_manager', 'station_agent', 'host', 'official', 'operator')),
        coop_id uuid,
        member_id uuid,
        station_id uuid,
        region_code text,
        granted_by uuid REFERENCES accounts,
        granted_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz,
        CONSTRAINT role_grants_scoped CHECK (CASE role
          WHEN 'farmer' THEN coop_id IS NOT NULL AND member_id IS NOT NULL
          WHEN 'coop_manager' THEN coop_id IS NOT NULL
          WHEN 'host' THEN coop_id IS NOT NULL
          WHEN 'station_agent' THEN station_id IS NOT NULL AND coop_id IS NOT NULL
          WHEN 'official' THEN region_code IS NOT NULL
          ELSE true END)
      );
      CREATE INDEX role_grants_of_account ON role_grants (account_id) WHERE revoked_at IS NULL;
      CREATE INDEX role_grants_of_coop ON role_grants (coop_id, role) WHERE revoked_at IS NULL;
      CREATE UNIQUE INDEX role_grants_once ON role_grants
        (account_id, role, coop_id, member_id, station_id, region_code) NULLS NOT DISTINCT WHERE revoked_at IS NULL;

      CREATE TABLE login_codes (
        id uuid PRIMARY KEY,
        phone text NOT NULL,
        code_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        tries_left int NOT NULL CONSTRAINT login_codes_tries_not_negative CHECK (tries_left >= 0),
        used_at timestamptz
      );
      CREATE INDEX login_codes_of_phone ON login_codes (phone, created_at DESC);

      CREATE TABLE second_factor_challenges (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts,
        expires_at timestamptz NOT NULL,
        tries_left int NOT NULL CONSTRAINT challenges_tries_not_negative CHECK (tries_left >= 0),
        used_at timestamptz
      );

      CREATE TABLE recovery_codes (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_codes_once UNIQUE (account_id, code_hash)
      );

      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts,
        device text NOT NULL DEFAULT '',
        address text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX sessions_of_account ON sessions (account_id) WHERE ended_at IS NULL;

      CREATE TABLE rate_limits (
        key text PRIMARY KEY,
        window_ends_at timestamptz NOT NULL,
        count int NOT NULL
      );

      CREATE TABLE consents (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        kind text NOT NULL,
        given_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz
      );

      CREATE TABLE audit_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor_id uuid,
        on_behalf_of uuid,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb
      );
      CREATE INDEX audit_log_of_subject ON audit_log (subject_type, subject_id, id DESC);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE audit_log, consents, rate_limits, sessions, recovery_codes, second_factor_challenges, login_codes, role_grants, accounts; DROP FUNCTION refuse_change`,
    );
  }
}
