package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.count.WhoCounts;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.Person;

/** How somebody would count as cover on a day, by what her records say and by nothing else. */
@ApplicationScoped
public class PaperStanding {

    @Inject
    private Passports passports;

    protected PaperStanding() {}

    /** Taken for checked: whether she is, is asked where she is sent. */
    public Standing of(Person person, LocalDate day) {
        Stint stint = new Stint(
                person.id(), day, new Span(0, Span.DAY), Optional.empty(), EnumSet.of(Trait.CHECKED, Trait.COMPETENT));
        Papers papers = new Papers(
                passports.qualificationsOf(List.of(person.id())), passports.certificatesOf(List.of(person.id())));
        return new WhoCounts(RuleBook.current().on(day, false), day)
                .of(papers.putOn(
                        Situation.bare(stint, String.valueOf(person.id().value()), person.born()), day));
    }
}
