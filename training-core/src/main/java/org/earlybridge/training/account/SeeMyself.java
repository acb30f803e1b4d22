package org.earlybridge.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.Myself.ActsFor;
import org.earlybridge.training.account.Myself.Attendee;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;

/**
 * Who I am, and whom I may book for: a manager for everyone who works at her setting today, a childminder for herself and
 * those who work with her. Nobody else books for anybody.
 */
@ApplicationScoped
public class SeeMyself {

    private static final Set<Role> WHO_BOOK = Set.of(Role.CHILDMINDER, Role.MANAGER);

    @Inject
    private Caller caller;

    @Inject
    private Providers providers;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    protected SeeMyself() {}

    SeeMyself(Caller caller, Providers providers, People people, Clock clock) {
        this.caller = caller;
        this.providers = providers;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(signedIn = true)
    public Myself now() {
        Optional<ActsFor> setting = caller.provider()
                .flatMap(providers::with)
                .map(provider -> new ActsFor(provider.id(), provider.kind(), provider.council()));
        return new Myself(caller.me(), setting.orElse(null), attendees(LocalDate.now(clock)));
    }

    private List<Attendee> attendees(LocalDate today) {
        Set<ProviderId> mine = caller.providers(WHO_BOOK);
        List<PersonId> staff = mine.stream()
                .flatMap(setting -> people.employedAt(setting, today).stream())
                .map(Employment::person)
                .distinct()
                .toList();
        return people.with(staff).stream()
                .map(person -> new Attendee(person.id(), person.name()))
                .toList();
    }
}
