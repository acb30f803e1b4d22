package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.compliance.Staff.Worker;
import org.earlybridge.training.compliance.StaffLine.Ending;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Requirement;

/** A manager looks through her setting's people. */
@ApplicationScoped
public class ListStaff {

    @Inject
    private StaffLists lists;

    @Inject
    private Passports passports;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ListStaff() {}

    ListStaff(StaffLists lists, Passports passports, Caller caller, Clock clock) {
        this.lists = lists;
        this.passports = passports;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Page<StaffLine> at(ProviderId setting, Slice<StaffLine.Column> slice) {
        caller.mustSpeakFor(setting);
        LocalDate today = LocalDate.now(clock);
        List<Worker> workers = lists.page(setting, today, slice);
        List<PersonId> people =
                workers.stream().map(worker -> worker.person().id()).toList();
        Papers papers = Papers.of(passports.certificatesOf(people), today);
        List<Requirement> requirements = passports.requirements();
        return new Page<>(
                workers.stream()
                        .map(worker -> line(worker, next(worker, requirements, papers, today)))
                        .toList(),
                lists.count(setting, today, slice));
    }

    private static StaffLine line(Worker worker, Optional<Ending> next) {
        return new StaffLine(
                worker.person().id(),
                worker.person().name(),
                worker.work().jobTitle(),
                worker.work().started(),
                next);
    }

    /** Only what she must hold: a choice that runs out is no trouble. */
    private static Optional<Ending> next(
            Worker worker, List<Requirement> requirements, Papers papers, LocalDate today) {
        return requirements.stream()
                .filter(requirement ->
                        Duty.of(requirement.neededBy(), requirement.code(), Post.of(worker.work())) == Duty.MUST)
                .flatMap(requirement -> papers.of(worker.person().id(), requirement.code()).stream()
                        .map(paper -> new Ending(requirement.title(), new Validity(paper.validTo(), today))))
                .min(Comparator.comparingLong(ending -> ending.validity().daysLeft()));
    }
}
