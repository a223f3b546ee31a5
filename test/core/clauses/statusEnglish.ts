/** Sentences of reports by the status of their marked mention. */
export const ENGLISH: Readonly<Record<string, string>> = {
  active: `
    Microsoft holds a ⟦stake⟧ of roughly 27 % in the new company.
    The bank has kept its ⟦right of first refusal⟧ on any further sale.
    For now the chipmaker enjoys full ⟦exclusivity⟧ in Europe.
    The ⟦licence⟧ runs until 2032 and covers research as well.
    The ⟦exclusivity⟧ ends in 2031, when the first machines are delivered.
    If the panel agrees, the ⟦licence⟧ lapses at once.
    Orla Foods pays a ⟦royalty⟧ of 4 per cent on every bottle.
    The start-up has committed itself to a ⟦purchase commitment⟧ worth $40bn.
    Its new ⟦licence⟧ replaces the one that was signed in 2019.
    The fund now has a ⟦board seat⟧ and sees the monthly figures.
    Neither side has touched the ⟦royalty⟧, which stays at 6 %.
    The brewer is not selling: its ⟦stake⟧ remains at 40 %.
    The ⟦right of first refusal⟧ expires five years after closing.
    Each founder keeps a ⟦veto right⟧ as long as he owns a tenth of the shares.
    Northwind will pay a ⟦royalty⟧ of 3 % from 2026 on.
    The deal gives the railway a ⟦right of first offer⟧ on six new lines.
    Gone is the old management; the family's ⟦stake⟧ is still 51 %.
    The ⟦exclusivity⟧ cannot be ended before 2029.
    Nothing in the merger papers changes the ⟦revenue share⟧.
    The licensee loses its data, but the ⟦licence⟧ survives.
    The group secured ⟦exclusive⟧ rights to the film for eight years.
    Its ⟦stake⟧ of 12 %, bought last spring, makes it the second owner.
    Although it gave up its seat on the board, Halden retains its 9 % ⟦stake⟧.
    Only when both regulators agree does the ⟦exclusivity⟧ fall away.
    The agreement does not expire before 2036, and neither does the ⟦licence⟧.
    The parties have agreed on a ⟦commitment⟧ to buy 900,000 tonnes a year.
    Sonora Bank was granted ⟦warrants⟧ for five million shares.
    Distributors in the north enjoy no less ⟦exclusivity⟧ than those in the south.
    Until 2030 the start-up shares a fifth of its sales under the ⟦revenue share⟧.
    The foundation walks away with a ⟦stake⟧ of around 26 per cent, plus a warrant should the share price soar.
    Redmond keeps its ⟦IP rights⟧ through 2032, even for systems that arrive after AGI.
    Under the deal announced on Tuesday, the carmaker takes a ⟦stake⟧ of 15 % in the battery firm for $2bn.
    Nothing stops the lab from working with rivals, yet its ⟦exclusivity⟧ for the programming interface survives until AGI.
    Shell, which already had a foot in the project, now has a ⟦stake⟧ of 40 %.
    What the brewer does get is a ⟦right of first offer⟧ should the family ever sell.
    The studio pays no advance; instead it hands over a ⟦royalty⟧ of 9 per cent on every ticket.
    OpenAI can now release open-weight models, and its ⟦commitment⟧ to Azure has grown by $250bn.
    That ⟦licence⟧, the lawyers stress, cannot be revoked before 2035.
    The bank's ⟦right of first refusal⟧ will lapse once the loan is repaid.
    Rather than pay cash, the airline issued ⟦warrants⟧ for 3 million shares.
    Its ⟦valuation⟧ has climbed from $80bn to $157bn in a year.
    A committee of five now decides whether ⟦AGI⟧ has been reached.
    The chipmaker has not sold a single share: its ⟦stake⟧ is still worth $4bn.
    Until the trial ends, the generic maker is bound by the ⟦exclusivity⟧.
    Clayton, Dubilier & Rice ends up with half of the consumer arm, while the drugmaker holds on to a ⟦stake⟧ of 48.2 per cent.
    AMD hands the lab ⟦warrants⟧ for up to 160 million shares, which vest as the chips are delivered.
    A golden share gives Washington a ⟦veto right⟧ over plant closures.
    Nissan and its French ally each retain a ⟦stake⟧ of 15 per cent in the other.
    The utility has locked in a 15-year ⟦purchase commitment⟧ for two million tonnes of gas.
    Sony's ⟦exclusive⟧ arrangement covers consoles alone; PCs are left out.
    So long as the panel has not spoken, the API ⟦exclusivity⟧ stands.
    The search group will also collect a ⟦revenue share⟧ of 36 % on queries typed into the browser.
    The new body is run by a nonprofit that appoints the whole ⟦board of directors⟧.
    After the split, the parent company is left with a ⟦stake⟧ of just under a fifth.
    All the ⟦royalty⟧ rates stay where they were.
    The ⟦licence⟧, non-transferable and worldwide, costs the hospital nothing.
    Under pressure from Brussels the two have shortened the ⟦exclusivity⟧ to three years.
    The publisher grants the lab a ⟦licence⟧ to its archive but bars it from training on photographs.
    Even if the talks collapse, the supplier keeps its ⟦right of first offer⟧.
    The contract obliges the miner to ⟦assign⟧ its claims once the loan is drawn.
    Kering has secured a path to full ownership and now controls a ⟦stake⟧ of 30 %.
    The software group has committed $13bn so far, and its ⟦stake⟧ is put at $135bn.
    Its rival is still a supplier, and half of it belongs to a fund with a ⟦stake⟧ of 9 per cent.
    The start-up may now work with others, but its ⟦licence⟧ stays in place.
  `,
  ended: `
    Microsoft waives its ⟦right of first refusal⟧ over new computing power.
    The ⟦exclusivity⟧ lapsed in 2023.
    The airline has given up its ⟦right of first refusal⟧ on the slots.
    The retailer no longer has any ⟦exclusivity⟧ on the brand.
    Gone is the ⟦right of first refusal⟧ that the old contract contained.
    The ⟦licence⟧ was terminated last autumn.
    With the new agreement the cloud ⟦exclusivity⟧ comes to an end.
    The two sides scrapped the ⟦purchase commitment⟧ altogether.
    The chipmaker's ⟦board seat⟧ has been abolished.
    A looser partnership takes the place of the former ⟦exclusivity⟧.
    The ⟦royalty⟧ stops as of today.
    Tessel dropped its ⟦takeover bid⟧ after the court's ruling.
    The ⟦exclusive⟧ arrangement makes way for an open market.
    The clinic had to surrender its ⟦licence⟧ to the regulator.
    The parties did away with the ⟦revenue share⟧.
    The ⟦right of first refusal⟧ is gone, to the relief of rivals.
    After the settlement Brightwater is no longer bound by the ⟦exclusivity⟧.
    The ⟦warrants⟧ expired unexercised two years ago.
    The merger talks cost the union its ⟦veto right⟧, which has been removed.
    A right to bid replaces the ⟦right of first refusal⟧.
    The founders relinquished their ⟦veto right⟧ in exchange for cash.
    The minister put an end to the ⟦exclusivity⟧ of the state railway.
    The regulator revoked the operator's ⟦licence⟧ in March.
    Its ⟦exclusivity⟧ has now run out.
    Lacking cash, the group let its ⟦right of first offer⟧ lapse.
    The end of the ⟦exclusivity⟧ opens the door to three other clouds.
    The producer lost its ⟦exclusive⟧ contract with the stadium.
    Gone, too, is the clause that gave the railway a ⟦right of first refusal⟧.
    The software group has signed away its ⟦right of first refusal⟧ as the start-up's supplier of computing power.
    Nine years after it was granted, the ⟦exclusivity⟧ has quietly expired.
    In return, the investor parted with its ⟦board seat⟧.
    The broadcaster was stripped of its ⟦exclusive⟧ rights last May.
    The pact ended the ⟦exclusivity⟧ that had bound the two since 2019.
    The airline is no longer entitled to a ⟦right of first offer⟧ on the slots.
    Nor does the insurer still have a ⟦board seat⟧: it left in June.
    With yesterday's signature the ⟦purchase commitment⟧ has become void.
    The ⟦licence⟧ did not survive the merger.
    The trustees agreed to forgo their ⟦veto right⟧.
    Having let its ⟦right of first refusal⟧ slip, the fund can only watch.
    Adobe walked away from its ⟦takeover⟧ of Figma at the end of 2023.
    The two carmakers have unwound the pact under which each had a ⟦board seat⟧.
    Google's ⟦exclusive⟧ deals with handset makers were struck down by a judge.
    The lab is free to shop around now that the ⟦right of first refusal⟧ is history.
    Couche-Tard dropped its ⟦takeover bid⟧ after the minister's veto.
    In exchange for the cash the cloud giant surrendered its ⟦right of first refusal⟧.
    The streaming service lost its ⟦licence⟧ when the studio pulled its films.
    That ⟦exclusivity⟧ clause no longer binds anyone.
    The ⟦purchase commitment⟧ ran out in March and was not renewed.
    A court voided the ⟦licence⟧.
    The league let the broadcaster's ⟦exclusive⟧ contract expire.
    With the buyout complete, the minority's ⟦veto right⟧ falls away.
    The miner called off its ⟦acquisition⟧ after shareholders voted the plan down.
    The carmaker is released from its ⟦commitment⟧ to invest in the new firm.
    The exclusive talks ended in June, and with them the ⟦exclusivity⟧ ended too.
  `,
  previous: `
    Until now the studio had ⟦exclusivity⟧ in both countries.
    Previously the foundation held a ⟦stake⟧ of 40 %.
    Under the old contract the ⟦licence⟧ ran to 2030.
    The earlier ⟦right of first refusal⟧ covered every data centre.
    Before the capital increase its ⟦stake⟧ was 32.5 %.
    The ⟦royalty⟧ used to be 8 %.
    The family once owned a ⟦stake⟧ of 70 %.
    The ⟦stake⟧ stood at 18 % before the conversion.
    Under the previous agreement, the ⟦exclusivity⟧ extended to all products.
    The former ⟦licence⟧ covered only Japan.
    Formerly, a ⟦veto right⟧ protected the minority.
    In the past the supplier enjoyed ⟦exclusivity⟧ for spare parts.
    Up to now its ⟦purchase commitment⟧ had been 60 million euros a year.
    The prior ⟦revenue share⟧ was 25 per cent.
    At the time, the group had a ⟦stake⟧ of 5 %.
    Its ⟦stake⟧ had been 44 % until the second round.
    Hitherto the port had a ⟦right of first refusal⟧ over the land.
    The terms of the expired 2016 contract gave the league ⟦exclusive⟧ rights, as the older fans recall.
    Originally the partners had agreed on a ⟦revenue share⟧ of one third.
    The old ⟦valuation⟧ of $80bn looks modest today.
    In the former agreement the ⟦royalty⟧ was fixed at 5 %.
    Before that, the insurer had a ⟦board seat⟧.
    Until last year the two houses had a ⟦right of first refusal⟧ on each other's shares.
    The start-up was previously ⟦valued at⟧ $12 billion.
    The group's ⟦stake⟧, which had stood at 32.5 per cent before the last rounds, is now smaller.
    Before the overhaul, Microsoft had ⟦exclusive⟧ access to the models.
    A previous ⟦licence⟧ covered nothing but research.
    For years the club had a ⟦right of first refusal⟧ on young players from the region, an arrangement now replaced.
    The old partnership agreement gave the lab a ⟦commitment⟧ of $10bn.
    It had held a ⟦stake⟧ of 49 % since 2019; today it owns none.
    Back in 2021 the start-up was ⟦valued at⟧ $14 billion.
    The ⟦revenue share⟧ had until now been 20 per cent.
    At that time its ⟦valuation⟧ was a mere $29bn.
    Where the start-up used to rely on a single supplier under an ⟦exclusive⟧ contract, it can now choose.
    The earlier arrangement had the ⟦licence⟧ end with AGI.
    The ⟦royalty⟧ had been 12 % under the first contract.
    Prior to the reform, a small charity held the ⟦veto right⟧.
    In the original agreement, the investor was promised a ⟦revenue share⟧ of 75 per cent.
    Up until the split the two groups had shared a ⟦licence⟧.
    Formerly ⟦exclusive⟧, the partnership is now open to rivals.
    Just two years ago its ⟦valuation⟧ had been $29bn.
    Before the round closed, the lab had a ⟦stake⟧ of 8 per cent.
    The miner had been ⟦valued at⟧ roughly $9bn when the offer was made.
  `,
  proposed: `
    The group may acquire a ⟦stake⟧ of up to 20 %.
    The two companies are in talks about an ⟦exclusive⟧ licence.
    The start-up plans an ⟦IPO⟧ for 2027.
    Vertia would receive ⟦warrants⟧ for two million shares.
    The draft provides for a possible ⟦right of first refusal⟧.
    A ⟦merger⟧ is under discussion, two people said.
    The fund is considering a ⟦takeover bid⟧ of $9bn.
    The proposed ⟦revenue share⟧ is 15 %.
    The board could grant ⟦exclusivity⟧ to the highest bidder.
    Under the term sheet the investor would hold a ⟦stake⟧ of 30 %.
    It intends to raise its ⟦stake⟧ to 25 %.
    The parties are negotiating a ⟦licence⟧ for Asia.
    The planned ⟦acquisition⟧ needs the approval of three regulators.
    The round might lift its ⟦valuation⟧ to $300bn.
    Arden wants a ⟦board seat⟧ in return.
    The company is expected to be ⟦valued at⟧ $90bn.
    It has made a ⟦non-binding offer⟧ of 3 billion euros.
    A potential ⟦IPO⟧ has been put off until spring.
    The letter of intent mentions a ⟦purchase commitment⟧ of ten gigawatts.
    Investors hope for a ⟦merger⟧ with the Danish rival.
    Kestrel is seeking ⟦exclusivity⟧ for the next two seasons.
    The company is exploring an ⟦initial public offering⟧.
    If shareholders approve, the trust would own a ⟦stake⟧ of 26 %.
    The buyer has proposed a ⟦royalty⟧ of 7 per cent.
    The talks, if they succeed, would end in a ⟦merger⟧.
    Talks are under way that could hand the sovereign fund a ⟦stake⟧ of 10 per cent.
    SoftBank is said to be weighing a ⟦stake⟧ purchase of up to $30bn.
    The two sides have yet to agree on a ⟦revenue share⟧.
    Should regulators wave it through, the ⟦acquisition⟧ would be the largest in the sector.
    Bankers are preparing an ⟦IPO⟧ that could raise $60bn.
    The retailer has put in a bid that would see it ⟦acquire⟧ the chain for £2bn.
    No deal has been struck, but a ⟦merger⟧ is on the cards.
    According to the draft, the lender gets ⟦warrants⟧ for 4 % of the capital.
    The company hopes to win ⟦exclusivity⟧ for the Gulf.
    Sources say the lab is looking at a ⟦valuation⟧ of as much as $500bn.
    If the offer goes through, it will own a ⟦stake⟧ of 51 %.
    Talks over a ⟦licence⟧ have stalled.
    The memorandum foresees a ⟦commitment⟧ to buy ten reactors.
    An ⟦IPO⟧ may follow in 2027.
    The board has asked for a ⟦right of first refusal⟧ but has not received an answer.
    Nippon Steel has offered $55 a share, a ⟦takeover⟧ that still needs Washington's blessing.
    The lab is reportedly in negotiations to sell a ⟦stake⟧ to Abu Dhabi.
    An ⟦initial public offering⟧ is being considered for the second half of next year.
    Nvidia intends to put in up to $100bn and would take a non-controlling ⟦stake⟧.
    The plan is to list the unit, and the ⟦IPO⟧ might value it at $15bn.
    Under a preliminary agreement, the fund will get a ⟦board seat⟧.
    Shareholders will vote in May on the ⟦merger⟧.
    One option on the table is a ⟦revenue share⟧ of a third.
    If all goes well, the ⟦acquisition⟧ will close in the spring.
    The bidder says it is prepared to pay a ⟦royalty⟧.
    Analysts expect the next round to bring a ⟦valuation⟧ of $1 trillion.
    The carmaker had offered to cut its ⟦stake⟧ to 15 %, but nothing has been signed.
    The start-up would commit to ⟦acquire⟧ ten gigawatts of systems.
    Canal+ is eyeing the ⟦acquisition⟧ of its African rival.
    A second ⟦IPO⟧ is scheduled for the spring of 2027.
    Talks about a ⟦merger⟧ have resumed.
    The railway does not rule out an ⟦IPO⟧ of its freight arm.
  `,
  negated: `
    The contract contains no ⟦right of first refusal⟧.
    The supplier has no ⟦exclusivity⟧.
    The new agreement comes without any ⟦revenue share⟧.
    The investors do not get a ⟦board seat⟧.
    The deal does not include an ⟦exclusivity⟧ of any kind.
    The licence is not ⟦exclusive⟧.
    The licence is non-⟦exclusive⟧.
    The group never held a ⟦stake⟧ in its supplier.
    There is no ⟦purchase commitment⟧ behind the announcement.
    The investor has neither a ⟦board seat⟧ nor a ⟦veto right⟧.
    No ⟦right of first offer⟧ was granted.
    The parties did not agree on any ⟦exclusivity⟧.
    The shares carry no ⟦veto right⟧.
    The press release says that there was never a ⟦right of first refusal⟧.
    The pact lacks a ⟦right of first refusal⟧.
    The loan comes with no ⟦warrants⟧ attached.
    The foundation doesn't own a ⟦stake⟧ in the company.
    The customer is under no ⟦commitment⟧ to buy.
    The absence of a ⟦revenue share⟧ surprised the analysts.
    The bank has not been granted any ⟦warrants⟧.
    The agreement is silent on price and provides for no ⟦exclusivity⟧.
    The publisher was not given an ⟦exclusive⟧ contract.
    A ⟦right of first refusal⟧ does not exist.
    The settlement is free of any ⟦royalty⟧.
    No ⟦takeover bid⟧ was ever made.
    The investor gets dividends but no ⟦veto right⟧.
    Contrary to rumours, the contract does not give the group any ⟦exclusivity⟧.
    Neither the bank nor the fund has a ⟦board seat⟧.
    The cloud deal comes with no ⟦exclusivity⟧ attached.
    The partners never signed a ⟦purchase commitment⟧.
    The company said it had not agreed to any ⟦exclusivity⟧.
    Without a ⟦right of first refusal⟧, the family cannot stop the sale.
    The fund holds shares that carry neither votes nor a ⟦board seat⟧.
    There will be no ⟦royalty⟧ on exports.
    The lender turned down ⟦warrants⟧.
    Investors are getting shares, not a ⟦licence⟧.
    Nowhere does the contract mention ⟦exclusivity⟧.
    At no point did the lab grant a ⟦right of first refusal⟧.
    The cooperative has never paid a ⟦royalty⟧ to anybody.
    The shares come without a ⟦veto right⟧ or a seat at the table.
    There isn't any ⟦purchase commitment⟧ in the documents.
    The lender did not ask for ⟦warrants⟧.
    Not a single ⟦board seat⟧ goes to the workers.
    The agreement stops short of ⟦exclusivity⟧.
    The holders of these notes are not entitled to a ⟦board seat⟧.
    The partnership is not ⟦exclusive⟧: each side may deal with others.
  `,
  general: `
    A ⟦right of first refusal⟧ usually lets its holder match a rival's offer.
    In general, an ⟦exclusivity⟧ of more than five years worries the authorities.
    Investors typically ask for a ⟦board seat⟧.
    As a rule, a ⟦licence⟧ ends with the contract.
    A ⟦royalty⟧ is often a percentage of net sales.
    What is a ⟦right of first refusal⟧?
    Many contracts contain a ⟦right of first refusal⟧.
    ⟦Warrants⟧ normally expire after ten years.
    Most founders dislike a ⟦veto right⟧.
    By definition, an ⟦exclusive⟧ licence shuts out the licensor.
    In such deals a ⟦board seat⟧ is common.
    Lawyers generally advise against an unlimited ⟦exclusivity⟧.
    Start-ups commonly offer ⟦warrants⟧ to their lenders.
    A ⟦revenue share⟧ is a way to pay with tomorrow's money.
    Companies often promise an ⟦IPO⟧ to their staff.
    A ⟦takeover bid⟧ rarely succeeds without the board.
    Generally speaking, a ⟦right of first offer⟧ is weaker.
    In many industries ⟦exclusivity⟧ is the norm.
    Under French law, a ⟦right of first refusal⟧ must be in writing.
    An ⟦IPO⟧ means that shares are offered to the public for the first time.
    Venture funds tend to insist on a ⟦veto right⟧.
    The term ⟦right of first refusal⟧ refers to a privilege.
    As lawyers know, ⟦exclusivity⟧ is rarely absolute.
    Companies sometimes sell a ⟦licence⟧ rather than a factory.
    An ⟦exclusivity⟧ clause is worth little if nobody enforces it.
    ⟦Warrants⟧ let their holders buy shares at a fixed price.
    In venture capital, a ⟦board seat⟧ usually comes with the first big cheque.
    What exactly is a ⟦right of first refusal⟧, and who needs one?
    Economists see a ⟦royalty⟧ as a tax on output.
    Antitrust lawyers tend to frown on long ⟦exclusivity⟧.
    Minority investors often negotiate a ⟦veto right⟧.
    A ⟦right of first refusal⟧ differs from a right of first offer.
    Why do lenders ask for ⟦warrants⟧?
    Under most articles of association, a ⟦pre-emption right⟧ protects existing shareholders.
    ⟦Exclusivity⟧ clauses are common in sports broadcasting.
  `,
};
