import type { CueList } from './cueList';

/** What English puts around a deal's terms. */
export const ENGLISH_CUES: CueList = {
  words: {
    adverb:
      'last also now only just merely simply already then thereby hereby herewith currently immediately formally finally therefore thus further even both all ' +
      'soon today again instead each together either first forthwith about around roughly nearly almost some well quietly largely fully entirely partly ' +
      'duly jointly effectively definitively altogether always thereafter accordingly automatically forever in_full in_turn at_once for_good as_well ' +
      'not_only not_just not_merely no_less_than no_more_than no_fewer_than no_later_than no_doubt no_matter not_less_than not_more_than no_sooner_than no_less no_greater_than no_higher_than no_lower_than no_earlier_than not_less no_worse_than ' +
      'not_later_than not_until not_before without_prejudice without_limitation without_limiting',
    determiner: 'a an the this these those any such each every another some certain the_said both either',
    possessive: 'its their his her our your my whose its_own their_own his_own her_own our_own your_own',
    pronoun: 'it they he she we you i',
    preposition:
      'in for under from on over at into onto out within through throughout across against among between towards toward per via about beyond as like despite over_to worth according_to',
    of: 'of to_the_benefit_of',
    to: 'to in_order_to so_as_to',
    no: 'no without neither nor none lacks lacked lack zero free_of free_from devoid_of lack_of absence_of the_absence_of in_the_absence_of lacking no_such nothing nobody without_any not_any not_a',
    not: 'not never dont doesnt didnt isnt arent wasnt werent wont hasnt havent hadnt wouldnt shant cant cannot couldnt shouldnt mustnt hardly barely',
    noLonger: 'no_longer not_any_longer not_any_more not_anymore any_longer any_more anymore no_more',
    non: 'non',
    never: 'nowhere at_no_point at_no_time at_no_stage in_no_case in_no_way under_no_circumstances on_no_account',
    will: 'will shall can must ll should ought',
    modal: 'may might could would d perhaps possibly maybe',
    be: 'be is are was were been being am s re isnt arent wasnt werent',
    have: 'have has had having ve hasnt havent hadnt',
    do: 'do does did dont doesnt didnt',
    plan:
      'in_talks would_like would_like_to in_discussions in_negotiations in_advanced_talks in_early_talks under_discussion under_consideration under_negotiation under_review on_the_table ' +
      'set_to is_to are_to was_to were_to poised_to about_to likely_to due_to_become on_course_to on_track_to close_to ready_to willing_to keen_to eager_to hope_of talk_of talks_on talks_over ' +
      'talks_about talks_for talks_with negotiations_on negotiations_over negotiations_about negotiations_for discussions_on discussions_about ' +
      'discussions_over plans_for plan_for a_plan_to ' +
      'plans_to preparations_for in_the_works in_prospect speculation_about speculation_on rumours_of rumors_of in_the_offing up_for_discussion talks one_option among_the_options possible_deal one_idea on_the_cards in_the_pipeline on_the_horizon on_the_agenda in_the_cards under_way_to yet_to_decide have_yet_to has_yet_to with_a_view_to intention_of intention_to ' +
      'if_approved if_completed once_approved for_negotiation being_negotiated working_on not_yet_agreed yet_to_agree suitor_for suitors_for possibility_of prospect_of prospects_of option_to_acquire not_ruled_out asked_to urged_to invited_to',
    planned:
      'proposed planned potential possible prospective envisaged contemplated tentative draft mooted rumoured rumored hypothetical eventual intended suggested ' +
      'future_possible non_binding nonbinding indicative conceivable imaginable thinkable mulled targeted scheduled slated hoped_for expected',
    former:
      'former previous prior earlier old older erstwhile bygone past superseded then_existing original ex outgoing',
    formerly:
      'previously formerly until_now until_then until_recently up_to_now up_until_now up_till_now since_amended since_replaced since_superseded since_revised till_now hitherto heretofore originally in_the_past at_the_time at_that_time back_then ' +
      'so_far before_that before_this until_last until_this used_to in_those_days in_former_times back_in for_years for_decades for_a_long_time for_many_years years_ago a_year_ago a_year_earlier a_decade_ago in_earlier_years long_had till_last initially ' +
      'up_to_then until_lately thus_far prior_to_that prior_to_this before_then in_the_old_days at_its_height at_its_peak at_their_height at_their_peak for_most_of_the for_much_of_the its_then the_then',
    before: 'before prior_to',
    after: 'after',
    over: 'gone over void dead history moot defunct off_the_table out_of_force history_now null_and_void of_no_further_force of_no_further_effect no_further_force no_further_effect of_no_effect no_more a_thing_of_the_past a_dead_letter',
    loss:
      'expiry expiration termination loss waiver removal abolition cancellation abandonment renunciation relinquishment demise disappearance ' +
      'revocation scrapping forfeiture withdrawal elimination dropping death',
    instead: 'instead_of in_place_of in_lieu_of in_the_place_of rather_than',
    relative: 'that which who whom where whereby',
    but: 'but while whether whereas although though however because since yet whilst albeit even_as in_return in_exchange in_return_for in_exchange_for as_well_as except save unlike with_the_exception so_that even_though given_that in_addition_to along_with alongside plus',
    and: 'and or nor',
    condition:
      'if unless once when whenever as_soon_as in_case in_the_event provided should_the upon on_condition subject_to subject_only_to assuming until_such_time',
    until: 'until till as_long_as so_long_as for_as_long_as',
    usually:
      'usually customarily it_is_customary typically generally commonly normally often as_a_rule in_general by_definition generally_speaking ordinarily traditionally frequently rarely seldom in_such_deals ' +
      'in_most under_most under_many in_most_deals in_such_cases in_most_cases in_many_cases in_such_agreements in_such_contracts in_such_transactions in_deals_of_this_kind sometimes what_is what_are many_contracts most_contracts many_agreements ' +
      'most_agreements many_investors most_investors many_founders most_founders many_companies most_companies many_deals most_deals many_industries some_contracts some_agreements in_many_industries in_most_industries ' +
      'under_french_law under_english_law under_german_law under_american_law under_delaware_law in_french_law in_english_law tend_to tends_to is_called are_called in_theory in_principle as_lawyers_know ' +
      'in_practice textbook handbook dictionary in_everyday_language in_jargon in_the_jargon',
    draft:
      'letter_of_intent letters_of_intent term_sheet term_sheets memorandum_of_understanding heads_of_terms heads_of_agreement draft_agreement draft_contract draft_deal draft_terms draft_pact draft_version ' +
      'agreement_in_principle preliminary_agreement preliminary_deal preliminary_accord tentative_agreement tentative_deal the_draft a_draft draft_text the_proposal the_proposals memorandum the_memo',
    naming: 'the_term the_expression the_phrase the_word the_words the_concept_of the_notion_of',
    common: 'common customary usual typical standard norm commonplace',
    still: 'still nonetheless nevertheless remains remain',
    deal: 'agreement contract deal terms pact accord arrangement agreements contracts deals treaty partnership regime version text lease statutes bylaws articles charter structure scheme plan settlement framework setup set_up',
    container: 'clause provision condition passage paragraph section rule stipulation',
    by: 'by',
    let: 'let lets letting',
    from: 'down_from up_from compared_with compared_to as_against rather_than',
  },
  verbs: {
    hold:
      'give_rise_to provide_for provide_in provide_under provide_by own hold possess retain keep grant give award confer include contain provide carry enjoy receive obtain secure benefit exist apply bear offer control cover come_with ' +
      'feature entail comprise allow cede_to entitle embed enshrine attach command impose amount stand represent maintain preserve reserve bring get end_up_with wind_up_with',
    act:
      'buy purchase acquire sign commit agree pay invest take value price sell transfer assign spend announce say tell report launch receive win gain earn make raise increase reduce cut lower ' +
      'exercise use put set run last continue carry_on begin start become remain stay turn join lead follow build supply deliver appoint elect name choose gain_control ' +
      'finance fund lend borrow merge combine convert exchange swap issue list float help let_go bring lift buy_out take_over pocket collect collect_on share charge require ' +
      'bind force oblige oblige_to allow permit prevent prohibit stop_short protect guarantee ensure promise undertake know see show mean call find leave go come move work open close end_up wind_up tie hinge depend lock ' +
      'restructure reorganise reorganize restructure_as complete finalise finalize conclude reach settle declare confirm verify decide approve reject block concede believe think note add explain rule state stipulate specify fix ' +
      'top exceed rise fall grow shrink dilute double triple climb slip worth owe rank boast rest reflect dwarf pledge earmark allocate contribute inject plough pour funnel rely depend differ publish reveal mention refer write stress insist argue pursue create arrive enter manage hire produce serve steer accept honour cost oversee occur happen materialise materialize succeed proceed prosper require belong consist postpone delay defer reschedule dismiss brush_aside play_down prefer appear seem oppose criticise warn claim allege worry welcome hail',
    plan:
      'plan need await vote intend aim offer_to vote_on hope want seek consider weigh explore mull haggle haggle_over wrangle_over bargain_over eye envisage contemplate propose expect negotiate discuss study examine ponder prepare look_to look_at try attempt hold_talks court wish ' +
      'ask_for file_for push_for vie_for angle_for bid_for target evaluate float_the_idea suggest speculate rumour rumor anticipate demand request line_up mulls toy_with imply presuppose foresee loom',
    drop:
      'waive relinquish abandon surrender forgo forego renounce scrap drop cancel revoke rescind abolish remove eliminate ditch axe lose give_up hand_back sign_away do_away_with walk_away_from put_an_end_to ' +
      'bring_to_an_end bring_an_end_to call_off forfeit rid strip dispense_with get_rid_of shelve jettison shed part_with let_go_of discard withdraw trade_away cast_off free_itself_of free_itself_from release_from ' +
      'tear_up pull_out_of back_out_of call_time_on write_off kill bury discontinue dissolve unwind annul divest deprive relieve void nullify extinguish strike_out give_away put_paid_to cut_loose_from strike_down overturn quash throw_out vote_down invalidate unpick unwind_from step_back_from delete excise expunge',
    lapse:
      'lapse expire disappear vanish fall_away come_to_an_end run_out go_away turn_into morph_into make_way give_way fade_away cease_to_exist cease_to_apply fall_by_the_wayside go_out_of_force come_to_a_close draw_to_a_close ' +
      'wither fail fall_through fall_with_it collapse cease_to_have_effect drop_out die run_its_course peter_out be_no_more go_by_the_board evaporate',
    end: 'end terminate stop cease conclude_at',
    renew: 'renew extend prolong',
    last: 'survive persist outlive outlast subsist endure',
    refuse:
      'refuse stop_short_of fall_short_of omit leave_out reject decline turn_down deny rule_out spurn rebuff pass_up turn_away',
    replace: 'replace supersede supplant take_the_place_of take_over_from substitute_for displace succeed',
  },
};
