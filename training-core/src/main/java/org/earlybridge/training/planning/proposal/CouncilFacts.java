package org.earlybridge.training.planning.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Qualification;

/** What is on file about a council's settings, sorted by whose it is. */
record CouncilFacts(
        List<Provider> settings,
        Map<ProviderId, List<Room>> rooms,
        Map<RoomId, List<BookedChildren>> children,
        Map<ProviderId, List<Employment>> team,
        Map<EmploymentId, List<Shift>> shifts,
        Map<PersonId, List<Certificate>> certificates,
        Map<PersonId, List<Qualification>> qualifications) {

    List<Room> roomsOf(ProviderId setting) {
        return rooms.getOrDefault(setting, List.of());
    }

    List<BookedChildren> childrenIn(RoomId room) {
        return children.getOrDefault(room, List.of());
    }

    List<Employment> teamOf(ProviderId setting) {
        return team.getOrDefault(setting, List.of());
    }

    Set<PersonId> peopleOf(ProviderId setting) {
        return teamOf(setting).stream().map(Employment::person).collect(Collectors.toSet());
    }

    List<Shift> shiftsOf(EmploymentId employment) {
        return shifts.getOrDefault(employment, List.of());
    }

    List<Certificate> certificatesOf(PersonId person) {
        return certificates.getOrDefault(person, List.of());
    }

    List<Qualification> qualificationsOf(PersonId person) {
        return qualifications.getOrDefault(person, List.of());
    }
}
