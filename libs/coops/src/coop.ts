export type LegalForm = 'COOPERATIVE' | 'INDIVIDUAL';
export type Exemption = 'SELF_PRODUCED' | 'HANDICRAFT' | 'PETTY_TRADE';
export type CoopState = 'ONBOARDING' | 'OPEN' | 'CLOSED';

export interface Coop {
  id: string;
  slug: string;
  name: string;
  /** Two to four characters cut into its seal, such as 松阳. */
  sealText: string;
  /** County or finer. */
  regionCode: string;
  legalForm: LegalForm;
  registrationNumber: string | null;
  exemption: Exemption | null;
  story: string;
  phone: string | null;
  /** The platform's share of goods, in basis points. */
  commissionBp: number;
  /** What the member gets of a line, in basis points. */
  memberShareBp: number;
  state: CoopState;
}

/** What a sale freezes of its cooperative. */
export interface CoopTerms {
  coopId: string;
  commissionBp: number;
  memberShareBp: number;
  isOpen: boolean;
}

export interface Member {
  id: string;
  coopId: string;
  number: number;
  householdId: string;
  householdNumber: number;
  name: string;
  phone: string | null;
  villageCode: string;
  joinedOn: string;
  leftOn: string | null;
}

export interface Station {
  id: string;
  coopId: string;
  name: string;
  villageCode: string;
  detail: string;
  openedOn: string;
}

export interface Plot {
  id: string;
  coopId: string;
  memberId: string;
  name: string;
  villageCode: string;
  areaSquareMetres: number;
  /** When it was entered, with microseconds: what pages are sorted by. */
  createdAt: string;
}
