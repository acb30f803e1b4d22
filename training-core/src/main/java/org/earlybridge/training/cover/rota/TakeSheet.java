package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.rota.SheetPreview.Fault;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.Requirement;

/**
 * A manager takes a file of her own setting over: she sees what it would change, and then all of it is stored or nothing. What
 * can be in a rota, a room or a group of children is asked of the same rules as on the page.
 */
@ApplicationScoped
public class TakeSheet {

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Passports passports;

    @Inject
    private SheetColumns columns;

    @Inject
    private RotaSheet rotaSheet;

    @Inject
    private ChildrenSheet childrenSheet;

    @Inject
    private RoomSheet roomSheet;

    @Inject
    private CertificateSheet certificateSheet;

    protected TakeSheet() {}

    /** Whom a row can be about. */
    public record Person(EmploymentId who, String name) {}

    /**
     * What helps to understand a file.
     *
     * @param words names of rooms, staff and certificates, as they are compared
     * @param headings what they meant the last time
     */
    public record Help(List<String> words, Map<String, SheetField> headings, List<Person> people) {

        public Help {
            words = List.copyOf(words);
            headings = Map.copyOf(headings);
            people = List.copyOf(people);
        }

        public Predicate<String> isOurs() {
            return cell -> words.contains(Cells.plain(cell));
        }
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Help help(ProviderId id, SheetKind kind) {
        Provider own = ownHouse.toSee(id);
        Known staff = staffNames.of(own.id(), ownHouse.today());
        Stream<String> rooms = rosters.roomsOf(own.id()).stream().map(Room::name);
        Stream<String> others = switch (kind) {
            case ROTA -> staff.workers().stream().map(worker -> worker.person().name());
            case CERTIFICATES ->
                Stream.concat(
                        staff.workers().stream().map(worker -> worker.person().name()),
                        passports.requirements().stream().map(Requirement::title));
            case CHILDREN, ROOMS -> Stream.of();
        };
        return new Help(
                Stream.concat(rooms, others).map(Cells::plain).distinct().toList(),
                columns.remembered(own.id(), kind),
                staff.workers().stream()
                        .map(worker -> new Person(
                                worker.work().id(),
                                worker.person().name() + ", " + worker.work().jobTitle()))
                        .toList());
    }

    /** Nothing is stored by it. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public SheetPreview preview(ProviderId id, SheetOrder order) {
        return plan(ownHouse.toSee(id), order).preview();
    }

    /** @param mark of the preview that was agreed to */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public SheetTaken take(ProviderId id, SheetOrder order, String mark) {
        Provider own = ownHouse.toChange(id);
        SheetPlan plan = plan(own, order);
        SheetPreview preview = plan.preview();
        if (!preview.isSound() || !preview.mark().equals(mark)) {
            return new SheetTaken.NotTaken(preview);
        }
        columns.remember(own, order.columns(), order.sheet().headings());
        if (!preview.lines().isEmpty()) {
            plan.store().run();
            rosters.settle();
            ownHouse.tell(own, "file taken over", "", order.columns().kind().label() + ": " + preview.words());
        }
        return new SheetTaken.Done(preview);
    }

    private SheetPlan plan(Provider own, SheetOrder order) {
        List<SheetField> missing = order.columns().missing();
        if (!missing.isEmpty()) {
            return refused("No column is said to be: " + labels(missing) + ". Say which it is");
        }
        if (order.first().isBefore(ownHouse.today())) {
            return refused("The day from which the file holds must be today or later: what is over stays as it was");
        }
        return switch (order.columns().kind()) {
            case ROTA -> rotaSheet.plan(own, order);
            case CHILDREN -> childrenSheet.plan(own, order);
            case ROOMS -> roomSheet.plan(own, order);
            case CERTIFICATES -> certificateSheet.plan(own, order);
        };
    }

    private static String labels(List<SheetField> fields) {
        return fields.stream().map(SheetField::label).collect(Collectors.joining("; "));
    }

    private static SheetPlan refused(String sentence) {
        return new SheetPlan(
                new SheetPreview(List.of(), 0, 0, List.of(new Fault(1, "", sentence)), List.of(), List.of()), () -> {});
    }
}
