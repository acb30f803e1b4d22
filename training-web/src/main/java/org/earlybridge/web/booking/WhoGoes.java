package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.pricelist.PayingSettings;
import org.earlybridge.training.tariff.quote.QuotedLine;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Those whom the caller may book for: who works today at a setting she books for, herself included. */
@RequestScoped
public class WhoGoes {

    private static final Set<Role> WHO_BOOK = Set.of(Role.CHILDMINDER, Role.MANAGER);

    @Inject
    private PayingSettings settings;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    private @Nullable List<Person> read;

    protected WhoGoes() {}

    /** By name, each once. A page asks many times while it is written. */
    List<Person> all() {
        if (read == null) {
            read = named(caller.providers(WHO_BOOK));
        }
        return read;
    }

    /** Of one of her settings, by name. */
    List<Person> at(ProviderId setting) {
        return named(Set.of(setting));
    }

    private List<Person> named(Set<ProviderId> hers) {
        List<PersonId> ids = settings.with(hers).stream()
                .flatMap(setting -> setting.employed().stream())
                .map(Employment::person)
                .distinct()
                .toList();
        return people.with(ids).stream()
                .sorted(Comparator.comparing(Person::familyName).thenComparing(Person::givenName))
                .toList();
    }

    /** Person by person, in the order in which they were asked for. */
    List<PersonPrice> prices(List<QuotedLine> lines) {
        Map<PersonId, List<QuotedLine>> byPerson = lines.stream()
                .collect(Collectors.groupingBy(QuotedLine::person, LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, String> names =
                people.with(byPerson.keySet()).stream().collect(Collectors.toMap(Person::id, Person::name));
        return byPerson.entrySet().stream()
                .map(entry -> new PersonPrice(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }
}
