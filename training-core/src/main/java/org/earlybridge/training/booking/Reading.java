package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingView.Going;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** Which bookings the caller may know of, and how they look to her: those of settings that she books for. Others' are not there. */
@ApplicationScoped
class Reading {

    static final Set<Role> WHO_BOOK = Set.of(Role.CHILDMINDER, Role.MANAGER);

    @Inject
    private Bookings bookings;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /** Her own setting at this moment: somebody may have left it since she asked for a price. */
    void mustSpeakFor(ProviderId provider) {
        if (!caller.providers(WHO_BOOK).contains(provider)) {
            throw new NotFound("setting " + provider.value());
        }
    }

    void mustBeHers(ProviderId provider, BookingReference reference) {
        if (!caller.providers(WHO_BOOK).contains(provider)) {
            throw new NotFound("booking " + reference);
        }
    }

    Booking hers(BookingReference reference) {
        Booking booking = bookings.with(reference).orElseThrow(() -> new NotFound("booking " + reference));
        mustBeHers(booking.provider(), reference);
        return booking;
    }

    BookingView view(Booking booking) {
        return views(List.of(booking)).get(0);
    }

    /** Names in one statement for all of them. */
    List<BookingView> views(List<Booking> some) {
        Map<PersonId, String> names =
                people
                        .with(some.stream()
                                .flatMap(booking -> booking.people().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return some.stream()
                .map(booking -> BookingView.of(booking, going(booking, names), position(booking)))
                .toList();
    }

    private static List<Going> going(Booking booking, Map<PersonId, String> names) {
        return booking.people().stream()
                .map(person -> new Going(person, names.getOrDefault(person, "")))
                .toList();
    }

    private OptionalInt position(Booking booking) {
        return booking.status() == BookingStatus.WAITING
                ? OptionalInt.of(bookings.positionOf(booking))
                : OptionalInt.empty();
    }
}
