package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.Qualification;
import org.earlybridge.training.workforce.RequirementCode;

/** A coordinator takes somebody into the staff bank of her council, from papers that she has seen. */
@ApplicationScoped
public class EnterBankWorker {

    public static final String AREA = "area";
    public static final String CHECKED = "checked";
    public static final String REFERENCES = "references";
    public static final String AWARDED = "awarded";
    public static final String AID_UNTIL = "aidUntil";

    private static final RequirementCode FULL = new RequirementCode("PFA-FULL");
    private static final RequirementCode EMERGENCY = new RequirementCode("PFA-EMERG");

    @Inject
    private BankWorkers workers;

    @Inject
    private People people;

    @Inject
    private Passports passports;

    @Inject
    private Places places;

    @Inject
    private Authorities authorities;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected EnterBankWorker() {}

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Reply into(AuthorityId council, NewBankWorker entered) {
        caller.mustStandIn(council, Role.COORDINATOR);
        Optional<Reply> refused = refusal(entered);
        if (refused.isPresent()) {
            return refused.get();
        }
        Person person = Person.called(
                entered.givenName(), entered.familyName(), entered.email().orElse(null));
        people.add(person);
        entered.award()
                .ifPresent(award -> passports.add(
                        Qualification.seen(person.id(), award.level(), award.awarded(), award.english2())));
        entered.firstAid()
                .ifPresent(aid -> passports.add(Certificate.seen(
                        person.id(),
                        aid.full() ? FULL : EMERGENCY,
                        aid.issued(),
                        Optional.of(aid.validTo()),
                        seenBy(council))));
        BankWorker worker =
                new BankWorker(council, person.id(), entered, caller.me().account(), clock.instant());
        workers.add(worker);
        trail.entered(worker);
        return Reply.done();
    }

    private Optional<Reply> refusal(NewBankWorker entered) {
        LocalDate today = LocalDate.now(clock);
        if (places.area(entered.area()).isEmpty()) {
            return no(AREA, "We do not know where " + entered.area() + " is. Enter a postcode of the area");
        }
        if (entered.checkedOn().isAfter(today)) {
            return no(CHECKED, "Checks are recorded before she is offered. Enter a day that is not to come");
        }
        if (entered.referencesOn().isAfter(today)) {
            return no(REFERENCES, "References are taken up before she is offered. Enter a day that is not to come");
        }
        if (entered.award().filter(award -> award.awarded().isAfter(today)).isPresent()) {
            return no(AWARDED, "Enter the day on which she was awarded it, which is not to come");
        }
        return entered.firstAid()
                        .filter(aid ->
                                aid.issued().isAfter(today) || aid.validTo().isBefore(aid.issued()))
                        .isPresent()
                ? no(AID_UNTIL, "First aid ends after it was issued, and was issued before today")
                : Optional.empty();
    }

    private String seenBy(AuthorityId council) {
        return "Paper seen by " + authorities.with(council).map(Authority::name).orElseThrow();
    }

    private static Optional<Reply> no(String field, String sentence) {
        return Optional.of(Reply.no(field, sentence));
    }
}
