package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.compliance.TrainingRecord.Award;
import org.earlybridge.training.compliance.TrainingRecord.EarnedHere;
import org.earlybridge.training.compliance.TrainingRecord.Line;
import org.earlybridge.training.compliance.TrainingRecord.Paper;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Requirement;
import org.earlybridge.training.workforce.RequirementCode;

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
        List<Certificate> certificates = passports.certificatesOf(List.of(me));
        Papers papers = Papers.of(certificates, today);
        List<Requirement> requirements = passports.requirements();
        List<Line> lines = requirements.stream()
                .map(requirement -> line(requirement, posts, papers.of(me, requirement.code()), today))
                .filter(line -> line.held().duty() == Duty.MUST || line.paper().isPresent())
                .toList();
        List<Award> awards = passports.qualificationsOf(List.of(me)).stream()
                .map(award -> new Award(award.level(), award.title(), award.awarded()))
                .toList();
        return new TrainingRecord(lines, awards, earnedHere(certificates, requirements));
    }

    private static List<EarnedHere> earnedHere(List<Certificate> certificates, List<Requirement> requirements) {
        Map<RequirementCode, String> titles =
                requirements.stream().collect(Collectors.toMap(Requirement::code, Requirement::title));
        return certificates.stream()
                .flatMap(certificate -> certificate
                        .course()
                        .map(course -> new EarnedHere(
                                certificate.id(),
                                course,
                                titles.getOrDefault(certificate.proves(), ""),
                                certificate.issued(),
                                certificate.validTo()))
                        .stream())
                .toList();
    }

    private static Line line(Requirement requirement, List<Post> posts, Optional<Certificate> paper, LocalDate today) {
        Duty duty = posts.stream()
                .map(post -> Duty.of(requirement.neededBy(), requirement.code(), post))
                .reduce(Duty.NOT_ASKED, Duty::or);
        return new Line(
                requirement.code(),
                requirement.title(),
                new Held(duty, paper.map(held -> new Validity(held.validTo(), today))),
                paper.map(held -> new Paper(held.kind(), held.issued(), held.source())));
    }
}
