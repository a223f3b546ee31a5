/** Sentences of contracts by the status of their marked mention; each is read after a preamble that makes a contract. */
export const ENGLISH_CONTRACT: Readonly<Record<string, string>> = {
  active: `
    The Licensee may exercise the ⟦right of first refusal⟧ within thirty days.
    The Licensor may terminate the ⟦licence⟧ on ninety days' notice.
    Neither party shall ⟦assign⟧ this Agreement without the other's consent.
    The Supplier shall not supply any competitor and grants the Buyer ⟦exclusivity⟧ in the Territory.
    If the Buyer would breach this Section, the ⟦exclusivity⟧ shall end.
    No Shareholder may ⟦assign⟧ its Shares without first complying with the ⟦right of first refusal⟧.
    Upon termination, the ⟦licence⟧ shall lapse.
    Without prejudice to the ⟦right of first refusal⟧, the Shareholder may pledge its Shares.
    The Licensee shall not sublicense the ⟦licence⟧ granted hereunder.
    The ⟦royalty⟧ shall not be less than 3 % of Net Sales.
    Any proposed transfer is subject to the ⟦right of first refusal⟧.
    The Company shall have no obligation to renew the ⟦exclusivity⟧ after the Term.
    Supplier may not appoint any other distributor during the ⟦exclusivity⟧ period.
    Licensee shall have a ⟦right of first refusal⟧, exercisable within fifteen (15) days.
    In no event shall the ⟦royalty⟧ be reduced below two percent (2%).
    The ⟦licence⟧ shall terminate automatically upon the bankruptcy of the Licensee.
    Subject to Section 4, Licensor hereby grants to Licensee a ⟦licence⟧ under the Patents.
    If Buyer fails to purchase the minimum volume, the ⟦exclusivity⟧ shall cease to apply.
    The ⟦warrants⟧ may be exercised at any time prior to the fifth anniversary of the date hereof.
    Neither party shall be released from the ⟦purchase commitment⟧ by reason of force majeure.
    The ⟦right of first refusal⟧ shall not apply to transfers to Affiliates.
    Nothing in this Section limits the ⟦exclusivity⟧ granted to Distributor.
    Reseller shall not, during the Term, solicit orders outside the ⟦exclusivity⟧ area.
    Franchisee shall pay a continuing ⟦royalty⟧ of six percent (6%) of Gross Sales.
    The ⟦right of first refusal⟧ set forth herein shall survive the closing of the initial public offering.
    Upon expiration of the Term, all ⟦intellectual property rights⟧ shall revert to Owner.
    Either party may terminate the ⟦licence⟧ for convenience upon sixty (60) days prior written notice.
    Purchaser would not have entered into this Agreement without the ⟦purchase commitment⟧.
    The Company proposes to issue the ⟦warrants⟧ on the Closing Date pursuant to Section 2.
    If no notice is given, the ⟦right of first refusal⟧ shall be deemed waived with respect to that transfer.
    The ⟦exclusivity⟧ shall continue until terminated in accordance with Article 12.
    Company may not grant any third party a ⟦licence⟧ broader than the one set forth in Section 3.
    The ⟦right of first refusal⟧ may be waived in writing by the holders of a majority of the Preferred Shares.
    Any waiver of the ⟦royalty⟧ must be signed by both parties.
    Termination of this Agreement shall not affect the ⟦warrants⟧ previously issued.
  `,
  negated: `
    4.2 ⟦Right of First Refusal⟧. Intentionally omitted.
    Section 9. ⟦Exclusivity⟧. Not applicable.
    ⟦Royalty⟧. [Reserved]
    No ⟦licence⟧ is granted hereunder by implication or otherwise.
    Nothing herein shall be construed as granting any ⟦licence⟧.
    The Distributor shall have no ⟦exclusivity⟧ in the Territory.
    This Agreement does not grant the Customer any ⟦right of first refusal⟧.
    The appointment hereunder is non-⟦exclusive⟧.
    The Shares shall carry no ⟦veto right⟧.
    This Agreement confers no ⟦licence⟧ on the Recipient, whether express or implied.
    Consultant shall not acquire any ⟦intellectual property rights⟧ in the Deliverables.
    The rights granted hereunder are non-⟦exclusive⟧.
    Except as set forth herein, Licensee shall not be entitled to any ⟦royalty⟧.
    No ⟦royalty⟧ shall be payable on samples.
    Buyer has not been granted ⟦exclusivity⟧ in any territory.
    Licensor does not grant any ⟦licence⟧ by estoppel or otherwise.
    Distributor acknowledges that its appointment is not ⟦exclusive⟧.
    Nothing contained in this Agreement shall be deemed to grant either party any ⟦licence⟧.
    The parties agree that no ⟦right of first refusal⟧ exists with respect to the Shares.
    The Recipient shall not be granted a ⟦licence⟧ to any patent of the Discloser.
    Customer is under no ⟦purchase commitment⟧ of any kind.
    The Shares do not carry a ⟦veto right⟧.
    Nothing in this Agreement creates a ⟦right of first refusal⟧ in favour of Distributor.
    Sales of samples do not give rise to a ⟦royalty⟧.
    No ⟦exclusivity⟧ is granted for online sales.
    Licensee has no ⟦right of first offer⟧ with respect to other fields.
  `,
  ended: `
    The Investor hereby waives its ⟦right of first refusal⟧ with respect to the Shares.
    The ⟦exclusivity⟧ granted under the Original Agreement has lapsed and is of no further effect.
    The parties acknowledge that the ⟦licence⟧ was terminated on 1 March 2021.
    Each Shareholder irrevocably waives any ⟦right of first refusal⟧ it may have in respect of the Transfer.
    The Prior Agreement and the ⟦exclusivity⟧ granted thereunder are hereby terminated.
    As of the Effective Date the ⟦purchase commitment⟧ has been satisfied and is of no further force or effect.
    The parties agree that the ⟦licence⟧ expired on December 31, 2019.
    The Investor has waived its ⟦right of first offer⟧ in writing.
    The ⟦licence⟧ granted by the 2015 Agreement has expired.
    The parties hereby cancel the ⟦purchase commitment⟧ set forth in Exhibit B.
    Buyer has irrevocably released Seller from the ⟦purchase commitment⟧.
    The ⟦exclusivity⟧ set out in Section 2 of the Original Agreement ceased on June 30, 2018.
    Licensor and Licensee have mutually terminated the ⟦licence⟧ effective as of the date hereof.
    The Holder hereby relinquishes its ⟦veto right⟧.
    The ⟦warrants⟧ issued in 2014 have lapsed.
    The Company has cancelled the ⟦licence⟧ dated May 4, 2016.
    The parties hereby terminate the ⟦exclusivity⟧ provided for in the Distribution Agreement.
    The ⟦right of first refusal⟧ was waived by all Shareholders on March 3, 2020.
    Investor hereby surrenders the ⟦board seat⟧ to which it was entitled.
    The ⟦royalty⟧ obligation under the 2012 Agreement has been extinguished.
    Distributor acknowledges that its ⟦exclusivity⟧ has expired.
  `,
};
