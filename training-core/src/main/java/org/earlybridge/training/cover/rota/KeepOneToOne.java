package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;

/** A manager says who is paid to be with one child: no other child is counted by her, and no name of a child is asked for. */
@ApplicationScoped
public class KeepOneToOne {

    private static final Kept OVERTAKEN =
            Kept.refused("one", "Somebody else changed this while your page was open. Look at it again");

    /** Somebody who works here, and whether she is paid for one child. */
    public record Line(EmploymentId who, String name, boolean oneToOne) {}

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private StaffNames staffNames;

    protected KeepOneToOne() {}

    /** Whoever works there today, by name. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public List<Line> of(ProviderId id) {
        return staffOf(ownHouse.toSee(id)).stream()
                .map(worker -> new Line(
                        worker.work().id(),
                        worker.person().name(),
                        worker.work().isOneToOne()))
                .toList();
    }

    /**
     * All of them at once.
     *
     * @param seen who was so when the page was opened
     */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept set(ProviderId id, Set<EmploymentId> seen, Set<EmploymentId> wanted) {
        Provider own = ownHouse.toChange(id);
        List<StaffNames.Worker> staff = staffOf(own);
        Set<EmploymentId> now = staff.stream()
                .map(StaffNames.Worker::work)
                .filter(Employment::isOneToOne)
                .map(Employment::id)
                .collect(Collectors.toSet());
        Set<EmploymentId> known =
                staff.stream().map(worker -> worker.work().id()).collect(Collectors.toSet());
        if (!now.equals(seen) || !known.containsAll(wanted)) {
            return OVERTAKEN;
        }
        Set<EmploymentId> changed = new HashSet<>(wanted);
        now.forEach(one -> {
            if (!changed.remove(one)) {
                changed.add(one);
            }
        });
        if (!changed.isEmpty()) {
            String before = names(staff, now);
            staff.stream()
                    .map(StaffNames.Worker::work)
                    .filter(work -> changed.contains(work.id()))
                    .forEach(work -> work.pairWithOneChild(wanted.contains(work.id())));
            ownHouse.tell(own, "who is paid for one child changed", before, names(staff, wanted));
        }
        return Kept.done();
    }

    private List<StaffNames.Worker> staffOf(Provider own) {
        return staffNames.of(own.id(), ownHouse.today()).workers().stream()
                .filter(worker -> worker.work().runsOn(ownHouse.today()))
                .toList();
    }

    private static String names(List<StaffNames.Worker> staff, Set<EmploymentId> those) {
        String names = staff.stream()
                .filter(worker -> those.contains(worker.work().id()))
                .map(worker -> worker.person().name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nobody" : names;
    }
}
