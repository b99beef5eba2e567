import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCoops1763900000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coops (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT coops_slug_once UNIQUE,
        name text NOT NULL,
        seal_text text NOT NULL,
        region_code text NOT NULL,
        legal_form text NOT NULL DEFAULT 'cooperative' CONSTRAINT coops_legal_form_known CHECK (legal_form IN ('cooperative', 'individual')),
        registration_number text,
        exemption text CONSTRAINT coops_exemption_known CHECK (exemption IN ('self_produced', 'handicraft', 'petty_trade')),
        story text NOT NULL DEFAULT '',
        phone text,
        commission_bp int NOT NULL DEFAULT 500 CONSTRAINT coops_commission_in_split_cap CHECK (commission_bp BETWEEN 0 AND 3000),
        member_share_bp int NOT NULL DEFAULT 8000 CONSTRAINT coops_member_share_is_share CHECK (member_share_bp BETWEEN 0 AND 10000),
        state text NOT NULL DEFAULT 'onboarding' CONSTRAINT coops_state_known CHECK (state IN ('onboarding', 'open', 'closed')),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT coops_exemption_for_individuals CHECK (exemption IS NULL OR legal_form = 'individual')
      );
      CREATE INDEX coops_by_region ON coops (region_code text_pattern_ops);

      CREATE TABLE households (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        village_code text NOT NULL,
        number int NOT NULL,
        CONSTRAINT households_number_once UNIQUE (coop_id, number)
      );

      CREATE TABLE members (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        household_id uuid NOT NULL REFERENCES households,
        number int NOT NULL,
        name text NOT NULL,
        phone text,
        village_code text NOT NULL,
        joined_on date NOT NULL,
        left_on date,
        CONSTRAINT members_number_once UNIQUE (coop_id, number),
        CONSTRAINT members_leave_after_joining CHECK (left_on IS NULL OR left_on >= joined_on)
      );

      CREATE TABLE stations (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        name text NOT NULL,
        village_code text NOT NULL,
        detail text NOT NULL DEFAULT '',
        opened_on date NOT NULL DEFAULT current_date,
        closed_on date
      );

      CREATE TABLE plots (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        member_id uuid NOT NULL REFERENCES members,
        name text NOT NULL,
        village_code text NOT NULL,
        area_square_metres int NOT NULL CONSTRAINT plots_area_positive CHECK (area_square_metres > 0),
        created_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plots, stations, members, households, coops`);
  }
}
