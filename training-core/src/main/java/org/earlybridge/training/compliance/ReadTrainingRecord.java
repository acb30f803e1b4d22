package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.compliance.TrainingRecord.Award;
import org.earlybridge.training.compliance.TrainingRecord.Line;
import org.earlybridge.training.compliance.TrainingRecord.Paper;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Requirement;

/** Somebody looks at her own training record. */
@ApplicationScoped
public class ReadTrainingRecord {

    @Inject
    private People people;

    @Inject
    private Passports passports;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ReadTrainingRecord() {}

    ReadTrainingRecord(People people, Passports passports, Caller caller, Clock clock) {
        this.people = people;
        this.passports = passports;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty for somebody who signs in and does not work with children, such as an officer. */
    @Transactional
    @AllowedTo(signedIn = true)
    public Optional<TrainingRecord> ofMine() {
        return caller.person().map(this::of);
    }

    private TrainingRecord of(PersonId me) {
        LocalDate today = LocalDate.now(clock);
        List<Post> posts =
                people.employmentsOf(me, today).stream().map(Post::of).toList();
        Papers papers = Papers.of(passports.certificatesOf(List.of(me)), today);
        List<Line> lines = passports.requirements().stream()
                .map(requirement -> line(requirement, posts, papers.of(me, requirement.code()), today))
                .filter(line -> line.held().duty() == Duty.MUST || line.paper().isPresent())
                .toList();
        List<Award> awards = passports.qualificationsOf(List.of(me)).stream()
                .map(award -> new Award(award.level(), award.title(), award.awarded()))
                .toList();
        return new TrainingRecord(lines, awards);
    }

    private static Line line(Requirement requirement, List<Post> posts, Optional<Certificate> paper, LocalDate today) {
        Duty duty = posts.stream()
                .map(post -> Duty.of(requirement.neededBy(), requirement.code(), post))
                .reduce(Duty.NOT_ASKED, Duty::or);
        return new Line(
                requirement.code(),
                requirement.title(),
                new Held(duty, paper.map(held -> new Validity(held.validTo(), today))),
                paper.map(held -> new Paper(
                        held.id(),
                        held.kind(),
                        held.issued(),
                        held.source(),
                        held.code().isPresent())));
    }
}
