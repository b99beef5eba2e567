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
        created_by uuid,
        client_key text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT coops_exemption_for_individuals CHECK (exemption IS NULL OR legal_form = 'individual')
      );
      CREATE UNIQUE INDEX coops_client_key_once ON coops (created_by, client_key) WHERE client_key IS NOT NULL;
      CREATE INDEX coops_by_region ON coops (region_code text_pattern_ops);

      CREATE TABLE households (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        village_code text NOT NULL,
        number int NOT NULL,
        CONSTRAINT households_number_once UNIQUE (coop_id, number),
        CONSTRAINT households_of_coop UNIQUE (id, coop_id)
      );

      CREATE TABLE members (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        household_id uuid NOT NULL,
        number int NOT NULL,
        name text NOT NULL,
        phone text,
        village_code text NOT NULL,
        joined_on date NOT NULL,
        left_on date,
        CONSTRAINT members_number_once UNIQUE (coop_id, number),
        CONSTRAINT members_of_coop UNIQUE (id, coop_id),
        CONSTRAINT members_household_of_same_coop FOREIGN KEY (household_id, coop_id) REFERENCES households (id, coop_id),
        CONSTRAINT members_leave_after_joining CHECK (left_on IS NULL OR left_on >= joined_on)
      );
      CREATE UNIQUE INDEX members_same_person_once ON members (coop_id, name, phone) WHERE phone IS NOT NULL AND left_on IS NULL;
      CREATE INDEX members_of_household ON members (household_id);

      CREATE TABLE stations (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        name text NOT NULL,
        village_code text NOT NULL,
        detail text NOT NULL DEFAULT '',
        opened_on date NOT NULL DEFAULT current_date,
        closed_on date
      );
      CREATE INDEX stations_of_coop ON stations (coop_id);

      CREATE TABLE plots (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        member_id uuid NOT NULL,
        name text NOT NULL,
        village_code text NOT NULL,
        area_square_metres int NOT NULL CONSTRAINT plots_area_positive CHECK (area_square_metres > 0),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plots_member_of_same_coop FOREIGN KEY (member_id, coop_id) REFERENCES members (id, coop_id)
      );
      CREATE INDEX plots_of_coop ON plots (coop_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plots, stations, members, households, coops`);
  }
}
